import type { Defect } from "./defect.js";

/** The new system takes an account that was moved into it for a new one: no 211, and its next record opens it again. */
export const codeChangeToldAsNewAccount: Defect = {
  name: "code-change-told-as-new-account",
  sentence: {
    en: "The new system takes an account that was moved into it for a new one: no 211, and its next monthly record (code 31) opens it again.",
    zh: "账户标识码变更后未报送211，而以新标识码按新账户首次报送。",
  },
  provokedBy: "otherwise",
  expected: ["dropped", "contradicted"],
  seed: (right) => ({
    ...right,
    newCodes: {
      ...right.newCodes,
      told: false,
      toldAfter: (reported) => ({ ...right.newCodes.toldAfter(reported), told: false }),
    },
  }),
};
