import type { Defect } from "./defect.js";

/** A revolving loan whose claim was sold closes as if it had been repaid: letter C in place of G. */
export const revolvingSoldClosesWithC: Defect = {
  name: "revolving-sold-closes-with-c",
  sentence: {
    en: "A revolving loan whose claim was sold closes as if it had been repaid: letter C in place of G.",
    zh: "循环贷债权转让后的关闭记录还款状态报C而非G。",
  },
  provokedBy: "product",
  expected: ["contradicted"],
  seed: (right) => ({
    ...right,
    otherwise: {
      ...right.otherwise,
      standing: {
        ...right.otherwise.standing,
        closingLetter: (state) => (state.revolving === undefined ? right.otherwise.standing.closingLetter(state) : "C"),
      },
    },
  }),
};
