import { Temporal } from "temporal-polyfill";
import type { IsoDate, IsoMonth } from "../../schemas/ledger/primitives.js";
import { remember } from "./remember.js";

const EPOCH = Temporal.PlainDate.from("1970-01-01");

// A hundred years of dates; every life of a run lies within a few of them.
const DATES_KEPT = 36_525;

const dayNumber: (date: IsoDate) => number = remember(
  (date) => EPOCH.until(Temporal.PlainDate.from(date), { largestUnit: "day" }).days,
  DATES_KEPT,
);

const dateOfDay: (days: number) => IsoDate = remember((days) => EPOCH.add({ days }).toString(), DATES_KEPT);

const daysInMonth: (month: IsoMonth) => number = remember(
  (month) => Temporal.PlainYearMonth.from(month).daysInMonth,
  DATES_KEPT,
);

/** The date so many days later (earlier when negative). */
export function addDays(date: IsoDate, days: number): IsoDate {
  return days === 0 ? date : dateOfDay(dayNumber(date) + days);
}

/** Days from the first date to the second; negative when the second lies before. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return from === to ? 0 : dayNumber(to) - dayNumber(from);
}

/** The month of a date. */
export function monthOf(date: IsoDate): IsoMonth {
  return date.slice(0, 7);
}

/** The month so many months later (earlier when negative). */
export function addMonths(month: IsoMonth, months: number): IsoMonth {
  const index = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + months;
  const year = String(Math.floor(index / 12)).padStart(4, "0");
  return `${year}-${String((index % 12) + 1).padStart(2, "0")}`;
}

/** Months from the first to the second; negative when the second lies before. */
export function monthsBetween(from: IsoMonth, to: IsoMonth): number {
  return (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7));
}

/** Last day of a month. */
export function endOfMonth(month: IsoMonth): IsoDate {
  return dayInMonth(month, 31);
}

/** The given day of a month, or its last day where the month is shorter (clause L2). */
export function dayInMonth(month: IsoMonth, day: number): IsoDate {
  return `${month}-${String(Math.min(day, daysInMonth(month))).padStart(2, "0")}`;
}

/** The later of two dates. */
export function laterOf(a: IsoDate, b: IsoDate): IsoDate {
  return a >= b ? a : b;
}

/** The earlier of two days. */
export function earlierOf(a: IsoDate, b: IsoDate): IsoDate {
  return a < b ? a : b;
}
