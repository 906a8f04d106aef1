import type { Defect } from "./defect.js";

/** The sale of a card's claim does not reach the card system: bills and monthly records go on. */
export const cardSaleNotTold: Defect = {
  name: "card-sale-not-told",
  sentence: {
    en: "The sale of a card's claim does not reach the card system: bills and monthly records go on.",
    zh: "信用卡债权转让未同步至卡系统，转让后仍出账单并按月报送。",
  },
  provokedBy: "product",
  expected: ["dropped", "unowed"],
  seed: (right) => ({
    ...right,
    cards: {
      ...right.cards,
      servicing: {
        ...right.cards.servicing,
        takes: (event) => event.type !== "claim-transfer" && right.cards.servicing.takes(event),
      },
    },
  }),
};
