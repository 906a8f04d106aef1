import { overOn } from "../line/line-state.js";
import type { Defect } from "./defect.js";

/** When a loan drawn under a line is repaid, the line is told as over with it. */
export const drawClosesLine: Defect = {
  name: "draw-closes-line",
  sentence: {
    en: "When a loan drawn under a line is repaid, the line is told as over with it.",
    zh: "支用结清时把授信也报成失效。",
  },
  provokedBy: "product",
  expected: ["unowed", "dropped"],
  seed: (right) => ({
    ...right,
    lines: {
      ...right.lines,
      records: {
        ...right.lines.records,
        owed: (line) => {
          const owed = right.lines.records.owed(line);
          const closed = Math.min(...line.drawsClosedOn);
          if (closed >= overOn(line)) return owed;
          return [...owed.filter(({ day }) => day < closed), { day: closed, code: "20" }];
        },
      },
    },
  }),
};
