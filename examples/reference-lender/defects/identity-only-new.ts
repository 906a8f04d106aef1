import type { Defect } from "./defect.js";

/** A corrected identity goes into new records only; what is stored is not put right. */
export const identityOnlyNew: Defect = {
  name: "identity-only-new-records",
  sentence: {
    en: "A corrected identity goes into new records only; what is stored is not put right.",
    zh: "身份更正只体现在新记录中，已入库数据不更正。",
  },
  provokedBy: "correction",
  expected: ["dropped"],
  seed: (right) => ({
    ...right,
    corrections: {
      ...right.corrections,
      sent: (owed, product) => right.corrections.sent(owed, product).filter(({ code }) => code !== "212B"),
    },
  }),
};
