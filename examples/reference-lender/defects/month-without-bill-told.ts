import type { Defect } from "./defect.js";

/** A month without a bill is told by a monthly record in place of the 215. */
export const monthWithoutBillTold: Defect = {
  name: "month-without-bill-told",
  sentence: {
    en: "A month without a bill, as the bill day was moved, is told by a monthly record and not by a 215.",
    zh: "调整账单日致当月不出单，仍报月度表现，未报215/11。",
  },
  provokedBy: "product",
  expected: ["unowed", "dropped"],
  seed: (right) => ({
    ...right,
    cards: { ...right.cards, records: { ...right.cards.records, monthWithoutBill: "month" } },
  }),
};
