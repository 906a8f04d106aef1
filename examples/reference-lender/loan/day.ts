import { Temporal } from "temporal-polyfill";

/** A calendar date as the number of days since 1970-01-01: cheap to compare and to count with. */
export type Day = number;

/** A calendar month as year × 12 + (month − 1). */
export type Month = number;

const epoch = Temporal.PlainDate.from("1970-01-01");
const days = new Map<string, Day>();
const texts = new Map<Day, string>();

/**
 * The day of an ISO date.
 * @throws RangeError when the text is no calendar date, e.g. `2026-02-30`.
 */
export function dayOf(iso: string): Day {
  const known = days.get(iso);
  if (known !== undefined) return known;
  const date = Temporal.PlainDate.from(iso, { overflow: "reject" });
  const day = epoch.until(date, { largestUnit: "day" }).days;
  days.set(iso, day);
  return day;
}

/** The ISO date of a day. */
export function isoOf(day: Day): string {
  const known = texts.get(day);
  if (known !== undefined) return known;
  const text = epoch.add({ days: day }).toString();
  texts.set(day, text);
  return text;
}

/** The month in which a day lies. */
export function monthOf(day: Day): Month {
  const iso = isoOf(day);
  return Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7)) - 1;
}

/** Month as `yyyy-MM`. */
export function isoMonth(month: Month): string {
  return `${String(Math.floor(month / 12)).padStart(4, "0")}-${String((month % 12) + 1).padStart(2, "0")}`;
}

/** Number of days of a month. */
export function lengthOf(month: Month): number {
  return dayOf(`${isoMonth(month + 1)}-01`) - dayOf(`${isoMonth(month)}-01`);
}

/** The given day of the month, or the month's last day where it is shorter (clause L2). */
export function dayInMonth(month: Month, dayOfMonth: number): Day {
  return dayOf(`${isoMonth(month)}-01`) + Math.min(dayOfMonth, lengthOf(month)) - 1;
}

/** The last calendar day of a month. */
export function monthEnd(month: Month): Day {
  return dayInMonth(month, 31);
}

/** 1 for Monday to 7 for Sunday. 1970-01-01 was a Thursday. */
export function weekdayOf(day: Day): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}
