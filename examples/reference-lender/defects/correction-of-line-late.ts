import type { Defect } from "./defect.js";

/** Corrections of lines are collected and worked off three days later. */
export const correctionOfLineLate: Defect = {
  name: "correction-of-line-late",
  sentence: {
    en: "What puts a segment of a line right is collected and sent three days later.",
    zh: "授信协议按段更正与删除积压三日后才报送。",
  },
  provokedBy: "correction",
  expected: ["late"],
  seed: (right) => ({
    ...right,
    amending: { ...right.amending, lag: (kind) => (kind === "line" ? 3 : right.amending.lag(kind)) },
  }),
};
