import type { Defect } from "./defect.js";

/** After a failed send the end-of-day job is started again and makes a second file of the same records. */
export const dayJobTwice: Defect = {
  name: "day-job-twice",
  sentence: {
    en: "After a failed send the end-of-day job is started again and makes a second file of the same records.",
    zh: "发送失败后重跑日终批量，同一批记录生成第二个文件。",
  },
  provokedBy: "fault",
  expected: ["doubled"],
  seed: (right) => ({
    ...right,
    exchange: {
      ...right.exchange,
      sending: {
        ...right.exchange.sending,
        fate: (attempt) => {
          const fate = right.exchange.sending.fate(attempt);
          return fate === "again" && attempt.attempts === 1 ? "job-again" : fate;
        },
      },
    },
  }),
};
