import type { Defect } from "./defect.js";

/** Only what somebody enters is told, so a line that expires by its date is told as over by nobody. */
export const lineExpiryNotTold: Defect = {
  name: "line-expiry-not-told",
  sentence: {
    en: "The end of a line is told when somebody enters it; a line that simply expires stays open at the bureau.",
    zh: "只有人工终止才报送授信失效，自然到期的授信不报220/20。",
  },
  provokedBy: "product",
  expected: ["dropped"],
  seed: (right) => ({
    ...right,
    lines: {
      ...right.lines,
      records: {
        ...right.lines.records,
        owed: (line) =>
          right.lines.records.owed(line).filter(({ code }) => code !== "20" || line.endedOn !== undefined),
      },
    },
  }),
};
