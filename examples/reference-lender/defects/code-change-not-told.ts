import type { Defect } from "./defect.js";

/** A new code is simply used: 211 was never built, so the bureau is told of an account that it does not know. */
export const codeChangeNotTold: Defect = {
  name: "code-change-not-told",
  sentence: {
    en: "A new code is simply used: 211 was never built, so the bureau is told of an account that it does not know.",
    zh: "账户标识码变更后未报送211，直接使用新标识码。",
  },
  provokedBy: "otherwise",
  expected: ["dropped"],
  seed: (right) => ({
    ...right,
    newCodes: { ...right.newCodes, told: false },
  }),
};
