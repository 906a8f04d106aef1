import type { Defect } from "./defect.js";

/** The write-off of a card is told by its status only: segment K was built for loans. */
export const cardWriteOffWithoutK15: Defect = {
  name: "card-write-off-without-k15",
  sentence: {
    en: "The write-off of a card is told by its status only: segment K was built for loans.",
    zh: "信用卡核销仅体现在账户状态，未报特殊交易15。",
  },
  provokedBy: "product",
  expected: ["contradicted"],
  seed: (right) => ({
    ...right,
    cards: {
      ...right.cards,
      telling: {
        ...right.cards.telling,
        special: (transaction) => transaction.kind !== "write-off" && right.cards.telling.special(transaction),
      },
    },
  }),
};
