import type { Defect } from "./defect.js";

/** A card whose claim was sold closes as if its holder had given it up: letter C in place of G. */
export const cardSoldClosesWithC: Defect = {
  name: "card-sold-closes-with-c",
  sentence: {
    en: "A card whose claim was sold closes as if its holder had given it up: letter C in place of G.",
    zh: "信用卡债权转让后的关闭记录还款状态报C而非G。",
  },
  provokedBy: "product",
  expected: ["contradicted"],
  seed: (right) => ({
    ...right,
    cards: { ...right.cards, telling: { ...right.cards.telling, closingLetter: () => "C" } },
  }),
};
