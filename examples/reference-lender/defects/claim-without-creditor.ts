import type { Defect } from "./defect.js";

/** The record that opens a claim lacks segment G: nobody asks who granted the debt first. */
export const claimWithoutCreditor: Defect = {
  name: "claim-without-creditor",
  sentence: {
    en: "The record that opens a claim lacks segment G: nobody asks who granted the debt first.",
    zh: "催收账户开立记录缺初始债权说明段（G段）。",
  },
  provokedBy: "product",
  expected: ["malformed", "contradicted"],
  seed: (right) => ({
    ...right,
    claims: {
      ...right.claims,
      creditor: false,
    },
  }),
};
