import type { Agreement } from "../../schemas/ledger/agreement.js";
import type { IsoDate, MinorUnits } from "../../schemas/ledger/primitives.js";
import type { LoanTerms } from "../../schemas/ledger/terms.js";
import { levelInstalment } from "./annuity.js";
import { type BusinessCalendar, rollDate } from "./business-calendar.js";
import { addMonths, dayInMonth, daysBetween, monthOf } from "./dates.js";
import { scaleHalfUp } from "./money.js";

/** An instalment as scheduled, before anything is paid. */
export interface PlannedInstalment {
  /** Counted from 1 over the life of the loan. */
  readonly number: number;
  /** Due date before rolling; periods of interest run between these. */
  readonly nominalDue: IsoDate;
  /** Contractual due date. */
  readonly due: IsoDate;
  readonly principal: MinorUnits;
  readonly interest: MinorUnits;
}

/** What a schedule is made from; `termMonths` differs from the terms' own once a one-off loan was extended. */
export interface ScheduleRules {
  readonly terms: LoanTerms;
  readonly agreement: Pick<Agreement, "interest" | "dueDateRoll">;
  readonly calendar: BusinessCalendar;
}

/** The part of a schedule that is still to be laid out. */
export interface RemainingLoan {
  readonly principal: MinorUnits;
  /** Number of the first instalment. */
  readonly first: number;
  /** Number of the last instalment. */
  readonly last: number;
  /** Months from opening to maturity; only for `one-off`. */
  readonly termMonths: number;
}

/** The whole schedule at opening (clauses L2, L3). */
export function openingSchedule(rules: ScheduleRules): PlannedInstalment[] {
  const { principal, instalments } = rules.terms;
  return layOut(rules, { principal, first: 1, last: instalments, termMonths: termMonthsOf(rules.terms) });
}

/** Months from opening to maturity as signed; only used for `one-off` loans. */
export function termMonthsOf(terms: LoanTerms): number {
  return terms.termMonths ?? terms.instalments * stepMonths(terms);
}

/** Months of one instalment period; for `one-off` the whole term. */
export function stepMonths(terms: LoanTerms, termMonths: number = terms.termMonths ?? 1): number {
  switch (terms.frequency) {
    case "monthly":
      return 1;
    case "quarterly":
      return 3;
    case "one-off":
      return termMonths;
  }
}

/** Instalments from `first` to `last` for the given principal (clauses L3, L8, L10). */
export function layOut(rules: ScheduleRules, part: RemainingLoan): PlannedInstalment[] {
  const step = stepMonths(rules.terms, part.termMonths);
  const count = part.last - part.first + 1;
  const level = levelAmount(rules.terms, part.principal, step, count);
  const evenPart = Math.floor(part.principal / count);
  const result: PlannedInstalment[] = [];
  let outstanding = part.principal;
  for (let number = part.first; number <= part.last; number += 1) {
    const nominalDue = nominalDueDate(rules.terms, number, step);
    const from = number === 1 ? rules.terms.openDate : nominalDueDate(rules.terms, number - 1, step);
    const interest = periodInterest(rules, outstanding, from, nominalDue, step);
    const share =
      number === part.last ? outstanding : principalShare(rules.terms, level, evenPart, interest, outstanding);
    const due = contractualDueDate(nominalDue, rules.terms.openDate, rules);
    result.push({ number, nominalDue, due, principal: share, interest });
    outstanding -= share;
  }
  return result;
}

/**
 * A nominal due date moved off a day that is no working day (clause L2). The day of opening and those before it are none
 * to fall due on: the bureau refuses a maturity before the opening (rule I2100C06), and the record of the opening tells of
 * nothing due.
 * @throws CalendarRangeError when a working day is asked for that the calendar does not know
 */
export function contractualDueDate(
  nominal: IsoDate,
  openDate: IsoDate,
  { agreement, calendar }: Pick<ScheduleRules, "calendar"> & { readonly agreement: Pick<Agreement, "dueDateRoll"> },
): IsoDate {
  const rolled = rollDate(nominal, agreement.dueDateRoll, calendar);
  return rolled > openDate ? rolled : rollDate(nominal, "following", calendar);
}

function nominalDueDate(terms: LoanTerms, number: number, step: number): IsoDate {
  return dayInMonth(addMonths(monthOf(terms.openDate), number * step), terms.dueDay);
}

function periodInterest(
  rules: ScheduleRules,
  principal: MinorUnits,
  from: IsoDate,
  to: IsoDate,
  step: number,
): MinorUnits {
  const { dayCount } = rules.agreement.interest;
  const days = dayCount === "30/360" ? 30 * step : daysBetween(from, to);
  return scaleHalfUp(principal, BigInt(rules.terms.annualRatePpm) * BigInt(days), yearBasis(dayCount) * 1_000_000n);
}

/** Days of a year in a day count. */
export function yearBasis(dayCount: Agreement["interest"]["dayCount"]): bigint {
  return dayCount === "ACT/365" ? 365n : 360n;
}

function levelAmount(terms: LoanTerms, principal: MinorUnits, step: number, count: number): MinorUnits | null {
  if (terms.method !== "equal-instalment" || terms.annualRatePpm === 0 || principal === 0) return null;
  return levelInstalment(principal, terms.annualRatePpm, step, count);
}

function principalShare(
  terms: LoanTerms,
  level: MinorUnits | null,
  evenPart: MinorUnits,
  interest: MinorUnits,
  outstanding: MinorUnits,
): MinorUnits {
  if (level !== null) return Math.min(Math.max(level - interest, 0), outstanding);
  return terms.method === "equal-principal" || terms.method === "equal-instalment" ? evenPart : 0;
}
