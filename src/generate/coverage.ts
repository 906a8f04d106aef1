import type { Agreement } from "../../schemas/ledger/agreement.js";
import type { LedgerEvent } from "../../schemas/ledger/event.js";
import type { IsoDate, IsoMonth } from "../../schemas/ledger/primitives.js";
import type { CountByName } from "../../schemas/run/event-log.js";
import type { LoanLife } from "../../schemas/run/life.js";
import type { BusinessCalendar } from "../ledger/business-calendar.js";
import { localText } from "../ledger/business-day.js";
import { addDays, addMonths, dayInMonth, endOfMonth, monthOf } from "../ledger/dates.js";
import { dueDateOf, dueMonthOf } from "./due-dates.js";
import { cutOffEdges } from "./life-times.js";

/** A life and what came of it, as plain data. */
export interface CoveredLife {
  readonly life: LoanLife;
  /** Events that took effect. */
  readonly events: readonly { readonly event: LedgerEvent; readonly date: IsoDate; readonly known?: IsoDate }[];
  /** Records owed. */
  readonly owed: readonly CoveredRecord[];
}

/** An owed record in outline. */
export interface CoveredRecord {
  /** The reporting code expected; of a correction its type and segment, e.g. `212-H`. */
  readonly code: string;
  readonly asOf: IsoDate;
  /** Settlement day that it tells of; empty where it tells of none. */
  readonly settled: string;
  /** Letters of the segments that must be there. */
  readonly segments: readonly string[];
  /** Right values of the status; empty where the record has none. */
  readonly statuses: readonly string[];
  /** What else it tells that is counted, by name, e.g. `special:11`, `account:42`, `basic:flag-2`. */
  readonly tells?: readonly string[];
}

/** What decides which boundaries there are. */
export interface CoverageRules {
  readonly agreement: Agreement;
  readonly calendar: BusinessCalendar;
}

/**
 * How often each kind of event, boundary, owed record and status was reached, by the names of `coverageCells`. What was
 * not reached has no entry.
 */
export function coverageOf(lives: readonly CoveredLife[], rules: CoverageRules): CountByName {
  const counts: CountByName = {};
  const count = (name: string): void => {
    counts[name] = (counts[name] ?? 0) + 1;
  };
  for (const covered of lives) {
    countTerms(covered.life, count);
    countDueDates(covered.life, rules, count);
    countEvents(covered, rules, count);
    for (const record of covered.owed) countRecord(record, rules.agreement, count);
    countEnding(covered, rules, count);
  }
  return counts;
}

type Count = (name: string) => void;

function countTerms(life: LoanLife, count: Count): void {
  const { terms } = life;
  count(life.migrated === undefined ? "event:opened" : "event:taken-over");
  count(`terms:${terms.method}`);
  count(`terms:${terms.frequency}`);
  if (terms.joint !== undefined) count(`joint:tells-${terms.joint.reports}`);
  if ([1, 28, 29, 30, 31].includes(terms.dueDay)) count(`due-day:${terms.dueDay}`);
  countDate(terms.openDate, "opened", count);
}

/** Contractual due dates inside the months observed, and the nominal ones that a holiday moved. */
function countDueDates(life: LoanLife, rules: CoverageRules, count: Count): void {
  const { terms } = life;
  const booked = monthOf(life.migrated?.takenOverOn ?? terms.openDate);
  const last = addMonths(booked, life.months);
  for (let number = 1; number <= terms.instalments; number += 1) {
    const month = dueMonthOf(terms, number);
    if (month > last) break;
    if (month < booked) continue;
    const nominal = dayInMonth(month, terms.dueDay);
    countDate(nominal, "due", count);
    if (!rules.calendar.isWorkingDay(nominal)) count("boundary:due-on-holiday");
  }
}

/** A repayment or reversal that puts right what was told has a name of its own. */
function nameOf(event: LedgerEvent, corrects: boolean): string {
  const { type } = event;
  if (type === "extension" && event.initiative === "lender") return "deferral";
  return !corrects ? type : type === "reversal" ? "bounced" : "found-late";
}

