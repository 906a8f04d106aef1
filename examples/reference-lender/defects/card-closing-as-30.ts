import type { Defect } from "./defect.js";

/** The closing of a card is told by a monthly record. */
export const cardClosingAs30: Defect = {
  name: "card-closing-as-30",
  sentence: {
    en: "The closing of a card is told with code 30, as any month.",
    zh: "信用卡销户以30（月结）报送，未报20或32。",
  },
  provokedBy: "product",
  expected: ["dropped", "unowed", "contradicted"],
  seed: (right) => ({
    ...right,
    cards: { ...right.cards, records: { ...right.cards.records, closing: () => "30" } },
  }),
};
