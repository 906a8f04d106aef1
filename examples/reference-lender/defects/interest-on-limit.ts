import type { Defect } from "./defect.js";

/** Interest of a revolving loan is counted on its limit. */
export const interestOnLimit: Defect = {
  name: "interest-on-limit",
  sentence: {
    en: "Interest of a revolving loan is counted on the limit and not on what is drawn.",
    zh: "循环贷利息按授信额度而非已支用余额计算。",
  },
  provokedBy: "product",
  expected: ["contradicted", "dropped"],
  seed: (right) => ({
    ...right,
    revolving: {
      ...right.revolving,
      servicing: {
        ...right.revolving.servicing,
        interestBase: (_principal, limit) => limit,
      },
    },
  }),
};
