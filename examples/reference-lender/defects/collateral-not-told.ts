import type { Defect } from "./defect.js";

/** Contracts over collateral lie in a system of their own, from which nothing is reported. */
export const collateralNotTold: Defect = {
  name: "collateral-not-told",
  sentence: {
    en: "Contracts over collateral lie in a system of their own, from which nothing is reported.",
    zh: "抵质押合同在独立系统中管理，从不报送510。",
  },
  provokedBy: "product",
  expected: ["dropped"],
  seed: (right) => ({
    ...right,
    collaterals: {
      ...right.collaterals,
      next: () => undefined,
    },
  }),
};
