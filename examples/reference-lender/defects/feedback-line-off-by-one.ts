import type { Defect } from "./defect.js";

/** The line number of the feedback is taken for the number of the record, as the local checker counts, so the record behind is repaired. */
export const feedbackLineOffByOne: Defect = {
  name: "feedback-line-off-by-one",
  sentence: {
    en: "The line number of the feedback is taken for the number of the record, as the local checker counts, so the record behind is repaired.",
    zh: "把反馈行号当作记录序号（本地校验口径），重报的是下一条记录。",
  },
  provokedBy: "fault",
  expected: ["unrepaired", "doubled"],
  seed: (right) => ({
    ...right,
    exchange: {
      ...right.exchange,
      heeding: { ...right.exchange.heeding, position: (line) => line - 1, comparesOriginal: false },
    },
  }),
};
