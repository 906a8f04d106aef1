import { withoutCode } from "../plain/without-code.js";
import type { Defect } from "./defect.js";

/** What a guarantee covers is updated at its end only: there is no record of code 30. */
export const guaranteeBalanceNotTold: Defect = {
  name: "guarantee-balance-not-told",
  sentence: {
    en: "What a guarantee covers is updated at its end only: there is no record of code 30.",
    zh: "在保余额变化不报送（无230/30）。",
  },
  provokedBy: "product",
  expected: ["dropped"],
  seed: (right) => ({
    ...right,
    guarantees: {
      ...right.guarantees,
      next: withoutCode(right.guarantees.next, "30"),
    },
  }),
};
