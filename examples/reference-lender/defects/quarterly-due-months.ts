import { monthOf } from "../loan/day.js";
import type { Defect } from "./defect.js";

/** Loans that are not repaid monthly are told only in months with an instalment. */
export const quarterlyDueMonths: Defect = {
  name: "quarterly-only-in-due-months",
  sentence: {
    en: "Loans that are not repaid monthly are told only in months with an instalment.",
    zh: "非按月还款的贷款只在有应还款的月份报送月度记录。",
  },
  expected: ["dropped"],
  seed: (right) => ({
    ...right,
    dates: {
      ...right.dates,
      settlementDay: (state, month, contract) => {
        const quiet =
          contract.terms.frequency !== "monthly" &&
          month <= monthOf(state.maturity) &&
          !state.instalments.some((row) => monthOf(row.due) === month);
        return quiet ? undefined : right.dates.settlementDay(state, month, contract);
      },
    },
  }),
};
