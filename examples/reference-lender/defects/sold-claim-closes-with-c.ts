import type { Defect } from "./defect.js";

/** A claim that was sold closes as if it had been repaid: letter C in place of G. */
export const soldClaimClosesWithC: Defect = {
  name: "sold-claim-closes-with-c",
  sentence: {
    en: "A claim that was sold closes as if it had been repaid: letter C in place of G.",
    zh: "债权转让后的关闭记录还款状态报C而非G。",
  },
  provokedBy: "otherwise",
  expected: ["contradicted"],
  seed: (right) => ({
    ...right,
    otherwise: {
      ...right.otherwise,
      standing: {
        ...right.otherwise.standing,
        closingLetter: (state) =>
          state.endedBy === "claim-transfer" ? "C" : right.otherwise.standing.closingLetter(state),
      },
    },
  }),
};
