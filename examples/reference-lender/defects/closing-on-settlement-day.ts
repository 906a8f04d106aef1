import type { Defect } from "./defect.js";

/** The settlement-day run reads open accounts only, so an account that closes on its settlement day gives no record. */
export const closingOnSettlementDay: Defect = {
  name: "closing-dropped-on-settlement-day",
  sentence: {
    en: "The settlement-day run reads open accounts only, so an account that closes on its settlement day gives no record.",
    zh: "月结日批次只取未结清账户，当日结清的账户漏报。",
  },
  expected: ["dropped"],
  seed: (right) => ({
    ...right,
    selection: {
      ...right.selection,
      decide: (view, behaviour) => {
        const decision = right.selection.decide(view, behaviour);
        return decision?.code === "32" ? undefined : decision;
      },
    },
  }),
};
