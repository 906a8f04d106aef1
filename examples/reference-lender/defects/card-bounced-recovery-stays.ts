import type { Defect } from "./defect.js";
import { without } from "./without.js";

/** Segment J of a card is never deleted. */
export const cardBouncedRecoveryStays: Defect = {
  name: "card-bounced-recovery-stays",
  sentence: {
    en: "Where the payment that cleared the arrears of a card has bounced, segment J of the clearing is not deleted.",
    zh: "贷记卡结清欠款的还款退票后，已报的J段未用213删除。",
  },
  provokedBy: "correction",
  expected: ["dropped"],
  seed: (right) => without(right, ({ code }, { kind }) => kind === "card" && code === "213J"),
};
