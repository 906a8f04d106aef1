import type { Defect } from "./defect.js";

/** The outbox is kept in memory, so what was made and not sent yet is forgotten by a restart. */
export const outboxLostOnRestart: Defect = {
  name: "outbox-lost-on-restart",
  sentence: {
    en: "The outbox is kept in memory, so what was made and not sent yet is forgotten by a restart.",
    zh: "发件箱只在内存中，重启后未发出的文件丢失。",
  },
  provokedBy: "process",
  expected: ["dropped"],
  seed: (right) => ({
    ...right,
    exchange: { ...right.exchange, sending: { ...right.exchange.sending, survivesRestart: false } },
  }),
};
