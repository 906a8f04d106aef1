import type { Bilingual } from "../../../../../schemas/run/finding.js";
import { say } from "../breach.js";
import { daysInMonth } from "../calendar.js";

/** Outcome of a value test: right; wrong type, length or code; of the right type but outside the range of I0000601. */
export type ValueVerdict = "right" | "wrong" | "out-of-range";

/** Judges a trimmed value that is not empty, and says in words what it wants. */
export interface ValueTest {
  readonly judge: (value: string) => ValueVerdict;
  readonly words: Bilingual;
}

const LIST_LIMIT = 24;

/** A value of a code table. `name` says which, for tables too long to list. */
export function codeTest(codes: ReadonlySet<string>, name: string): ValueTest {
  const listed = [...codes].join(", ");
  const words =
    codes.size <= LIST_LIMIT
      ? say(`one of ${listed}`, `取值为 ${listed} 之一`)
      : say(`a code of table ${name}`, `代码表 ${name} 中的代码`);
  return { judge: (value) => (codes.has(value) ? "right" : "wrong"), words };
}

/**
 * The test of a type in the notation of the specification (§1.5): `AN14`, `AN..60`, `ANC..30`, `N6`, `uInt..15`, `Date`,
 * `Month`, `Year`.
 * @throws Error where the notation is none of these.
 */
export function typeTest(notation: string): ValueTest {
  const fixed = CALENDAR_TESTS[notation];
  if (fixed !== undefined) return fixed;
  const match = /^(AN|ANC|N|uInt)(\.\.)?([0-9]+)$/.exec(notation);
  if (match === null) {
    throw new Error(
      `Failed to read the type "${notation}": write it as AN14, AN..60, ANC..30, N6, uInt..15, Date, Month or Year.`,
    );
  }
  const limit = Number(match[3]);
  const exact = match[2] === undefined;
  switch (match[1]) {
    case "AN":
      return {
        judge: (value) => verdict(isPrintableAscii(value) && fits(value.length, limit, exact)),
        words: sized(limit, exact, "letters, digits or signs of ASCII", "个ASCII字母、数字或符号"),
      };
    case "N":
      return {
        judge: (value) => verdict(isDigits(value) && fits(value.length, limit, exact)),
        words: sized(limit, exact, "digits", "位数字"),
      };
    case "uInt":
      // Leading zeros pass (S11), so only significant digits count.
      return {
        judge: (value) => verdict(isDigits(value) && (value.length <= limit || significantDigits(value) <= limit)),
        words: say(
          `a whole number without sign or point, at most ${limit} digits`,
          `不带符号和小数点的整数，最多${limit}位`,
        ),
      };
    default:
      return {
        judge: (value) => verdict(fits(characters(value), limit, exact)),
        words: sized(limit, exact, "characters", "个字符"),
      };
  }
}

/** Judges `yyyy-MM-dd`: wrong where it is no date of the calendar, out of range outside 1901-01-01 to 2099-12-31. */
export function judgeDate(value: string): ValueVerdict {
  if (value.length !== 10 || value.charCodeAt(7) !== DASH) return "wrong";
  const year = yearAt(value);
  const month = monthAt(value);
  const day = twoDigits(value, 8);
  return year < 0 || month < 0 || day < 1 || day > daysInMonth(year, month) ? "wrong" : rangeOf(year);
}

/** Judges `yyyy-MM`. */
export function judgeMonth(value: string): ValueVerdict {
  const year = value.length === 7 ? yearAt(value) : -1;
  return year < 0 || monthAt(value) < 0 ? "wrong" : rangeOf(year);
}

/** Judges `yyyy`. */
export function judgeYear(value: string): ValueVerdict {
  const year = value.length === 4 ? yearAt(value) : -1;
  return year < 0 ? "wrong" : rangeOf(year);
}

const DASH = 45;

function rangeOf(year: number): ValueVerdict {
  return year >= 1901 && year <= 2099 ? "right" : "out-of-range";
}

/** The year at the beginning of a date; -1 where it is none. */
function yearAt(value: string): number {
  const century = twoDigits(value, 0);
  const year = twoDigits(value, 2);
  return century < 0 || year < 0 ? -1 : century * 100 + year;
}

/** The month of a date, 1 to 12; -1 where it is none. */
function monthAt(value: string): number {
  const month = twoDigits(value, 5);
  return value.charCodeAt(4) === DASH && month >= 1 && month <= 12 ? month : -1;
}

/** Words of the range that I0000601 demands. */
export const RANGE_WORDS: Bilingual = say(
  "a date from 1901-01-01 to 2099-12-31",
  "1901-01-01 至 2099-12-31 之间的日期",
);

const CALENDAR_TESTS: Readonly<Record<string, ValueTest | undefined>> = {
  Date: { judge: judgeDate, words: say("a date of the calendar as yyyy-MM-dd", "格式为 yyyy-MM-dd 的有效日期") },
  Month: { judge: judgeMonth, words: say("a month as yyyy-MM", "格式为 yyyy-MM 的月份") },
  Year: { judge: judgeYear, words: say("a year as yyyy", "格式为 yyyy 的年份") },
};

function verdict(holds: boolean): ValueVerdict {
  return holds ? "right" : "wrong";
}

function fits(length: number, limit: number, exact: boolean): boolean {
  return exact ? length === limit : length <= limit;
}

function sized(limit: number, exact: boolean, en: string, zh: string): Bilingual {
  return exact
    ? say(`exactly ${limit} ${en}`, `恰好${limit}${zh}`)
    : say(`at most ${limit} ${en}`, `最多${limit}${zh}`);
}

/** Whether a text consists of the digits 0 to 9. */
export function isDigits(value: string): boolean {
  for (let index = 0; index < value.length; index += 1) {
    const code = value.charCodeAt(index);
    if (code < 48 || code > 57) return false;
  }
  return value.length > 0;
}

function isPrintableAscii(value: string): boolean {
  for (let index = 0; index < value.length; index += 1) {
    const code = value.charCodeAt(index);
    if (code < 33 || code > 126) return false;
  }
  return true;
}

function significantDigits(value: string): number {
  let zeros = 0;
  while (zeros < value.length - 1 && value.charCodeAt(zeros) === 48) zeros += 1;
  return value.length - zeros;
}

/** Number of characters, a Chinese character outside the basic plane counting as one. */
function characters(value: string): number {
  let count = 0;
  for (const _ of value) count += 1;
  return count;
}

/** The number in two digits of a text; -1 where they are not digits. */
function twoDigits(value: string, at: number): number {
  const tens = value.charCodeAt(at) - 48;
  const ones = value.charCodeAt(at + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -1;
}
