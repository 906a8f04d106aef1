import type { Defect } from "./defect.js";
import { without } from "./without.js";

/** The deletion of a contract over collateral has no record: 514 was never built. */
export const contractVoidNotTold: Defect = {
  name: "contract-void-not-told",
  sentence: {
    en: "A contract over collateral that should never have been told is not deleted at the bureau: 514 was never built.",
    zh: "抵（质）押合同作废后未报送514整笔删除。",
  },
  provokedBy: "correction",
  expected: ["dropped"],
  seed: (right) => without(right, ({ code }) => code === "514"),
};
