import type { Defect } from "./defect.js";
import { without } from "./without.js";

/** The customer system corrects loans only. */
export const cardIdentityNotCorrected: Defect = {
  name: "card-identity-not-corrected",
  sentence: {
    en: "A corrected name or document of a card's holder is used from then on, but what was told before is not put right: there is no 212 of segment B.",
    zh: "贷记卡持卡人身份更正后未报送212更正基础段。",
  },
  provokedBy: "correction",
  expected: ["dropped"],
  seed: (right) => without(right, ({ code }, { kind }) => kind === "card" && code === "212B"),
};
