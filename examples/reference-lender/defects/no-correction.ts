import type { Defect } from "./defect.js";

/** A repayment that is found late is booked, and what was told before stays. */
export const noCorrection: Defect = {
  name: "no-correction",
  sentence: {
    en: "A repayment that is found late is booked, and what was told before stays.",
    zh: "迟发现的还款只入账，已报数据不更正。",
  },
  provokedBy: "correction",
  expected: ["dropped"],
  seed: (right) => ({
    ...right,
    corrections: {
      ...right.corrections,
      rewrites: (events, product) =>
        events.some(({ type }) => type === "reversal") && right.corrections.rewrites(events, product),
    },
  }),
};
