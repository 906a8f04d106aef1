import type { Defect } from "./defect.js";

/** Feedback is stored, but nobody reports the rejected records again. */
export const rejectedDropped: Defect = {
  name: "rejected-dropped",
  sentence: {
    en: "Feedback is stored, but nobody reports the rejected records again.",
    zh: "反馈文件入库后无人处理，被拒记录从不重报。",
  },
  provokedBy: "fault",
  expected: ["unrepaired"],
  seed: (right) => ({
    ...right,
    exchange: { ...right.exchange, repairing: { ...right.exchange.repairing, repairs: false } },
  }),
};
