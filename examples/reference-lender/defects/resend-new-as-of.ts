import type { Defect } from "./defect.js";

/** What is reported again, after a rejection or a failed send, takes the new day as report date. */
export const resendNewAsOf: Defect = {
  name: "resend-new-as-of",
  sentence: {
    en: "What is reported again, after a rejection or a failed send, takes the new day as report date.",
    zh: "重报或重发时信息报告日期误取当日。",
  },
  provokedBy: "fault",
  expected: ["misdated", "unrepaired", "dropped", "unowed"],
  seed: (right) => ({
    ...right,
    exchange: {
      ...right.exchange,
      sending: {
        ...right.exchange.sending,
        fate: (attempt) => {
          const fate = right.exchange.sending.fate(attempt);
          return fate === "again" ? "refused" : fate;
        },
      },
      repairing: { ...right.exchange.repairing, asOf: (_day, today) => today },
    },
  }),
};
