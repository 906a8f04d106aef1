import type { Agreement } from "../../schemas/ledger/agreement.js";
import type { IsoDate, IsoMonth } from "../../schemas/ledger/primitives.js";
import { type BusinessCalendar, CalendarRangeError } from "../ledger/business-calendar.js";
import { calendarByName } from "../ledger/calendar-by-name.js";
import { addDays, addMonths, endOfMonth, monthOf } from "../ledger/dates.js";

/** What bounds generated lives. */
export interface LifeOptions {
  readonly agreement: Agreement;
  /** First day on which an account is opened: the day on which the cohort's clock begins. */
  readonly start: IsoDate;
  /** Accounts are opened on the start and up to so many days after it. */
  readonly openWithinDays: number;
  /** Instalments of a loan, at most; 1 to 360. */
  readonly maxInstalments: number;
  /** Months that a life is observed in, at most. Loans end within them but for a few. */
  readonly maxMonths: number;
  /**
   * Percentage of lives in which nothing but punctual payments happens. Default 30.
   */
  readonly plainPercent?: number;
  /**
   * Whether payments are found late or bounce, borrowers were told wrongly and accounts turn out void (clause L19), and what is
   * no loan turns out void, is told of the wrong person or has something of it taken back (clauses L75, L77, L78). Default
   * false.
   */
  readonly corrections?: boolean;
  /**
   * Whether loans are deferred, relieved, taken to court, written off, paid by somebody else, sold, handed over,
   * securitised, paid out in parts or get another code (clauses L23 to L32, L71), and whether what is no loan gets one (clause
   * L76), and revolving loans and cards are marked, stopped, paid otherwise or sold (clauses L80 to L83). Default false.
   */
  readonly otherwise?: boolean;
}

/** The options with what follows from them. */
export interface LifeWindow extends Required<LifeOptions> {
  readonly calendar: BusinessCalendar;
  /** Last month in which an instalment may fall due or a life may be observed. */
  readonly lastMonth: IsoMonth;
  /** Days of the opening window at which calendars are apt to go wrong. */
  readonly edgeDates: readonly IsoDate[];
}

// Grace of 15 days, a roll over the longest holidays and a deadline of five working days all lie within it.
const MARGIN_DAYS = 45;

/**
 * Works out what bounds the lives.
 * @throws CalendarRangeError when the working-day calendar ends before a loan could be opened and repaid
 */
export function lifeWindow(options: LifeOptions): LifeWindow {
  const { agreement, start } = options;
  const calendar = calendarByName(agreement.calendar);
  const opensUntil = addDays(start, options.openWithinDays);
  const lastMonth = lastMonthOf(calendar, addMonths(monthOf(opensUntil), 400));
  if (lastMonth < addMonths(monthOf(opensUntil), 2)) {
    throw new CalendarRangeError(calendar.name, opensUntil, calendar.range ?? { from: start, to: opensUntil });
  }
  return {
    ...options,
    plainPercent: options.plainPercent ?? 30,
    corrections: options.corrections ?? false,
    otherwise: options.otherwise ?? false,
    calendar,
    lastMonth,
    edgeDates: edgeDates(start, options.openWithinDays, calendar),
  };
}

function lastMonthOf(calendar: BusinessCalendar, otherwise: IsoMonth): IsoMonth {
  if (calendar.range === null) return otherwise;
  const known = calendar.range.to;
  let month = monthOf(known);
  while (addDays(endOfMonth(month), MARGIN_DAYS) > known) month = addMonths(month, -1);
  return month;
}

/** Month ends and beginnings (leap days and year ends among them) and days that are no working days. */
function edgeDates(start: IsoDate, days: number, calendar: BusinessCalendar): IsoDate[] {
  const dates = Array.from({ length: days + 1 }, (_, index) => addDays(start, index));
  const edges = dates.filter((date) => {
    const edge = date.endsWith("-01") || date === endOfMonth(monthOf(date)) || date.endsWith("-02-28");
    return edge || !calendar.isWorkingDay(date);
  });
  return edges.length > 0 ? edges : dates;
}
