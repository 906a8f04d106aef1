import type { Defect } from "./defect.js";

/** Segment C is not told again when the limit of the line has changed. */
export const limitChangeWithoutC: Defect = {
  name: "limit-change-without-c",
  sentence: {
    en: "After the limit of its line has changed, a revolving loan does not tell segment C again.",
    zh: "额度调整后循环贷基本信息段未重报，信用额度仍为旧值。",
  },
  provokedBy: "product",
  expected: ["contradicted"],
  seed: (right) => ({
    ...right,
    otherwise: {
      ...right.otherwise,
      basics: {
        ...right.otherwise.basics,
        tells: (change) => change.kind !== "limit-change" && right.otherwise.basics.tells(change),
      },
    },
  }),
};
