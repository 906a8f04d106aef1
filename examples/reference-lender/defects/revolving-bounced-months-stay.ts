import type { Defect } from "./defect.js";

/** A payment of a revolving loan that bounced is taken back in the core system only. */
export const revolvingBouncedMonthsStay: Defect = {
  name: "revolving-bounced-months-stay",
  sentence: {
    en: "A payment of a revolving loan that bounced is taken back in the core system; the months told as paid since stay N.",
    zh: "循环贷还款退票后只改核心账，此前已报为N的各月不更正。",
  },
  provokedBy: "correction",
  expected: ["dropped"],
  seed: (right) => ({
    ...right,
    corrections: {
      ...right.corrections,
      rewrites: (events, product) =>
        (product !== "R1" || events.every(({ type }) => type !== "reversal")) &&
        right.corrections.rewrites(events, product),
    },
  }),
};
