import type { Defect } from "./defect.js";

/** Claims go through the template of loans: AcctType is D1. */
export const claimToldAsLoan: Defect = {
  name: "claim-told-as-loan",
  sentence: {
    en: "Claims go through the template of loans: AcctType is D1.",
    zh: "催收账户套用贷款模板，账户类型报D1。",
  },
  provokedBy: "product",
  expected: ["malformed", "contradicted"],
  seed: (right) => ({
    ...right,
    claims: {
      ...right.claims,
      accountType: "D1",
    },
  }),
};
