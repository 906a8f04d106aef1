import type { Defect } from "./defect.js";

/** Feedback is applied to the newest file and not to the one that it names. */
export const feedbackOfYesterday: Defect = {
  name: "feedback-of-yesterday",
  sentence: {
    en: "Feedback is applied to the newest file and not to the one that it names.",
    zh: "反馈被套用到最新文件，而非其所指的文件。",
  },
  provokedBy: "fault",
  expected: ["unrepaired", "doubled"],
  seed: (right) => ({
    ...right,
    exchange: { ...right.exchange, heeding: { ...right.exchange.heeding, file: "newest" } },
  }),
};
