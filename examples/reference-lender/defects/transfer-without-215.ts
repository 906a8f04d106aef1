import type { Defect } from "./defect.js";

/** A loan that goes to another institution just falls silent: 215 was never built. */
export const transferWithout215: Defect = {
  name: "transfer-without-215",
  sentence: {
    en: "A loan that goes to another institution just falls silent: 215 was never built.",
    zh: "贷款转出后停报，未报送215转出记录。",
  },
  provokedBy: "otherwise",
  expected: ["dropped"],
  seed: (right) => ({
    ...right,
    otherwise: {
      ...right.otherwise,
      transferOut: { ...right.otherwise.transferOut, told: false },
    },
  }),
};
