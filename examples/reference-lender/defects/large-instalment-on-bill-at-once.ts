import type { Defect } from "./defect.js";

/** All of a large instalment comes with the first bill. */
export const largeInstalmentOnBillAtOnce: Defect = {
  name: "large-instalment-on-bill-at-once",
  sentence: {
    en: "A large instalment is told with the next bill as a whole, with nothing left to be billed.",
    zh: "大额专项分期在下一账单日一次全额计入，未出单余额为零。",
  },
  provokedBy: "product",
  expected: ["contradicted"],
  seed: (right) => ({
    ...right,
    cards: { ...right.cards, servicing: { ...right.cards.servicing, partsOf: () => 1 } },
  }),
};
