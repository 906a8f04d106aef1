import type { ScheduleRow } from "../../../schemas/ledger/schedule.js";
import { contractualDay } from "./business-day.js";
import type { Contract } from "./contract.js";
import { type Day, dayInMonth, isoOf, monthOf } from "./day.js";
import { annuity, interestFor } from "./interest.js";
import type { Instalment } from "./loan-state.js";

/** Position and dates of an instalment, before its amounts are known. */
export interface Slot {
  readonly number: number;
  readonly nominal: Day;
  readonly due: Day;
  /** Nominal date at which its period begins. */
  readonly from: Day;
  /** Whole months of its period. */
  readonly months: number;
}

/** The nominal due date so many months after the month of opening (clause L2). */
export function nominalDay(contract: Contract, monthsAfterOpening: number): Day {
  return dayInMonth(monthOf(contract.openDay) + monthsAfterOpening, contract.terms.dueDay);
}

/** Slots first…last of a plan. For `one-off` the one slot is put off by `extraMonths`. */
export function slots(contract: Contract, first: number, last: number, extraMonths = 0): Slot[] {
  const result: Slot[] = [];
  for (let number = first; number <= last; number += 1) {
    const nominal = nominalDay(contract, number * contract.step + extraMonths);
    result.push({
      number,
      nominal,
      due: contractualDay(nominal, contract),
      from: number === 1 ? contract.openDay : nominalDay(contract, (number - 1) * contract.step),
      months: contract.step + extraMonths,
    });
  }
  return result;
}

/** Spreads a principal over slots by the loan's method (clause L3). */
export function spread(contract: Contract, principal: number, over: readonly Slot[]): Instalment[] {
  const { terms, agreement } = contract;
  const dayCount = agreement.interest.dayCount;
  const level =
    terms.method === "equal-instalment" && terms.annualRatePpm > 0
      ? annuity(principal, terms.annualRatePpm, contract.step, over.length)
      : undefined;
  const part = Math.floor(principal / over.length);
  let outstanding = principal;
  return over.map((slot, index) => {
    const days = dayCount === "30/360" ? 30 * slot.months : slot.nominal - slot.from;
    const interest = interestFor(outstanding, terms.annualRatePpm, days, dayCount);
    let repaid: number;
    if (index === over.length - 1) repaid = outstanding;
    else if (terms.method === "interest-then-principal" || terms.method === "bullet") repaid = 0;
    else if (level === undefined) repaid = part;
    else repaid = Math.min(Math.max(level - interest, 0), outstanding);
    outstanding -= repaid;
    return {
      number: slot.number,
      nominal: slot.nominal,
      due: slot.due,
      from: slot.from,
      months: slot.months,
      principal: repaid,
      interest,
      paidPrincipal: 0,
      paidInterest: 0,
      paidPenalty: 0,
      penaltyUnits: 0n,
      penaltyCountedTo: slot.due,
      overdueSince: undefined,
      paidOn: undefined,
    };
  });
}

/** The plan as it is shown to the borrower. */
export function scheduleRows(instalments: readonly Instalment[]): ScheduleRow[] {
  return instalments.map((row) => ({
    number: row.number,
    dueDate: isoOf(row.due),
    principal: row.principal,
    interest: row.interest,
  }));
}
