import type { Defect } from "./defect.js";

/** A card is told before it is activated, though the agreement withholds it. */
export const cardToldBeforeActivation: Defect = {
  name: "card-told-before-activation",
  sentence: {
    en: "A card that is not activated is told from its opening on, where the agreement says that it is withheld.",
    zh: "协议约定未激活不报的信用卡，自开户起即报送。",
  },
  provokedBy: "product",
  expected: ["unowed", "contradicted"],
  seed: (right) => ({
    ...right,
    cards: { ...right.cards, records: { ...right.cards.records, withholds: () => false } },
  }),
};
