import type { Defect } from "./defect.js";

/** A card that is opened again goes on without a 215. */
export const reopeningNotTold: Defect = {
  name: "reopening-not-told",
  sentence: {
    en: "A card that is opened again is told by monthly records, without the 215 that opens it.",
    zh: "已注销信用卡重启后直接报月度表现，未报215/12。",
  },
  provokedBy: "product",
  expected: ["dropped"],
  seed: (right) => ({
    ...right,
    cards: { ...right.cards, records: { ...right.cards.records, reopening: false } },
  }),
};
