import type { Borrower } from "../../schemas/ledger/borrower.js";
import type { LedgerEvent } from "../../schemas/ledger/event.js";
import type { MigratedBook } from "../../schemas/ledger/lender-interface.js";
import type { IsoDate } from "../../schemas/ledger/primitives.js";
import type { ScheduleRow } from "../../schemas/ledger/schedule.js";
import type { LoanTerms } from "../../schemas/ledger/terms.js";
import type { AccountCode } from "./codes-of.js";
import { replayAsKnown } from "./known-events.js";
import { correctionDays, loanAsKnown } from "./known-loan.js";
import { Loan } from "./loan.js";
import type { LoanRules } from "./loan-core.js";
import type { LoanView } from "./loan-view.js";

/** A loan as it was lived: what was told to the lender, and the schedules it answered. */
export interface LivedLoan {
  /** Bureau account code under which it was opened; {@link codesOf} names those after it. */
  readonly account: string;
  readonly borrower: Borrower;
  readonly terms: LoanTerms;
  /** Business date on which it was opened, or taken over for a migrated loan. */
  readonly bookedOn: IsoDate;
  readonly migrated?: MigratedBook;
  /** The lender's own schedule at opening, where it stands. */
  readonly openingRows?: readonly ScheduleRow[];
  /** Events that took effect, in the order in which the lender learnt of them. */
  readonly events: readonly LivedEvent[];
  /** 授信协议标识码 under which the line that it was drawn under was opened (product R4). */
  readonly lineCode?: string;
  /** All codes of that line, that one first; absent where there is no other (clause L76). */
  readonly lineCodes?: readonly AccountCode[];
  /**
   * All codes of a contract over collateral whose code changed, the one under which it was opened first, by the code that the
   * terms name: the one that it had when the loan was opened. Absent where none did.
   */
  readonly collateralCodes?: ReadonlyMap<string, readonly AccountCode[]>;
}

/** How a loan came onto the book. */
export type Booking = Omit<LivedLoan, "account" | "borrower" | "events" | "lineCode" | "lineCodes" | "collateralCodes">;

/** One event that took effect. */
export interface LivedEvent {
  readonly event: LedgerEvent;
  /** The business date it counts for. */
  readonly date: IsoDate;
  /** Its known day, where that is a later one: found late or bounced (clause L19). */
  readonly known?: IsoDate;
  /** The account's code from then on, as the lender answered it: of a `code-change` (clause L71). */
  readonly code?: string;
  /** The lender's own schedule after it, where it stands. */
  readonly rows?: readonly ScheduleRow[];
}

/**
 * The loan's state at the end of each of the given days, as it was known then, folded anew from its events.
 * @param days in any order; days before the loan was booked are left out
 * @throws Error when an event is refused: only events that took effect belong into a lived loan
 */
export function replayLoan(lived: LivedLoan, rules: LoanRules, days: Iterable<IsoDate>): Map<IsoDate, LoanView> {
  const turns = correctionDays(lived);
  if (turns.length === 0) return replayKnown(lived, rules, days);
  return replayAsKnown(days, turns, (knownOn, between) => replayKnown(loanAsKnown(lived, knownOn), rules, between));
}

function replayKnown(lived: LivedLoan, rules: LoanRules, days: Iterable<IsoDate>): Map<IsoDate, LoanView> {
  const wanted = new Set(days);
  const all = new Set([...wanted, ...lived.events.map(({ date }) => date)]);
  const loan = bookLoan(lived, rules);
  const views = new Map<IsoDate, LoanView>();
  let next = 0;
  for (const day of [...all].filter((date) => date >= lived.bookedOn).sort()) {
    loan.advanceTo(day);
    for (
      let livedEvent = lived.events[next];
      livedEvent !== undefined && livedEvent.date === day;
      livedEvent = lived.events[next]
    ) {
      applyLived(loan, livedEvent);
      next += 1;
    }
    const view = loan.endDayView();
    if (wanted.has(day)) views.set(day, view);
  }
  return views;
}

/** The loan on the day it was booked, before any of its events. */
export function bookLoan(lived: Booking, rules: LoanRules): Loan {
  if (lived.migrated !== undefined) return Loan.migrated(rules, lived.migrated, lived.bookedOn, lived.openingRows);
  const loan = new Loan(rules);
  if (lived.openingRows !== undefined) loan.adoptSchedule(lived.openingRows, null);
  return loan;
}

function applyLived(loan: Loan, { event, rows }: LivedEvent): void {
  const refusal = loan.apply(event);
  if (refusal !== null) throw new Error(`Failed to replay event ${event.eventId} (${event.type}): ${refusal}.`);
  if (rows !== undefined) loan.adoptSchedule(rows, event.eventId);
}
