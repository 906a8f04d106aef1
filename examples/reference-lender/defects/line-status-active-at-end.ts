import type { Defect } from "./defect.js";

/** The status of the line is that of the day's opening balance, when it was still in force. */
export const lineStatusActiveAtEnd: Defect = {
  name: "line-status-active-at-end",
  sentence: {
    en: "The record of a line that is over still tells that it is in force.",
    zh: "授信到期或终止的记录中额度状态仍为有效。",
  },
  provokedBy: "product",
  expected: ["contradicted"],
  seed: (right) => ({
    ...right,
    lines: { ...right.lines, records: { ...right.lines.records, status: () => "1" } },
  }),
};
