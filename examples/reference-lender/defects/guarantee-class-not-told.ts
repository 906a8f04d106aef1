import { withoutCode } from "../plain/without-code.js";
import type { Defect } from "./defect.js";

/** The category of a guarantee is told with the next change of what it covers, as for loans: there is no record of code 40. */
export const guaranteeClassNotTold: Defect = {
  name: "guarantee-class-not-told",
  sentence: {
    en: "The category of a guarantee is told with the next change of what it covers, as for loans: there is no record of code 40.",
    zh: "担保五级分类调整不单独报送（无230/40）。",
  },
  provokedBy: "product",
  expected: ["dropped"],
  seed: (right) => ({
    ...right,
    guarantees: {
      ...right.guarantees,
      next: withoutCode(right.guarantees.next, "40"),
    },
  }),
};
