import type { Defect } from "./defect.js";

/** Segment I is never sent. */
export const largeInstalmentNotTold: Defect = {
  name: "large-instalment-not-told",
  sentence: {
    en: "A large instalment is billed, but segment I is never sent.",
    zh: "大额专项分期已出单，但I段从未报送。",
  },
  provokedBy: "product",
  expected: ["contradicted", "dropped"],
  seed: (right) => ({
    ...right,
    cards: { ...right.cards, telling: { ...right.cards.telling, large: false } },
  }),
};
