import type { Defect } from "./defect.js";

/** Segment J of a clearing that was none is not deleted: 213 was never built. */
export const recoveryNotDeleted: Defect = {
  name: "recovery-not-deleted",
  sentence: {
    en: "Segment J of a clearing that was none is not deleted: 213 was never built.",
    zh: "还款退票后，已报的欠款结清（J段）未用213删除。",
  },
  provokedBy: "correction",
  expected: ["dropped"],
  seed: (right) => ({
    ...right,
    corrections: {
      ...right.corrections,
      sent: (owed, product) => right.corrections.sent(owed, product).filter(({ code }) => code !== "213J"),
    },
  }),
};
