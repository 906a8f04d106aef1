import type { Defect } from "./defect.js";

/** A payment that bounced counts as unpaid from the day on which that is known; the months before stay as they were told. */
export const bouncedToday: Defect = {
  name: "bounced-as-unpaid-today",
  sentence: {
    en: "A payment that bounced counts as unpaid from the day on which that is known; the months before stay as they were told.",
    zh: "退票自得知之日起才算未还，此前各月不更正。",
  },
  provokedBy: "correction",
  expected: ["dropped"],
  seed: (right) => ({
    ...right,
    corrections: {
      ...right.corrections,
      rewrites: (events, product) =>
        events.every(({ type }) => type !== "reversal") && right.corrections.rewrites(events, product),
    },
  }),
};
