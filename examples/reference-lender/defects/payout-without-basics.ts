import type { Defect } from "./defect.js";

/** A further payout changes the balance, but the basic information is not told again. */
export const payoutWithoutBasics: Defect = {
  name: "payout-without-basics",
  sentence: {
    en: "A further payout changes the balance, but the basic information is not told again.",
    zh: "后续放款后未重报基本信息段。",
  },
  provokedBy: "otherwise",
  expected: ["contradicted"],
  seed: (right) => ({
    ...right,
    otherwise: {
      ...right.otherwise,
      basics: {
        ...right.otherwise.basics,
        tells: (change) => change.kind !== "payout" && right.otherwise.basics.tells(change),
      },
    },
  }),
};
