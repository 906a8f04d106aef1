import type { Defect } from "./defect.js";

/** The outbox has room for one day: what could not be sent gives way to the next day's files. */
export const outageLosesDay: Defect = {
  name: "outage-loses-day",
  sentence: {
    en: "The outbox has room for one day: what could not be sent gives way to the next day's files.",
    zh: "发件箱只存一天：未发出的文件被次日文件覆盖。",
  },
  provokedBy: "fault",
  expected: ["dropped"],
  seed: (right) => ({
    ...right,
    exchange: { ...right.exchange, sending: { ...right.exchange.sending, keepsWaiting: false } },
  }),
};
