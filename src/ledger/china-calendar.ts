import { createRequire } from "node:module";
import { Temporal } from "temporal-polyfill";
import { type BusinessCalendar, CalendarRangeError } from "./business-calendar.js";

interface ChineseDaysData {
  readonly holidays: Readonly<Record<string, string>>;
  readonly workdays: Readonly<Record<string, string>>;
}

// The package's own look-up functions read the machine's time zone and answer for any year; its data does neither.
const require = createRequire(import.meta.url);
const data = require("chinese-days/dist/chinese-days.json") as ChineseDaysData;
const known = [...Object.keys(data.holidays), ...Object.keys(data.workdays)].sort();
const range = { from: `${known[0]?.slice(0, 4)}-01-01`, to: `${known.at(-1)?.slice(0, 4)}-12-31` };
const answers = new Map<string, boolean>();

/**
 * Working days of mainland China: weekends and the State Council's holidays off, make-up working days (调休) on. Known
 * for the years the package `chinese-days` has published.
 */
export const chinaCalendar: BusinessCalendar = {
  name: "CN",
  source: "State Council holiday notices, from the npm package chinese-days",
  range,
  isWorkingDay(date) {
    const cached = answers.get(date);
    if (cached !== undefined) return cached;
    if (date < range.from || date > range.to) throw new CalendarRangeError("CN", date, range);
    const answer = data.workdays[date] !== undefined || (data.holidays[date] === undefined && isWeekday(date));
    answers.set(date, answer);
    return answer;
  },
};

function isWeekday(date: string): boolean {
  return Temporal.PlainDate.from(date).dayOfWeek <= 5;
}
