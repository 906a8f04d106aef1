import type { Agreement } from "../../../../schemas/ledger/agreement.js";
import type { IsoDate } from "../../../../schemas/ledger/primitives.js";
import { daysBetween } from "../../../ledger/dates.js";
import type { AcceptedValue } from "../../owed-record.js";
import { reading } from "./owed-field.js";

/** What the digit of an overdue account is worked out from. */
export interface OverdueFacts {
  /** Due date of the oldest instalment that is overdue. */
  readonly oldestDue: IsoDate;
  /** Number of overdue instalments (OverdPrd). */
  readonly count: number;
  readonly observed: IsoDate;
  /** Digits of the month before; 0 when it was not overdue. */
  readonly before: Digits;
}

/** Status digits under the two ways of counting that an agreement by periods leaves open. */
export interface Digits {
  /** From the number of overdue instalments. */
  readonly count: number;
  /** From the days past due of the oldest one. */
  readonly days: number;
}

/** Question: does a second missed month of 28 to 30 days read 1 by its days or 2 by its count? (S1) */
export const SHORT_MONTH = "short-month";

/**
 * Question, where periods are counted: does the digit stay at the number of overdue instalments although the oldest is
 * older than that, as after maturity, when no instalment is added any more? (S1 defines the digits by days.)
 */
export const BEYOND_COUNT = "older-than-its-count";

// A month is at most this many days shorter than 30 days a period make it: 28 days of February and a rolled due date.
const SHORT_BY = 4;

/** Right status digits of an overdue account, the expected one first (S1, §7.2). */
export function statusDigits(facts: OverdueFacts, basis: Agreement["settlement"]["statusBasis"]): AcceptedValue[] {
  const days = daysBetween(facts.oldestDue, facts.observed);
  const band = dayBand(days);
  if (basis === "by-periods") {
    const capped = cappedDigits(facts);
    if (capped.count >= capped.days) return [{ value: String(capped.count) }];
    return [reading(BEYOND_COUNT, "count", String(capped.count)), reading(BEYOND_COUNT, "days", String(capped.days))];
  }
  const byCount = Math.min(facts.count, 7);
  if (byCount === band + 1 && isShortMonth(days)) {
    return [reading(SHORT_MONTH, "days", String(band)), reading(SHORT_MONTH, "count", String(byCount))];
  }
  return [{ value: String(band) }];
}

/** Digits of an agreement by periods: a month's digit is at most one above that of the month before (S1). */
export function cappedDigits({ oldestDue, observed, count, before }: OverdueFacts): Digits {
  const further = Math.max(count, dayBand(daysBetween(oldestDue, observed)));
  return { count: Math.min(7, before.count + 1, count), days: Math.min(7, before.days + 1, further) };
}

/** Whether so many days past due are whole months that fall just short of 30 days each. */
export function isShortMonth(days: number): boolean {
  const beyond = days % 30;
  return days > 0 && (beyond === 0 || beyond >= 30 - SHORT_BY);
}

/** The 30-day band of days past due: 1 for 0 to 30, 2 for 31 to 60 … 7 beyond 180. The due day itself counts as 1 (S1). */
export function dayBand(days: number): number {
  return Math.min(7, Math.ceil(Math.max(days, 1) / 30));
}
