import type { Defect } from "./defect.js";

/** A partial recovery is told with a balance of 0. */
export const recoveryAsBalanceZero: Defect = {
  name: "recovery-as-balance-zero",
  sentence: {
    en: "A partial recovery is told with a balance of 0.",
    zh: "催收账户部分回款即将余额报为0。",
  },
  provokedBy: "product",
  expected: ["contradicted"],
  seed: (right) => ({
    ...right,
    claims: {
      ...right.claims,
      balance: (claim, decision) => (decision.code === "40" ? 0 : right.claims.balance(claim, decision)),
    },
  }),
};
