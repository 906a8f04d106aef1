import { monthOf } from "../loan/day.js";
import type { Defect } from "./defect.js";

/** The amount received is summed over the calendar month and not over the settlement period. */
export const receivedInCalendarMonth: Defect = {
  name: "received-by-calendar-month",
  sentence: {
    en: "The amount received is summed over the calendar month and not over the settlement period.",
    zh: "本月实际还款金额按自然月汇总，而非按结算周期。",
  },
  expected: ["contradicted"],
  seed: (right) => ({
    ...right,
    values: {
      ...right.values,
      received: (view) =>
        view.state.receipts.reduce(
          (sum, receipt) =>
            receipt.day <= view.day && monthOf(receipt.day) === monthOf(view.day) ? sum + receipt.amount : sum,
          0,
        ),
    },
  }),
};
