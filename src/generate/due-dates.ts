import type { IsoDate, IsoMonth } from "../../schemas/ledger/primitives.js";
import type { LoanTerms } from "../../schemas/ledger/terms.js";
import { addMonths, dayInMonth, monthOf } from "../ledger/dates.js";
import { contractualDueDate, stepMonths, termMonthsOf } from "../ledger/schedule.js";
import type { LifeWindow } from "./life-window.js";

/** What due dates follow from. */
export type DueDateRules = Pick<LifeWindow, "agreement" | "calendar">;

/**
 * Contractual due date of an instalment (clause L2); of one beyond the last, where the loan would be extended that far.
 * @param number counted from 1
 * @param extraMonths months by which a one-off loan was extended
 */
export function dueDateOf(terms: LoanTerms, number: number, rules: DueDateRules, extraMonths = 0): IsoDate {
  const nominal = dayInMonth(dueMonthOf(terms, number, extraMonths), terms.dueDay);
  return contractualDueDate(nominal, terms.openDate, rules);
}

/** Month of an instalment's nominal due date; asks no calendar, so it can be told for any date. */
export function dueMonthOf(terms: LoanTerms, number: number, extraMonths = 0): IsoMonth {
  return addMonths(monthOf(terms.openDate), number * stepMonths(terms, termMonthsOf(terms) + extraMonths));
}
