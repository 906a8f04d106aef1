import type { Agreement } from "../../../schemas/ledger/agreement.js";
import type { LedgerEvent } from "../../../schemas/ledger/event.js";
import type { ScheduleRow } from "../../../schemas/ledger/schedule.js";
import type { Amending } from "../amending/choices.js";
import type { Cards } from "../card/choices.js";
import type { Claims } from "../claim/choices.js";
import type { Collaterals } from "../collateral/choices.js";
import type { Exchange } from "../exchange/choices.js";
import type { Guarantees } from "../guarantee/choices.js";
import type { Joints } from "../joint/choices.js";
import type { Lines } from "../line/choices.js";
import type { BookedEvent } from "../loan/booked-event.js";
import type { Contract, ServicedTerms } from "../loan/contract.js";
import type { Day, Month } from "../loan/day.js";
import type { Intake } from "../loan/loan-day.js";
import type { Instalment, LoanState } from "../loan/loan-state.js";
import type { NewCodes } from "../new-code/choices.js";
import type { Persons } from "../person/choices.js";
import type { Revolving } from "../revolving/choices.js";
import type { Correction } from "./correction.js";
import type { Decision, Reported, ReportingCode } from "./decision.js";
import type { Otherwise } from "./otherwise/choices.js";
import type { Performance } from "./performance.js";
import type { Identity } from "./record-xml.js";

/** What reporting sees of one account on the evening of a business day. */
export interface View {
  readonly contract: Contract;
  readonly state: LoanState;
  readonly reported: Reported;
  /** Business day on which the loan came onto this book; the opening day unless it was migrated. */
  readonly bookedOn: Day;
  readonly migrated: boolean;
  readonly day: Day;
}

/** How business events reach the reporting system's copy of the loan. */
export interface Posting extends Intake {
  /** The business day an event counts for. */
  bookingDay(booked: BookedEvent, contract: Contract): Day;
}

/** Which days matter for a loan. */
export interface Dates {
  /** Due date of an instalment as reporting understands it. */
  dueDay(row: Instalment): Day;
  /** The settlement day of a month; `undefined` where the month is not reported. */
  settlementDay(state: LoanState, month: Month, contract: Contract): Day | undefined;
  /** The day on which the values of a settlement are taken. */
  observationDay(state: LoanState, settlement: Day, contract: Contract): Day;
}

/** How arrears are judged. */
export interface Ageing {
  isOverdue(row: Instalment, day: Day, contract: Contract): boolean;
  /** What an instalment adds to the overdue total, in minor units. */
  unpaid(row: Instalment, day: Day, contract: Contract): number;
  /** Status digit from days past due of the oldest instalment. */
  digit(daysPastDue: number): number;
  /** Days past due that decide the band of an instalment's principal; `oldest` are those of the oldest one. */
  bandAge(own: number, oldest: number): number;
}

/** Which record an account gives on a day. */
export interface Selection {
  decide(view: View, behaviour: Behaviour): Decision | undefined;
  /** Whether a repayment between settlement days is told with code 40. */
  clearsArrears(view: View, behaviour: Behaviour): boolean;
  /** Whether the bureau is taken to know a migrated loan already. */
  migratedIsKnown: boolean;
}

/** Values of the records. */
export interface Values {
  /** Whole currency units of an amount. */
  yuan(amount: number, agreement: Agreement): number;
  balance(state: LoanState): number;
  remainingPeriods(state: LoanState, day: Day): number;
  overduePeriods(now: number, reported: Reported): number;
  /** Amount due in the period after `from` up to `settlement`. */
  due(view: View, from: Day, settlement: Day): number;
  /** Amount received after `from` up to the view's day. */
  received(view: View, from: Day): number;
  lastPaidOn(view: View): Day;
  fiveCateDay(view: View): Day;
  monthText(month: Month, settlement: Day | undefined): string;
}

/** How what was reported wrongly of loans and revolving loans is put right (clauses L19 to L22, L84). */
export interface Corrections {
  /** Whether the correcting events of one known day change what was told before. */
  rewrites(events: readonly LedgerEvent[], product: ServicedTerms["product"]): boolean;
  /** Which of the corrections owed for one known day are sent, and in which order. */
  sent(owed: readonly Correction[], product: ServicedTerms["product"]): readonly Correction[];
  /** What a 212 of segment H carries. */
  monthly(h: string, view: View, values: Performance, behaviour: Behaviour): string;
  /** What a 212 of segment B carries. */
  base(identity: Identity, asOf: Day, agreement: Agreement): string;
}

/** How the daily extract reads the book. */
export interface Extract {
  /** Accounts with work on a day, page by page. `after` is the last row of the page before. */
  page(day: Day, after: PageRow | undefined): { sql: string; values: unknown[]; size: number };
}

/** One row of the extract's page. */
export interface PageRow {
  readonly id: string;
  readonly open_date: string;
}

/** How records become files. */
export interface Files {
  /** When the file of a business day is made, in milliseconds since 1970. */
  readyAt(day: Day, agreement: Agreement): number;
  /** When the same business day is run a second time; `undefined`: never. */
  againAt(day: Day, agreement: Agreement): number | undefined;
  /** When a record goes out in a file of its own; `undefined`: with the others of its day. */
  apartAt(code: ReportingCode, day: Day, agreement: Agreement): number | undefined;
  /** As-of date (RptDate) of the records of a business day in a file made on another. */
  asOf(day: Day, createdOn: Day): Day;
  /** Most records of one file; a longer day takes several files with their own serials. */
  readonly mostRecords: number;
  /** Most files of one creation date (§1.3). */
  readonly mostADay: number;
  /** What becomes of records when the serial numbers of a date are used up. */
  readonly beyond: "wait" | "dropped";
  /** The file's lines put together. */
  content(header: string, records: readonly string[]): string;
}

/** What the borrower is shown. */
export interface Answers {
  /** The instalments to come, as the repayment schedule has them. */
  schedule(instalments: readonly Instalment[]): ScheduleRow[];
}

/** How calls that change the book are taken. */
export interface Calls {
  /** Milliseconds between looking up an idempotency key and booking; `undefined`: both are one step. */
  readonly keyGap: number | undefined;
}

/**
 * Every choice that a lender can get wrong on the way from its ledger to the bureau, and in what it shows the borrower.
 * The right one is `rightBehaviour`.
 */
export interface Behaviour {
  readonly posting: Posting;
  readonly dates: Dates;
  readonly ageing: Ageing;
  readonly selection: Selection;
  readonly values: Values;
  readonly extract: Extract;
  readonly files: Files;
  readonly answers: Answers;
  readonly calls: Calls;
  readonly exchange: Exchange;
  readonly corrections: Corrections;
  readonly otherwise: Otherwise;
  readonly lines: Lines;
  readonly claims: Claims;
  readonly guarantees: Guarantees;
  readonly collaterals: Collaterals;
  readonly persons: Persons;
  readonly revolving: Revolving;
  readonly newCodes: NewCodes;
  readonly cards: Cards;
  readonly joints: Joints;
  readonly amending: Amending;
}
