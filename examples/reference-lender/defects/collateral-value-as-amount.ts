import type { Defect } from "./defect.js";

/** What a thing is worth is told as the amount that the contract secures. */
export const collateralValueAsAmount: Defect = {
  name: "collateral-value-as-amount",
  sentence: {
    en: "What a thing is worth is told as the amount that the contract secures.",
    zh: "抵质押物评估价值误填为担保金额。",
  },
  provokedBy: "product",
  expected: ["contradicted"],
  seed: (right) => ({
    ...right,
    collaterals: {
      ...right.collaterals,
      value: ({ terms }) => terms.amount,
    },
  }),
};
