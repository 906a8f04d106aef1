import type { Defect } from "./defect.js";

/** A minimum that was missed is never told. */
export const cardArrearsNeverTold: Defect = {
  name: "card-arrears-never-told",
  sentence: {
    en: "A card whose minimum was missed is told as paid normally, with nothing overdue.",
    zh: "信用卡最低还款额逾期未还，仍报正常、逾期为零。",
  },
  provokedBy: "product",
  expected: ["contradicted", "dropped"],
  seed: (right) => ({
    ...right,
    cards: { ...right.cards, telling: { ...right.cards.telling, overdue: () => [] } },
  }),
};
