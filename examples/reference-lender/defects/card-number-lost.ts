import type { Defect } from "./defect.js";

/** The number of a card is lost on the way. */
export const cardNumberLost: Defect = {
  name: "card-number-lost",
  sentence: {
    en: "CreditID of every card is NULL, as if it had no number.",
    zh: "卡片标识号一律报NULL，卡号后四位丢失。",
  },
  provokedBy: "product",
  expected: ["contradicted"],
  seed: (right) => ({
    ...right,
    cards: { ...right.cards, telling: { ...right.cards.telling, cardNumber: () => "NULL" } },
  }),
};
