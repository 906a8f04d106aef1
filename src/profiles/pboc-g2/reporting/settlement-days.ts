import type { Agreement } from "../../../../schemas/ledger/agreement.js";
import type { IsoDate, IsoMonth } from "../../../../schemas/ledger/primitives.js";
import { type BusinessCalendar, rollDate } from "../../../ledger/business-calendar.js";
import { addDays, addMonths, endOfMonth, monthOf } from "../../../ledger/dates.js";

/** The day on which a month's performance is fixed, and the day on which it is taken (clause L12). */
export interface Settlement {
  readonly month: IsoMonth;
  /** SettDate. */
  readonly settled: IsoDate;
  /** RptDate; the values are those at the end of this day. */
  readonly observed: IsoDate;
  /** Whether the settlement day is a contractual due date. */
  readonly onDueDate: boolean;
}

/** What decides settlement days. */
export type SettlementDayRules = Pick<Agreement, "settlement" | "grace" | "extraction">;

/**
 * Settlements of the months from `first` to `last`, in order (§5.3, S3).
 * @param dueDates contractual due dates of the schedule in force, ascending
 * @throws CalendarRangeError when a working day is asked for that the calendar does not know
 */
export function settlementDays(
  rules: SettlementDayRules,
  calendar: BusinessCalendar,
  dueDates: readonly IsoDate[],
  first: IsoMonth,
  last: IsoMonth,
): Settlement[] {
  const dueByMonth = new Map(dueDates.map((date) => [monthOf(date), date]));
  const result: Settlement[] = [];
  for (let month = first; month <= last; month = addMonths(month, 1)) {
    const due = rules.settlement.day === "due-day" ? dueByMonth.get(month) : undefined;
    const settled = due ?? endOfMonth(month);
    const afterGrace = due !== undefined && rules.grace.movesAsOf ? addDays(settled, rules.grace.days) : settled;
    const observed = rollDate(afterGrace, rules.extraction.roll, calendar);
    result.push({ month, settled, observed, onDueDate: due !== undefined });
  }
  return result;
}
