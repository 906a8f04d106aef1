import { createRequire } from "node:module";
import type { BusinessCalendarName } from "../../../schemas/ledger/agreement.js";
import { type Day, dayOf, isoOf, weekdayOf } from "./day.js";

/** The table of `chinese-days`: dates the State Council declared free, and weekend days declared working. */
interface HolidayTable {
  readonly holidays: Readonly<Record<string, string>>;
  readonly workdays: Readonly<Record<string, string>>;
}

/** Asked about a date for which no holidays have been declared yet. A lender must not guess them. */
export class CalendarRangeError extends Error {
  override readonly name = "CalendarRangeError";
  /** The day that cannot be placed. */
  readonly day: Day;

  constructor(day: Day, detail: string) {
    super(detail);
    this.day = day;
  }
}

/** Says which days are working days. */
export interface WorkingCalendar {
  /** @throws CalendarRangeError when the date lies outside the years the calendar knows. */
  isWorkingDay(day: Day): boolean;
}

const table = createRequire(import.meta.url)("chinese-days/dist/chinese-days.json") as HolidayTable;
const free = new Set(Object.keys(table.holidays).map(dayOf));
const working = new Set(Object.keys(table.workdays).map(dayOf));
const years = Object.keys(table.holidays).map((date) => Number(date.slice(0, 4)));
const firstYear = Math.min(...years);
const lastYear = Math.max(...years);

const mainlandChina: WorkingCalendar = {
  isWorkingDay(day) {
    const year = Number(isoOf(day).slice(0, 4));
    if (year < firstYear || year > lastYear) {
      throw new CalendarRangeError(
        day,
        `The holidays of ${String(year)} are not known (the calendar covers ${String(firstYear)} to ${String(lastYear)}), so ${isoOf(day)} cannot be placed.`,
      );
    }
    if (working.has(day)) return true;
    return !free.has(day) && weekdayOf(day) <= 5;
  },
};

const everyDay: WorkingCalendar = { isWorkingDay: () => true };

/** The calendar an agreement names. */
export function workingCalendar(name: BusinessCalendarName): WorkingCalendar {
  return name === "CN" ? mainlandChina : everyDay;
}
