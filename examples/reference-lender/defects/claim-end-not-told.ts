import { withoutCode } from "../plain/without-code.js";
import type { Defect } from "./defect.js";

/** A claim that is over drops out of the extract before its record of code 20 is made. */
export const claimEndNotTold: Defect = {
  name: "claim-end-not-told",
  sentence: {
    en: "A claim that is over drops out of the extract before its record of code 20 is made.",
    zh: "催收结束后账户被移出抽数范围，不报210/20。",
  },
  provokedBy: "product",
  expected: ["dropped"],
  seed: (right) => ({
    ...right,
    claims: {
      ...right.claims,
      next: withoutCode(right.claims.next, "20"),
    },
  }),
};
