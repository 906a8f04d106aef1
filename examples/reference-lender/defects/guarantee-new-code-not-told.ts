import type { Defect } from "./defect.js";

/** A new code of a guarantee is simply used. */
export const guaranteeNewCodeNotTold: Defect = {
  name: "guarantee-new-code-not-told",
  sentence: {
    en: "The new code of a guarantee is simply used: 231 was never built, so the bureau is told of a guarantee that it does not know.",
    zh: "担保账户标识码变更后未报送231，直接使用新标识码。",
  },
  provokedBy: "product",
  expected: ["dropped"],
  seed: (right) => ({
    ...right,
    amending: { ...right.amending, renames: (kind) => kind !== "guarantee" && right.amending.renames(kind) },
  }),
};
