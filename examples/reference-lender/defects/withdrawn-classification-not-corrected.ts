import type { Defect } from "./defect.js";
import { without } from "./without.js";

/** A class that is taken back is not put right. */
export const withdrawnClassificationNotCorrected: Defect = {
  name: "withdrawn-classification-not-corrected",
  sentence: {
    en: "When a five-class category of a guarantee is taken back, the records told with it stay as they are.",
    zh: "担保账户五级分类撤销后未更正已报送的在保责任信息段。",
  },
  provokedBy: "correction",
  expected: ["dropped"],
  seed: (right) =>
    without(
      right,
      ({ code }, { takenBack }) =>
        (code === "232D" || code === "233D") && takenBack.every(({ type }) => type === "classification"),
    ),
};
