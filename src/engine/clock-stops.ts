import { Temporal } from "temporal-polyfill";
import type { Agreement } from "../../schemas/ledger/agreement.js";
import type { Instant, IsoDate, IsoMonth } from "../../schemas/ledger/primitives.js";
import type { Life } from "../../schemas/run/life.js";
import { addWorkingDays, type BusinessCalendar, rollDate } from "../ledger/business-calendar.js";
import { endOfBusinessDay, epochMs, midnightAfter } from "../ledger/business-day.js";
import { addDays, addMonths, dayInMonth, endOfMonth, monthOf } from "../ledger/dates.js";
import { contractualDueDate } from "../ledger/schedule.js";
import { bookedOn } from "./booked-on.js";

/**
 * The instants at which the clock has to stop so that early, in time and late can be told apart: for every day that a
 * record may be as of its cut-off, its midnight and its deadline. Days on which nothing can be owed are passed over: what
 * comes then is owed to nobody, whenever it came.
 */
export class ClockStops {
  private readonly agreement: Agreement;
  private readonly calendar: BusinessCalendar;
  private readonly stops = new Set<number>();
  private readonly days = new Set<IsoDate>();
  private sorted: number[] = [];

  constructor(agreement: Agreement, calendar: BusinessCalendar) {
    this.agreement = agreement;
    this.calendar = calendar;
  }

  /** Adds the stops of a day that a record may be as of. */
  addDay(date: IsoDate): void {
    if (this.days.has(date)) return;
    this.days.add(date);
    this.addInstant(epochMs(endOfBusinessDay(date, this.agreement)));
    this.addInstant(epochMs(midnightAfter(date, this.agreement.timeZone)));
    this.addInstant(epochMs(midnightAfter(deadlineDay(date, this.agreement, this.calendar), this.agreement.timeZone)));
  }

  /** Adds an instant, in epoch milliseconds. */
  addInstant(ms: number): void {
    if (this.stops.has(ms)) return;
    this.stops.add(ms);
    const index = this.sorted.findIndex((other) => other > ms);
    if (index < 0) this.sorted.push(ms);
    else this.sorted.splice(index, 0, ms);
  }

  /** Adds every day on which a life may owe a monthly record, up to the horizon: due days, month ends, and their rolls. */
  addLife(life: Life, horizon: IsoDate): void {
    const { agreement, calendar } = this;
    const { grace, extraction } = agreement;
    const booked = bookedOn(life);
    this.addDay(booked);
    for (let month: IsoMonth = monthOf(booked); month <= monthOf(horizon); month = addMonths(month, 1)) {
      const due = contractualDueDate(dayInMonth(month, life.terms.dueDay), life.terms.openDate, {
        agreement,
        calendar,
      });
      for (const day of [due, addDays(due, grace.days), endOfMonth(month)]) {
        const observed = rollDate(day, extraction.roll, calendar);
        for (const one of [day, observed]) if (one >= booked && one <= horizon) this.addDay(one);
      }
    }
  }

  /** The first stop after an instant; Infinity when there is none. */
  nextAfter(ms: number): number {
    while (this.sorted[0] !== undefined && this.sorted[0] <= ms) this.sorted.shift();
    return this.sorted[0] ?? Number.POSITIVE_INFINITY;
  }
}

/** The day at whose end a record as of a date is due (§5.2, S7). */
export function deadlineDay(asOf: IsoDate, { deadline }: Agreement, calendar: BusinessCalendar): IsoDate {
  return deadline.count === "working" ? addWorkingDays(asOf, deadline.days, calendar) : addDays(asOf, deadline.days);
}

/** Epoch milliseconds as an instant with the zone's offset. */
export function instantOf(ms: number, timeZone: string): Instant {
  return Temporal.Instant.fromEpochMilliseconds(ms)
    .toZonedDateTimeISO(timeZone)
    .toString({ timeZoneName: "never", fractionalSecondDigits: 3 });
}
