import type { Defect } from "./defect.js";

/** A rejected record stays at the head of the queue, and no file is made until somebody takes it out. */
export const poisonRecordBlocks: Defect = {
  name: "poison-record-blocks",
  sentence: {
    en: "A rejected record stays at the head of the queue, and no file is made until somebody takes it out.",
    zh: "一条被拒记录滞留队首，此后不再生成任何文件。",
  },
  provokedBy: "fault",
  expected: ["dropped", "unrepaired"],
  seed: (right) => ({
    ...right,
    exchange: { ...right.exchange, repairing: { ...right.exchange.repairing, blocks: true } },
  }),
};
