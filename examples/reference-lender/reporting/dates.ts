import { rollDay } from "../loan/business-day.js";
import type { Contract } from "../loan/contract.js";
import { type Day, type Month, monthEnd, monthOf } from "../loan/day.js";
import type { LoanState } from "../loan/loan-state.js";
import type { Behaviour } from "./behaviour.js";

/** The settlement day of a month (clause L12). */
export function settlementDay(
  state: LoanState,
  month: Month,
  contract: Contract,
  dueDay: Behaviour["dates"]["dueDay"],
): Day {
  if (contract.agreement.settlement.day === "month-end") return monthEnd(month);
  let last: Day | undefined;
  for (const row of state.instalments) {
    const due = dueDay(row);
    if (monthOf(due) === month) last = due;
  }
  return last ?? monthEnd(month);
}

/** The day on which the values of a settlement are taken (clause L12). */
export function observationDay(
  state: LoanState,
  settlement: Day,
  contract: Contract,
  dueDay: Behaviour["dates"]["dueDay"],
): Day {
  const { grace, extraction, settlement: rules } = contract.agreement;
  const isDueDay = state.instalments.some((row) => dueDay(row) === settlement);
  const graced = grace.movesAsOf && rules.day === "due-day" && isDueDay ? settlement + grace.days : settlement;
  return rollDay(graced, extraction.roll, contract.calendar);
}
