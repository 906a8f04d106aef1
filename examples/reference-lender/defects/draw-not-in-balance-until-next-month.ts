import { monthOf } from "../loan/day.js";
import type { Defect } from "./defect.js";

/** The balance of a revolving loan leaves out what was drawn in the calendar month of the record. */
export const drawNotInBalance: Defect = {
  name: "draw-not-in-balance-until-next-month",
  sentence: {
    en: "What is drawn is in the balance from the next month on only.",
    zh: "当月支用次月才计入余额。",
  },
  provokedBy: "product",
  expected: ["contradicted"],
  seed: (right) => ({
    ...right,
    values: {
      ...right.values,
      balance: (state) => {
        const draws = state.revolving?.draws ?? [];
        const recent = draws.filter(({ day }) => monthOf(day) === monthOf(state.day));
        return Math.max(right.values.balance(state) - recent.reduce((sum, { amount }) => sum + amount, 0), 0);
      },
    },
  }),
};
