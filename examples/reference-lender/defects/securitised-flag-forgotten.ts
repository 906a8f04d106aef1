import type { Defect } from "./defect.js";

/** A securitised claim is told with AssetTrandFlag 0. */
export const securitisedFlagForgotten: Defect = {
  name: "securitised-flag-forgotten",
  sentence: {
    en: "A securitised claim is told with AssetTrandFlag 0.",
    zh: "资产证券化后资产转让标志仍报0。",
  },
  provokedBy: "otherwise",
  expected: ["contradicted"],
  seed: (right) => ({
    ...right,
    otherwise: {
      ...right.otherwise,
      basics: { ...right.otherwise.basics, assetTransferred: () => "0" },
    },
  }),
};
