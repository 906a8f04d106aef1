import type { Defect } from "./defect.js";
import { without } from "./without.js";

/** The deletion of a line has no record: 224 was never built. */
export const lineVoidNotTold: Defect = {
  name: "line-void-not-told",
  sentence: {
    en: "A line that should never have been told is ended in the core system and not deleted at the bureau: 224 was never built.",
    zh: "授信协议作废后未报送224整笔删除。",
  },
  provokedBy: "correction",
  expected: ["dropped"],
  seed: (right) => without(right, ({ code }) => code === "224"),
};
