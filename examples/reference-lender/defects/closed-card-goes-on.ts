import type { Defect } from "./defect.js";

/** The monthly records of a closed card go on. */
export const closedCardGoesOn: Defect = {
  name: "closed-card-goes-on",
  sentence: {
    en: "The monthly records of a card go on after its closing was told.",
    zh: "信用卡销户后仍按月报送月度结算记录。",
  },
  provokedBy: "product",
  expected: ["unowed"],
  seed: (right) => ({
    ...right,
    cards: { ...right.cards, records: { ...right.cards.records, goesOn: true } },
  }),
};
