import type { Defect } from "./defect.js";

/** A void account is taken off the book and not deleted at the bureau. */
export const voidNotTold: Defect = {
  name: "void-not-told",
  sentence: {
    en: "A void account is taken off the book and not deleted at the bureau.",
    zh: "作废账户只在账务系统注销，未报整笔删除。",
  },
  provokedBy: "correction",
  expected: ["dropped"],
  seed: (right) => ({
    ...right,
    corrections: {
      ...right.corrections,
      sent: (owed, product) => right.corrections.sent(owed, product).filter(({ code }) => code !== "214"),
    },
  }),
};
