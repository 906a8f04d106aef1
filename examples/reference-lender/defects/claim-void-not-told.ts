import type { Defect } from "./defect.js";
import { without } from "./without.js";

/** The 214 is made for loans only, and claims are kept elsewhere. */
export const claimVoidNotTold: Defect = {
  name: "claim-void-not-told",
  sentence: {
    en: "A claim that should never have been told is not deleted: the 214 is made by the system of the loans, and claims are in another.",
    zh: "催收账户作废后未报送214整笔删除：214仅由贷款系统生成。",
  },
  provokedBy: "correction",
  expected: ["dropped"],
  seed: (right) => without(right, ({ code }, { kind }) => kind === "claim" && code === "214"),
};
