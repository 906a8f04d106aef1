import { lengthOf, monthOf } from "../loan/day.js";
import type { Defect } from "./defect.js";

/** A month that is too short for the due day has no settlement day and gives no monthly record. */
export const dueDay31: Defect = {
  name: "due-day-31-dropped",
  sentence: {
    en: "A month that is too short for the due day has no settlement day and gives no monthly record.",
    zh: "当月没有对应的约定还款日（如31日）时，不产生月度记录。",
  },
  expected: ["dropped"],
  seed: (right) => ({
    ...right,
    dates: {
      ...right.dates,
      settlementDay: (state, month, contract) => {
        const byDueDay = contract.agreement.settlement.day === "due-day" && month <= monthOf(state.maturity);
        if (byDueDay && contract.terms.dueDay > lengthOf(month)) return undefined;
        return right.dates.settlementDay(state, month, contract);
      },
    },
  }),
};
