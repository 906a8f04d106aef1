import type { Defect } from "./defect.js";

/** A claim that comes from a payment for the debtor is told as bought: BusiLines 5, A1. */
export const claimKindSwapped: Defect = {
  name: "claim-kind-swapped",
  sentence: {
    en: "A claim that comes from a payment for the debtor is told as bought: BusiLines 5, A1.",
    zh: "代偿形成的垫款报成资产处置（业务大类5、细分A1）。",
  },
  provokedBy: "product",
  expected: ["contradicted"],
  seed: (right) => ({
    ...right,
    claims: {
      ...right.claims,
      kind: () => ["5", "A1"],
    },
  }),
};
