import type { Defect } from "./defect.js";
import { without } from "./without.js";

/** The deletion of a guarantee has no record: 234 was never built. */
export const guaranteeVoidNotTold: Defect = {
  name: "guarantee-void-not-told",
  sentence: {
    en: "A guarantee that should never have been told is not deleted at the bureau: 234 was never built.",
    zh: "担保账户作废后未报送234整笔删除。",
  },
  provokedBy: "correction",
  expected: ["dropped"],
  seed: (right) => without(right, ({ code }) => code === "234"),
};
