import type { Defect } from "./defect.js";

/** Reporting goes on by the bill day of the opening. */
export const billDayOld: Defect = {
  name: "bill-day-old",
  sentence: {
    en: "When the bill day is moved, reporting goes on by the old one.",
    zh: "账单日调整后，报送仍按原账单日。",
  },
  provokedBy: "product",
  expected: ["unowed", "dropped"],
  seed: (right) => ({
    ...right,
    cards: { ...right.cards, servicing: { ...right.cards.servicing, movesBillDay: false } },
  }),
};
