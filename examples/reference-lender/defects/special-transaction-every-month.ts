import type { Defect } from "./defect.js";

/**
 * Once a loan has a special transaction, each later monthly record tells it again, which the bureau refuses
 * (R2101208).
 */
export const specialTransactionEveryMonth: Defect = {
  name: "special-transaction-every-month",
  sentence: {
    en: "Once a loan has a special transaction, each later monthly record tells it again, which the bureau refuses (R2101208).",
    zh: "特殊交易在此后每月重复报送，被征信中心拒收（R2101208）。",
  },
  expected: ["contradicted", "malformed"],
  seed: (right) => ({
    ...right,
    otherwise: {
      ...right.otherwise,
      specials: { ...right.otherwise.specials, toldTo: () => Number.NEGATIVE_INFINITY },
    },
  }),
};
