import type { Defect } from "./defect.js";

/** A partial failure (flag 3) is taken for the failure of the whole file, and all its records go again. */
export const partialAsWhole: Defect = {
  name: "partial-as-whole",
  sentence: {
    en: "A partial failure (flag 3) is taken for the failure of the whole file, and all its records go again.",
    zh: "部分失败（标识3）被当作整文件失败，全部记录重报。",
  },
  provokedBy: "fault",
  expected: ["doubled"],
  seed: (right) => ({
    ...right,
    exchange: {
      ...right.exchange,
      heeding: { ...right.exchange.heeding, flag: (told) => (told === "3" ? "2" : told) },
    },
  }),
};
