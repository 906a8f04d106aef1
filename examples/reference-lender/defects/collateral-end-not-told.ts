import { withoutCode } from "../plain/without-code.js";
import type { Defect } from "./defect.js";

/** A contract over collateral that is over drops out of the extract before its record of code 20 is made. */
export const collateralEndNotTold: Defect = {
  name: "collateral-end-not-told",
  sentence: {
    en: "A contract over collateral that is over drops out of the extract before its record of code 20 is made.",
    zh: "到期或解押的抵质押合同先从抽取范围剔除，失效记录未报送。",
  },
  provokedBy: "product",
  expected: ["dropped"],
  seed: (right) => ({
    ...right,
    collaterals: {
      ...right.collaterals,
      next: withoutCode(right.collaterals.next, "20"),
    },
  }),
};
