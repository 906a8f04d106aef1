import type { Defect } from "./defect.js";

/** An answer with Retry-After is met with three attempts at once, and then the file is dropped. */
export const retryAfterIgnoredGivesUp: Defect = {
  name: "retry-after-ignored-gives-up",
  sentence: {
    en: "An answer with Retry-After is met with three attempts at once, and then the file is dropped.",
    zh: "忽略Retry-After，立即连试三次后丢弃文件。",
  },
  provokedBy: "fault",
  expected: ["dropped"],
  seed: (right) => ({
    ...right,
    exchange: {
      ...right.exchange,
      sending: {
        ...right.exchange.sending,
        fate: (attempt) => {
          const fate = right.exchange.sending.fate(attempt);
          if (fate !== "again" || attempt.retryAfter === undefined) return fate;
          return attempt.attempts % 3 === 0 ? "given-up" : "at-once";
        },
      },
    },
  }),
};
