import type { Defect } from "./defect.js";

/** A card that is written off gets no bill any more, and so no monthly record. */
export const cardWriteOffStopsBills: Defect = {
  name: "card-write-off-stops-bills",
  sentence: {
    en: "A card that is written off gets no bill any more, and so no monthly record.",
    zh: "信用卡核销后不再出账单，月度记录随之停报。",
  },
  provokedBy: "product",
  expected: ["dropped"],
  seed: (right) => ({
    ...right,
    cards: { ...right.cards, records: { ...right.cards.records, writtenOff: false } },
  }),
};
