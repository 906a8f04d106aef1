import type { Defect } from "./defect.js";

/** The reversal of a payment on a claim does not reach reporting. */
export const withdrawnRepaymentOfClaimStays: Defect = {
  name: "withdrawn-repayment-of-claim-stays",
  sentence: {
    en: "A payment on a claim that bounced stays in reporting: what was told is not put right, and later balances are less by it.",
    zh: "催收账户收回款项撤销后仍按已收回报送。",
  },
  provokedBy: "correction",
  expected: ["dropped", "contradicted"],
  seed: (right) => ({
    ...right,
    amending: {
      ...right.amending,
      takesBack: (kind) => kind !== "claim" && right.amending.takesBack(kind),
    },
  }),
};
