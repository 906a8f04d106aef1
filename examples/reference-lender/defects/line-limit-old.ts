import { limitOn } from "../line/line-state.js";
import type { Defect } from "./defect.js";

/** The record of a changed limit is made before the change is posted. */
export const lineLimitOld: Defect = {
  name: "line-limit-old",
  sentence: {
    en: "The record of a changed limit still tells the limit before the change.",
    zh: "额度调整记录仍报调整前的额度。",
  },
  provokedBy: "product",
  expected: ["contradicted"],
  seed: (right) => ({
    ...right,
    lines: {
      ...right.lines,
      records: {
        ...right.lines.records,
        limit: (line, decision) =>
          decision.code === "30" ? limitOn(line, decision.day - 1) : right.lines.records.limit(line, decision),
      },
    },
  }),
};
