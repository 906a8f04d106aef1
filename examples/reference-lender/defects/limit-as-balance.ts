import type { Defect } from "./defect.js";

/** The balance of a revolving loan is its limit. */
export const limitAsBalance: Defect = {
  name: "limit-as-balance",
  sentence: {
    en: "A revolving loan tells its limit as its balance, not what is drawn.",
    zh: "循环贷账户余额报成授信额度，而非已支用余额。",
  },
  provokedBy: "product",
  expected: ["contradicted"],
  seed: (right) => ({
    ...right,
    values: {
      ...right.values,
      balance: (state) => state.revolving?.limit ?? right.values.balance(state),
    },
  }),
};
