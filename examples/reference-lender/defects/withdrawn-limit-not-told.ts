import type { Defect } from "./defect.js";
import { without } from "./without.js";

/** What is taken back of a line is taken back in the core system only. */
export const withdrawnLimitNotTold: Defect = {
  name: "withdrawn-limit-not-told",
  sentence: {
    en: "A limit that was never changed is set back in the core system; what was told of it stays at the bureau.",
    zh: "额度调整撤销后未更正或删除已报送的额度信息段。",
  },
  provokedBy: "correction",
  expected: ["dropped"],
  seed: (right) => without(right, ({ code }) => code === "222D" || code === "223D"),
};
