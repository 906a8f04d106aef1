import type { Defect } from "./defect.js";

/** Segment J of a revolving loan is never deleted. */
export const revolvingBouncedRecoveryStays: Defect = {
  name: "revolving-bounced-recovery-stays",
  sentence: {
    en: "Where the payment that cleared the arrears of a revolving loan has bounced, segment J of the clearing is not deleted: 213 was built for loans.",
    zh: "循环贷结清欠款的还款退票后，已报的J段未用213删除。",
  },
  provokedBy: "correction",
  expected: ["dropped"],
  seed: (right) => ({
    ...right,
    corrections: {
      ...right.corrections,
      sent: (owed, product) =>
        right.corrections.sent(owed, product).filter(({ code }) => product !== "R1" || code !== "213J"),
    },
  }),
};
