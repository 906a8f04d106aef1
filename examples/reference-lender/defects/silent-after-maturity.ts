import { monthOf } from "../loan/day.js";
import type { Defect } from "./defect.js";

/** Monthly records stop with the last due date, even when the loan is unpaid. */
export const silentAfterMaturity: Defect = {
  name: "silent-after-maturity",
  sentence: {
    en: "Monthly records stop with the last due date, even when the loan is unpaid.",
    zh: "贷款到期后未结清，不再报送月度记录。",
  },
  expected: ["dropped"],
  seed: (right) => ({
    ...right,
    dates: {
      ...right.dates,
      settlementDay: (state, month, contract) =>
        month > monthOf(state.maturity) ? undefined : right.dates.settlementDay(state, month, contract),
    },
  }),
};
