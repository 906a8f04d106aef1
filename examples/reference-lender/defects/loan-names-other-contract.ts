import type { Defect } from "./defect.js";

/** Segment E names the loan's own code and not that of the contract over collateral. */
export const loanNamesOtherContract: Defect = {
  name: "loan-names-other-contract",
  sentence: {
    en: "Segment E names the loan's own code and not that of the contract over collateral.",
    zh: "抵质押合同标识码误填成贷款自身的账户标识码。",
  },
  provokedBy: "product",
  expected: ["contradicted"],
  seed: (right) => ({
    ...right,
    collaterals: {
      ...right.collaterals,
      codeInLoan: (_code, accountCode) => accountCode,
    },
  }),
};
