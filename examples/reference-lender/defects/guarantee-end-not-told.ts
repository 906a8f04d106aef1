import { withoutCode } from "../plain/without-code.js";
import type { Defect } from "./defect.js";

/** A guarantee that is over drops out of the extract before its record of code 20 is made. */
export const guaranteeEndNotTold: Defect = {
  name: "guarantee-end-not-told",
  sentence: {
    en: "A guarantee that is over drops out of the extract before its record of code 20 is made.",
    zh: "担保责任解除或到期后不报230/20。",
  },
  provokedBy: "product",
  expected: ["dropped"],
  seed: (right) => ({
    ...right,
    guarantees: {
      ...right.guarantees,
      next: withoutCode(right.guarantees.next, "20"),
    },
  }),
};
