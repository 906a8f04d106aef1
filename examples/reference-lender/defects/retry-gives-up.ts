import type { Defect } from "./defect.js";

/** A file that could not be sent at the first attempt is dropped. */
export const retryGivesUp: Defect = {
  name: "retry-gives-up",
  sentence: {
    en: "A file that could not be sent at the first attempt is dropped.",
    zh: "首次发送失败的文件被丢弃，不再重试。",
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
          return fate === "again" ? "given-up" : fate;
        },
      },
    },
  }),
};
