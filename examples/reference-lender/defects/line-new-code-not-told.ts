import type { Defect } from "./defect.js";

/** A new code of a line is simply used. */
export const lineNewCodeNotTold: Defect = {
  name: "line-new-code-not-told",
  sentence: {
    en: "The new code of a line is simply used: 221 was never built, so the bureau is told of an agreement that it does not know.",
    zh: "授信协议标识码变更后未报送221，直接使用新标识码。",
  },
  provokedBy: "product",
  expected: ["dropped"],
  seed: (right) => ({
    ...right,
    amending: { ...right.amending, renames: (kind) => kind !== "line" && right.amending.renames(kind) },
  }),
};
