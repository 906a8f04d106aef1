/**
 * Arithmetic on ISO dates as text, for rules that run on millions of records. All inputs are valid calendar dates
 * `yyyy-MM-dd` or months `yyyy-MM`: a value that is not has been marked as broken before a rule sees it.
 */

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Number of days of a month, 1 to 12, of a year; 0 for a month that does not exist. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)) return 29;
  return MONTH_LENGTHS[month - 1] ?? 0;
}

/** Days since 0000-03-01 in the Gregorian calendar; differences of two of them are numbers of days. */
export function dayNumber(date: string): number {
  const month = Number(date.slice(5, 7));
  // The year is taken to begin in March, so that the leap day is its last.
  const year = Number(date.slice(0, 4)) - (month < 3 ? 1 : 0);
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + Number(date.slice(8, 10)) - 1;
  return year * 365 + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400) + dayOfYear;
}

/** Days from the first date to the second; negative where the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

/** Months since year 0 of a date or month; differences are numbers of calendar months. */
export function monthNumber(date: string): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
}

/** Year and month of a date. */
export function monthOf(date: string): string {
  return date.slice(0, 7);
}

/** Whether a date is the last day of its month. */
export function isMonthEnd(date: string): boolean {
  return Number(date.slice(8, 10)) === daysInMonth(Number(date.slice(0, 4)), Number(date.slice(5, 7)));
}

/** The same day a number of months earlier, clamped to the end of that month. */
export function monthsBefore(date: string, months: number): string {
  const total = monthNumber(date) - months;
  const year = Math.floor(total / 12);
  const month = (total % 12) + 1;
  const day = Math.min(Number(date.slice(8, 10)), daysInMonth(year, month));
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** Whether a day of the month, clamped to the month's length, is the day of the date. */
export function isDayOfMonth(date: string, day: number): boolean {
  const length = daysInMonth(Number(date.slice(0, 4)), Number(date.slice(5, 7)));
  return Number(date.slice(8, 10)) === Math.min(day, length);
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, "0");
}
