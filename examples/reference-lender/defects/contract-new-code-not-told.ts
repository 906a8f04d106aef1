import type { Defect } from "./defect.js";

/** A new code of a contract over collateral is simply used. */
export const contractNewCodeNotTold: Defect = {
  name: "contract-new-code-not-told",
  sentence: {
    en: "The new code of a contract over collateral is simply used: 511 was never built.",
    zh: "抵（质）押合同标识码变更后未报送511，直接使用新标识码。",
  },
  provokedBy: "product",
  expected: ["dropped"],
  seed: (right) => ({
    ...right,
    amending: { ...right.amending, renames: (kind) => kind !== "contract" && right.amending.renames(kind) },
  }),
};
