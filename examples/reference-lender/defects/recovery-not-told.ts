import { withoutCode } from "../plain/without-code.js";
import type { Defect } from "./defect.js";

/** What a claim brings is booked but not told: there is no record of code 40. */
export const recoveryNotTold: Defect = {
  name: "recovery-not-told",
  sentence: {
    en: "What a claim brings is booked but not told: there is no record of code 40.",
    zh: "催收回款入账后不报送（无210/40）。",
  },
  provokedBy: "product",
  expected: ["dropped"],
  seed: (right) => ({
    ...right,
    claims: {
      ...right.claims,
      next: withoutCode(right.claims.next, "40"),
    },
  }),
};
