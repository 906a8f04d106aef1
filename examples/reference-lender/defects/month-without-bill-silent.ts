import type { Defect } from "./defect.js";

/** Nothing is told of a month without a bill. */
export const monthWithoutBillSilent: Defect = {
  name: "month-without-bill-silent",
  sentence: {
    en: "Of a month without a bill, as the bill day was moved, nothing is told.",
    zh: "调整账单日致当月不出单，215/11未报。",
  },
  provokedBy: "product",
  expected: ["dropped"],
  seed: (right) => ({
    ...right,
    cards: { ...right.cards, records: { ...right.cards.records, monthWithoutBill: "nothing" } },
  }),
};
