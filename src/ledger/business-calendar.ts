import type { DateRoll } from "../../schemas/ledger/agreement.js";
import type { IsoDate } from "../../schemas/ledger/primitives.js";
import { addDays, monthOf } from "./dates.js";

/** Which days are working days, with the range that is known and where it comes from. */
export interface BusinessCalendar {
  readonly name: string;
  /** Where the data comes from, for the report. */
  readonly source: string;
  /** First and last date that is known; null where every date is. */
  readonly range: { readonly from: IsoDate; readonly to: IsoDate } | null;
  /** @throws CalendarRangeError for a date outside the range. */
  isWorkingDay(date: IsoDate): boolean;
}

/** A date was asked of a calendar that does not know it: the run could not be done, nothing is guessed. */
export class CalendarRangeError extends Error {
  override readonly name = "CalendarRangeError";
  readonly calendar: string;
  readonly date: IsoDate;
  /** The first and the last date that the calendar knows. */
  readonly range: { readonly from: IsoDate; readonly to: IsoDate };

  constructor(calendar: string, date: IsoDate, range: { from: IsoDate; to: IsoDate }) {
    super(
      `The working-day calendar ${calendar} does not know ${date}: it covers ${range.from} to ${range.to}. ` +
        "Choose an earlier start or a shorter horizon, or update the calendar's package.",
    );
    this.calendar = calendar;
    this.date = date;
    this.range = range;
  }
}

/** The calendar in which every day is a working day. */
export const everyDay: BusinessCalendar = {
  name: "none",
  source: "every day is a working day",
  range: null,
  isWorkingDay: () => true,
};

/** A date moved off a day that is no working day (clause L2). */
export function rollDate(date: IsoDate, roll: DateRoll, calendar: BusinessCalendar): IsoDate {
  if (roll === "none" || calendar.isWorkingDay(date)) return date;
  if (roll === "preceding") return step(date, -1, calendar);
  const next = step(date, 1, calendar);
  if (roll === "following" || monthOf(next) === monthOf(date)) return next;
  return step(date, -1, calendar);
}

/** The n-th day after a date, counting working days only. */
export function addWorkingDays(date: IsoDate, days: number, calendar: BusinessCalendar): IsoDate {
  let result = date;
  for (let left = days; left > 0; left -= 1) result = step(result, 1, calendar);
  return result;
}

function step(date: IsoDate, by: 1 | -1, calendar: BusinessCalendar): IsoDate {
  let result = addDays(date, by);
  while (!calendar.isWorkingDay(result)) result = addDays(result, by);
  return result;
}
