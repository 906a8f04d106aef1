import type { LedgerEvent } from "../../../schemas/ledger/event.js";
import { type BookedEvent, reversedIn } from "./booked-event.js";
import { dueBy, payDue } from "./cash.js";
import type { Contract } from "./contract.js";
import type { Day } from "./day.js";
import { type Instalment, type LoanState, outstandingPrincipal, unpaidScheduled } from "./loan-state.js";
import { applyOtherwise } from "./otherwise/apply-otherwise.js";
import { firstOverdueDay, isOverdue } from "./overdue.js";
import { unpaidOf } from "./penalty.js";
import { extend, prepay } from "./plan-change.js";
import { isSettled, settle } from "./settling.js";

/** How the events of a day are taken in; the ledger's own way or that of reporting's feed from it. */
export interface Intake {
  /** Which of a day's events are taken in. */
  bookable(events: readonly BookedEvent[]): readonly BookedEvent[];
  /** Money received through a day's events, in minor units. */
  received(events: readonly BookedEvent[]): number;
}

/** Brings a loan to the end of a later day; `events` are all its events in the order in which they count. */
export function advance(
  state: LoanState,
  to: Day,
  events: readonly BookedEvent[],
  contract: Contract,
  intake: Intake,
): void {
  while (state.day < to) {
    const day = nextDay(state, events, contract);
    if (day > to) {
      state.day = to;
      return;
    }
    const today: BookedEvent[] = [];
    for (let next = events[state.consumed]; next !== undefined && next.day <= day; next = events[state.consumed]) {
      today.push(next);
      state.consumed += 1;
    }
    beginDay(state, day, contract);
    const taken = intake.bookable(today);
    const reversed = reversedIn(taken);
    for (const { event } of taken) if (!reversed.has(event.eventId)) applyEvent(state, event, day, contract);
    const amount = intake.received(taken);
    if (amount > 0) state.receipts.push({ day, amount });
    endDay(state, day, contract);
    state.day = day;
  }
}

/** Held cash pays the instalments that fall due on this day, before the cash of the day (clause L4). */
export function beginDay(state: LoanState, day: Day, contract: Contract): void {
  if (state.held > 0 && state.instalments.some((row) => row.due === day)) {
    state.held = payDue(state, state.held, day, contract, undefined);
  }
}

/** Takes in one event that has already been found admissible. */
export function applyEvent(state: LoanState, event: LedgerEvent, day: Day, contract: Contract): void {
  switch (event.type) {
    case "repayment":
      state.held += payDue(state, event.amount, day, contract, event.instalment);
      return;
    case "reversal":
      return;
    case "prepayment": {
      const left = payDue(state, event.amount, day, contract, undefined);
      prepay(state, left, day, contract);
      state.specials.push({ kind: "prepayment", day, amount: event.amount, months: 0 });
      return;
    }
    case "early-settlement":
      if (day < state.maturity) {
        state.specials.push({ kind: "early-settlement", day, amount: event.amount, months: 0 });
      }
      settle(state, day);
      return;
    case "extension": {
      // Of the bank's own accord it is the same, but is told otherwise (clause L23).
      const kind = event.initiative === "lender" ? "deferral" : "extension";
      state.specials.push({ kind, day, amount: outstandingPrincipal(state), months: event.months });
      state.changes.push({ kind, day });
      extend(state, event.months, day, contract);
      return;
    }
    case "classification":
      state.fiveCate = event.fiveCate;
      state.fiveCateDay = day;
      return;
    case "identity-correction":
    case "void":
      return;
    default:
      applyOtherwise(state, event, day, contract);
  }
}

/**
 * Notes the arrears and closes what is paid (clause L13). Where nothing is overdue any more, legal action, bad debt and
 * write-off are over (clauses L25, L26).
 */
function endDay(state: LoanState, day: Day, contract: Contract): void {
  state.overdue = noteArrears(state, day, contract);
  if (!state.overdue) Object.assign(state, { legalAction: false, badDebt: false, writtenOff: false });
  if (isSettled(state, day, contract)) state.closedOn ??= day;
}

/**
 * Waives what lies within tolerance and notes what becomes overdue at the end of a day (clauses L6, L7). Answers whether
 * anything is overdue.
 */
export function noteArrears(state: LoanState, day: Day, contract: Contract): boolean {
  let overdue = false;
  for (const row of dueBy(state, day)) {
    if (!isOverdue(row, day, contract)) continue;
    if (unpaidOf(row, day, contract) <= contract.agreement.toleranceAmount) {
      waive(row, day, contract);
    } else {
      row.overdueSince ??= day;
      overdue = true;
    }
  }
  return overdue;
}

function waive(row: Instalment, day: Day, contract: Contract): void {
  row.paidPenalty += unpaidOf(row, day, contract) - unpaidScheduled(row);
  row.paidPrincipal = row.principal;
  row.paidInterest = row.interest;
  row.paidOn ??= day;
}

/** The next day after the state's on which anything can change. */
export function nextDay(state: LoanState, events: readonly { readonly day: Day }[], contract: Contract): Day {
  let next = events[state.consumed]?.day ?? Number.POSITIVE_INFINITY;
  for (const row of state.instalments) {
    if (row.due > state.day) {
      next = Math.min(next, row.due);
      break;
    }
    if (row.overdueSince !== undefined || row.paidOn !== undefined) continue;
    const turn = firstOverdueDay(row, contract);
    if (turn > state.day) next = Math.min(next, turn);
  }
  return Math.max(next, state.day + 1);
}
