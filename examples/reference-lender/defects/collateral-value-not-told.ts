import { withoutCode } from "../plain/without-code.js";
import type { Defect } from "./defect.js";

/** A contract over collateral is told when it begins and when it ends, and not when a thing is worth something else. */
export const collateralValueNotTold: Defect = {
  name: "collateral-value-not-told",
  sentence: {
    en: "A contract over collateral is told when it begins and when it ends, and not when a thing is worth something else.",
    zh: "抵质押合同只报生效和失效，重新评估不报。",
  },
  provokedBy: "product",
  expected: ["dropped"],
  seed: (right) => ({
    ...right,
    collaterals: {
      ...right.collaterals,
      next: withoutCode(right.collaterals.next, "30"),
    },
  }),
};
