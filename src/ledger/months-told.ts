import type { IsoDate, IsoMonth } from "../../schemas/ledger/primitives.js";
import { addMonths, laterOf, monthOf } from "./dates.js";
import type { LoanCore, LoanRules } from "./loan-core.js";
import { settlementDays } from "./settlement-days.js";

/** What monthly records an open account owes around a day. */
export interface MonthsTold {
  /** The month that the newest record as of an earlier day tells of; null where there is none. */
  readonly newest: IsoMonth | null;
  /** Whether one is as of the day itself. */
  readonly onDay: boolean;
}

/**
 * Which month the newest monthly record as of a day before the given one tells of (clauses L12, L30). The opening record
 * tells of the month of opening; of a loan taken over nothing is told before it was.
 * @throws CalendarRangeError when a working day is asked for that the calendar does not know
 */
export function monthsToldBefore({ instalments, bookedOn }: LoanCore, date: IsoDate, rules: LoanRules): MonthsTold {
  const { terms, agreement, calendar } = rules;
  const opening = monthOf(terms.openDate);
  const isTakenOver = bookedOn > terms.openDate;
  // An observation follows its settlement by no more than the days of grace and a run of holidays.
  const first = laterOf(addMonths(opening, 1), addMonths(monthOf(laterOf(bookedOn, date)), -3));
  const dueDates = instalments.map(({ plan }) => plan.due);
  const told = settlementDays(agreement, calendar, dueDates, first, monthOf(date)).filter(
    ({ observed }) => observed >= bookedOn && observed <= date,
  );
  const onDay = told.some(({ observed }) => observed === date) || (!isTakenOver && bookedOn === date);
  const before = told.filter(({ observed }) => observed < date).at(-1)?.month;
  return { newest: before ?? (isTakenOver || bookedOn >= date ? null : opening), onDay };
}
