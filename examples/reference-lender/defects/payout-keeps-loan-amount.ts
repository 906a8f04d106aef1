import type { Defect } from "./defect.js";

/** After a further payout the basic information still tells the first part as the loan amount. */
export const payoutKeepsLoanAmount: Defect = {
  name: "payout-keeps-loan-amount",
  sentence: {
    en: "After a further payout the basic information still tells the first part as the loan amount.",
    zh: "后续放款后借款金额仍为首次放款金额。",
  },
  provokedBy: "otherwise",
  expected: ["contradicted"],
  seed: (right) => ({
    ...right,
    otherwise: {
      ...right.otherwise,
      basics: { ...right.otherwise.basics, loanAmount: ({ contract }) => contract.terms.principal },
    },
  }),
};
