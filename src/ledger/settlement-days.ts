import type { Agreement } from "../../schemas/ledger/agreement.js";
import type { IsoDate, IsoMonth } from "../../schemas/ledger/primitives.js";
import { type BusinessCalendar, rollDate } from "./business-calendar.js";
import { addDays, addMonths, endOfMonth, monthOf } from "./dates.js";

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
 * Settlements of the months from `first` to `last`, in order (§5.3, S3). Two that would be observed on one day cannot both
 * be told, as both records would bear one identity (§2.3): the earlier is observed on its settlement day.
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
  const settlementIn = settlementByMonth(rules, calendar, dueDates);
  const result: Settlement[] = [];
  for (let month = first; month <= last; month = addMonths(month, 1)) result.push(settlementIn(month));
  return result;
}

/** The settlement of any one month, as {@link settlementDays} has it. */
export function settlementByMonth(
  rules: SettlementDayRules,
  calendar: BusinessCalendar,
  dueDates: readonly IsoDate[],
): (month: IsoMonth) => Settlement {
  const dueByMonth = new Map(dueDates.map((date) => [monthOf(date), date]));
  const alone = (month: IsoMonth): Settlement => {
    const due = rules.settlement.day === "due-day" ? dueByMonth.get(month) : undefined;
    const settled = due ?? endOfMonth(month);
    const afterGrace = due !== undefined && rules.grace.movesAsOf ? addDays(settled, rules.grace.days) : settled;
    return {
      month,
      settled,
      observed: rollDate(afterGrace, rules.extraction.roll, calendar),
      onDueDate: due !== undefined,
    };
  };
  return (month) => {
    const settlement = alone(month);
    // Only what is observed in the month after can meet that month's own observation.
    const meets = monthOf(settlement.observed) > month && settlement.observed === alone(addMonths(month, 1)).observed;
    return meets ? { ...settlement, observed: settlement.settled } : settlement;
  };
}
