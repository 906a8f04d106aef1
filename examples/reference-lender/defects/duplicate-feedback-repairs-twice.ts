import type { Defect } from "./defect.js";

/** Feedback that comes twice is worked twice, and the rejected record is repaired twice. */
export const duplicateFeedbackRepairsTwice: Defect = {
  name: "duplicate-feedback-repairs-twice",
  sentence: {
    en: "Feedback that comes twice is worked twice, and the rejected record is repaired twice.",
    zh: "同一反馈重复到达时重复处理，被拒记录重报两次。",
  },
  provokedBy: "fault",
  expected: ["doubled"],
  seed: (right) => ({
    ...right,
    exchange: { ...right.exchange, heeding: { ...right.exchange.heeding, once: false } },
  }),
};
