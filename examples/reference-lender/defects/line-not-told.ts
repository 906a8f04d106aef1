import type { Defect } from "./defect.js";

/** Credit lines are kept in a system of their own, from which nothing is reported. */
export const lineNotTold: Defect = {
  name: "line-not-told",
  sentence: {
    en: "Credit lines are kept in a system of their own, from which nothing is reported.",
    zh: "授信协议在独立系统中管理，从不报送220。",
  },
  provokedBy: "product",
  expected: ["dropped"],
  seed: (right) => ({
    ...right,
    lines: { ...right.lines, records: { ...right.lines.records, owed: () => [] } },
  }),
};
