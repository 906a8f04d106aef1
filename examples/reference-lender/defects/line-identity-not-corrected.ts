import type { Defect } from "./defect.js";
import { without } from "./without.js";

/** 222 of segment B was never built. */
export const lineIdentityNotCorrected: Defect = {
  name: "line-identity-not-corrected",
  sentence: {
    en: "A corrected name or document of the person of a line is used from then on, but what was told before is not put right: there is no 222 of segment B.",
    zh: "授信协议受信人身份更正后未报送222更正基础段。",
  },
  provokedBy: "correction",
  expected: ["dropped"],
  seed: (right) => without(right, ({ code }) => code === "222B"),
};
