import { Temporal } from "temporal-polyfill";
import type { Agreement } from "../../schemas/ledger/agreement.js";
import type { Instant, IsoDate, IsoMonth } from "../../schemas/ledger/primitives.js";
import type { LoanTerms } from "../../schemas/ledger/terms.js";
import type { CardPlan } from "../../schemas/run/card-life.js";
import type { Life, SingleLife } from "../../schemas/run/life.js";
import { addWorkingDays, type BusinessCalendar, rollDate } from "../ledger/business-calendar.js";
import { endOfBusinessDay, epochMs, midnightAfter } from "../ledger/business-day.js";
import { addDays, addMonths, dayInMonth, endOfMonth, monthOf } from "../ledger/dates.js";
import { contractualDueDate } from "../ledger/schedule.js";
import { bookedOn } from "./booked-on.js";
import {
  accountsOf,
  cardsOf,
  claimsOf,
  isGuaranteeLife,
  isLineLife,
  isPersonLife,
  isSecuredLife,
  livesOf,
  loansOf,
} from "./plans-of.js";

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

  /**
   * Adds every day on which a life may owe a record, up to the horizon: of a loan due days, month ends, and their rolls; of
   * what has no schedule its opening, its end and the days of its steps.
   */
  addLife(life: Life, horizon: IsoDate): void {
    for (const day of daysOf(life)) if (day <= horizon) this.addDay(day);
    for (const loan of loansOf(life)) this.addMonths(loan.terms, bookedOn(loan), horizon);
    for (const { terms } of accountsOf(life)) this.addMonths(terms, terms.openDate, horizon);
    for (const card of cardsOf(life)) this.addBillDays(card, horizon);
    for (const one of livesOf(life)) {
      if (!isLineLife(one) || one.account === undefined) continue;
      this.addDue(one.line.expiryDate, one.account.terms.openDate, one.account.terms.openDate, horizon);
    }
  }

  /** Adds the days of the months that an account is open in. */
  private addMonths(
    { dueDay, openDate }: Pick<LoanTerms, "dueDay" | "openDate">,
    booked: IsoDate,
    horizon: IsoDate,
  ): void {
    this.addDay(booked);
    for (let month: IsoMonth = monthOf(booked); month <= monthOf(horizon); month = addMonths(month, 1)) {
      this.addDue(dayInMonth(month, dueDay), openDate, booked, horizon);
      this.addObserved(endOfMonth(month), booked, horizon);
    }
  }

  /** Adds the bill days of a card, by every day of the month that they are made on in its life (clauses L51, L58). */
  private addBillDays({ terms, steps }: CardPlan, horizon: IsoDate): void {
    const moved = steps.flatMap(({ do: action }) => (action.kind === "move-bill-day" ? [action.billDay] : []));
    for (const billDay of new Set([terms.billDay, ...moved])) {
      for (let month = monthOf(terms.openDate); month <= monthOf(horizon); month = addMonths(month, 1)) {
        const day = dayInMonth(month, billDay);
        if (day > terms.openDate && day <= horizon) this.addDay(day);
      }
    }
  }

  /** Adds a due date, and the day on which it is assessed. */
  private addDue(nominal: IsoDate, openDate: IsoDate, booked: IsoDate, horizon: IsoDate): void {
    const due = contractualDueDate(nominal, openDate, { agreement: this.agreement, calendar: this.calendar });
    for (const day of [due, addDays(due, this.agreement.grace.days)]) this.addObserved(day, booked, horizon);
  }

  /** Adds a day and the one on which it is observed. */
  private addObserved(day: IsoDate, booked: IsoDate, horizon: IsoDate): void {
    const observed = rollDate(day, this.agreement.extraction.roll, this.calendar);
    for (const one of [day, observed]) if (one >= booked && one <= horizon) this.addDay(one);
  }

  /** The first stop after an instant; Infinity when there is none. */
  nextAfter(ms: number): number {
    while (this.sorted[0] !== undefined && this.sorted[0] <= ms) this.sorted.shift();
    return this.sorted[0] ?? Number.POSITIVE_INFINITY;
  }
}

/** Days of a life that hang on no schedule. Where a step counts for another day, that is added when it happens. */
function daysOf(life: Life): IsoDate[] {
  const days = claimsOf(life).flatMap(({ claim, steps }) => stepDays(claim.openDate, steps));
  days.push(...accountsOf(life).flatMap(({ terms, steps }) => stepDays(terms.openDate, steps)));
  days.push(...cardsOf(life).flatMap(({ terms, steps }) => stepDays(terms.openDate, steps)));
  return [...days, ...livesOf(life).flatMap(ownDays)];
}

/** Days of what stands beside or before the accounts of a life: a line, a guarantee, a contract, a registration. */
function ownDays(life: SingleLife): IsoDate[] {
  if (isLineLife(life)) return [life.line.expiryDate, ...stepDays(life.line.effectiveDate, life.steps)];
  if (isGuaranteeLife(life)) return [life.guarantee.dueDate, ...stepDays(life.guarantee.openDate, life.steps)];
  if (isSecuredLife(life)) {
    return [life.collateral.expiryDate, ...stepDays(life.collateral.effectiveDate, life.steps)];
  }
  return isPersonLife(life) ? stepDays(life.person.registeredOn, life.steps) : [];
}

function stepDays(opening: IsoDate, steps: readonly { readonly days: number }[]): IsoDate[] {
  return [opening, ...steps.map(({ days }) => addDays(opening, days))];
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