function countEvents({ life, events, owed }: CoveredLife, { agreement }: CoverageRules, count: Count): void {
  const settled = new Set(owed.flatMap(({ code, asOf }) => (code === "30" || code === "31" ? asOf : [])));
  for (const { known } of events) if (known !== undefined && settled.has(known)) count("event:known-on-settlement-day");
  const { last, first } = cutOffEdges(agreement);
  const days = new Map<IsoDate, number>();
  for (const { event, date, known } of events) {
    count(`event:${nameOf(event, known !== undefined)}`);
    const time = localText(event.occurredAt, agreement.timeZone).slice(11);
    if (time === last.at) count("boundary:cut-off-last-millisecond");
    if (time === first.at) count("boundary:cut-off-first-millisecond");
    if (event.type === "repayment" && known === undefined) days.set(date, (days.get(date) ?? 0) + 1);
  }
  for (const payments of days.values()) if (payments > 1) count("event:several-repayments-a-day");
  for (const { do: action } of life.steps) {
    if (action.kind !== "pay") continue;
    if (action.amount.of === "next") count("event:repayment-ahead");
    else if (action.amount.permille < 1000) count("event:repayment-in-part");
    if (action.amount.less > 0) count("event:repayment-short");
    if (action.instalment !== undefined) count("event:repayment-named");
  }
}

/** Whether a date lies where calendars are apt to go wrong. */
function countDate(date: IsoDate, what: "opened" | "due", count: Count): void {
  if (date === endOfMonth(monthOf(date))) count(`boundary:${what}-at-month-end`);
  if (date.endsWith("-02-29")) count(`boundary:${what}-on-leap-day`);
  if (date.endsWith("-12-31") || date.endsWith("-01-01")) count(`boundary:${what}-at-year-end`);
}

function countRecord(record: CoveredRecord, { grace }: Agreement, count: Count): void {
  count(`record:${record.code}`);
  for (const letter of record.segments) if (letter !== "B") count(`record:${record.code}+${letter}`);
  for (const status of record.statuses) count(`status:${status}`);
  for (const name of record.tells ?? []) count(name);
  if (record.settled === "" || record.asOf === record.settled) return;
  const graceEnd = addDays(record.settled, grace.movesAsOf ? grace.days : 0);
  if (record.asOf === graceEnd) count("boundary:as-of-after-grace");
  // The settlement day of a month without a due date has no grace, so its as-of date may lie before the end of one.
  else count("boundary:as-of-rolled");
}

/** Where the account closes among the days that matter, or that it stays open after maturity. */
function countEnding({ life, events, owed }: CoveredLife, rules: CoverageRules, count: Count): void {
  const { terms } = life;
  const closing = owed.find(({ code }) => code === "20" || code === "32");
  if (closing !== undefined) {
    const { asOf } = closing;
    if (asOf === terms.openDate) count("closing:on-opening-day");
    for (const [name, days] of [
      ["on", 0],
      ["day-before", 1],
      ["day-after", -1],
    ] as const) {
      const other = addDays(asOf, days);
      if (other === settlementDay(life, monthOf(other), rules)) count(`closing:${name}-settlement-day`);
    }
  }
  const extended = events.some(({ event }) => event.type === "extension");
  const maturity = dueDateOf(terms, terms.instalments, rules);
  if (!extended && owed.some(({ code, asOf }) => code === "30" && monthOf(asOf) > monthOf(maturity))) {
    count("boundary:open-after-maturity");
  }
}

/** Settlement day of a month under the schedule as signed (clause L12). */
function settlementDay({ terms }: LoanLife, month: IsoMonth, rules: CoverageRules): IsoDate {
  if (rules.agreement.settlement.day === "due-day") {
    for (let number = 1; number <= terms.instalments && dueMonthOf(terms, number) <= month; number += 1) {
      if (dueMonthOf(terms, number) === month) return dueDateOf(terms, number, rules);
    }
  }
  return endOfMonth(month);
}
