import type { Defect } from "./defect.js";

/** The transfer is told by a 215, but the monthly records go on, which the bureau refuses (R2101210). */
export const transferGoesOn: Defect = {
  name: "transfer-goes-on",
  sentence: {
    en: "The transfer is told by a 215, but the monthly records go on, which the bureau refuses (R2101210).",
    zh: "已报215转出，仍继续逐月报送，被拒收（R2101210）。",
  },
  provokedBy: "otherwise",
  expected: ["unowed"],
  seed: (right) => ({
    ...right,
    otherwise: {
      ...right.otherwise,
      transferOut: { ...right.otherwise.transferOut, last: false },
    },
  }),
};
