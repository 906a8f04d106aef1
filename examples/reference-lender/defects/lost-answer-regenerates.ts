import type { Defect } from "./defect.js";

/** After a lost answer the records go into a new file of the next end of day, as if they had never been sent. */
export const lostAnswerRegenerates: Defect = {
  name: "lost-answer-regenerates",
  sentence: {
    en: "After a lost answer the records go into a new file of the next end of day, as if they had never been sent.",
    zh: "应答丢失后，次日日终以新序号重新生成文件。",
  },
  provokedBy: "fault",
  expected: ["doubled"],
  seed: (right) => ({
    ...right,
    exchange: {
      ...right.exchange,
      sending: {
        ...right.exchange.sending,
        fate: (attempt) => (attempt.status === undefined ? "refused" : right.exchange.sending.fate(attempt)),
      },
    },
  }),
};
