import type { Defect } from "./defect.js";

/** A line is told when it begins and when it ends, and not when its limit changes. */
export const limitChangeNotTold: Defect = {
  name: "limit-change-not-told",
  sentence: {
    en: "A line is told when it begins and when it ends, and not when its limit changes.",
    zh: "额度调整后不报送220/30。",
  },
  provokedBy: "product",
  expected: ["dropped"],
  seed: (right) => ({
    ...right,
    lines: {
      ...right.lines,
      records: {
        ...right.lines.records,
        owed: (line) => right.lines.records.owed(line).filter(({ code }) => code !== "30"),
      },
    },
  }),
};
