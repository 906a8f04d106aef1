import { dueBy, payDue } from "../loan/cash.js";
import type { Contract } from "../loan/contract.js";
import type { Day } from "../loan/day.js";
import { nextDay, noteArrears } from "../loan/loan-day.js";
import { type LoanState, outstandingPrincipal } from "../loan/loan-state.js";
import { applyOtherwise } from "../loan/otherwise/apply-otherwise.js";
import { unpaidOf } from "../loan/penalty.js";
import { settle } from "../loan/settling.js";
import type { RevolvingHappening } from "./admit-revolving.js";
import { type BookedRevolving, standing } from "./booked-revolving.js";
import type { Servicing } from "./choices.js";
import { periodInterest, principalOn } from "./period-interest.js";

/** What a revolving loan is lived by. */
export interface Life {
  readonly contract: Contract;
  readonly servicing: Servicing;
  /** The limit of its line at the end of a day, in minor units. */
  limitOn(day: Day): number;
  /** Interest of a period as it fell due before something of earlier days became known; `undefined`: nothing else did. */
  billedBefore(number: number): number | undefined;
}

/** Brings a revolving loan to the end of a later day; `events` are all its events in the order in which they count. */
export function advance(state: LoanState, to: Day, events: readonly BookedRevolving[], life: Life): void {
  while (state.day < to) {
    const day = nextDay(state, events, life.contract);
    if (day > to) break;
    const today: BookedRevolving[] = [];
    for (let next = events[state.consumed]; next !== undefined && next.day <= day; next = events[state.consumed]) {
      today.push(next);
      state.consumed += 1;
    }
    beginDay(state, day, life);
    const taken = standing(today);
    for (const { event } of taken) applyEvent(state, event, day, life);
    const received = taken.reduce((sum, { event }) => sum + life.servicing.received(event), 0);
    if (received > 0) state.receipts.push({ day, amount: received });
    endDay(state, day, life);
    state.day = day;
  }
  state.day = to;
}

/** The interest of the periods whose contractual due date this is falls due, with the last one the principal (clause L45). */
export function beginDay(state: LoanState, day: Day, { contract, servicing, ...life }: Life): void {
  if (state.closedOn !== undefined) return;
  const levels = state.revolving?.levels ?? [];
  const base = (on: Day): number => servicing.interestBase(principalOn(levels, on), life.limitOn(on));
  state.instalments = state.instalments.map((row) => {
    if (row.due !== day) return row;
    const worked = row.interest + periodInterest(row.from, row.nominal, base, contract);
    const interest = servicing.interest(worked, () => life.billedBefore(row.number));
    // What comes to nothing is settled by its date (clause L47).
    return { ...row, interest, paidOn: row.principal + interest === 0 ? day : undefined };
  });
}

/** Takes in one event that has already been found admissible. */
export function applyEvent(state: LoanState, told: RevolvingHappening, day: Day, { contract, servicing }: Life): void {
  const event = servicing.booked(told);
  if (event === undefined) return;
  switch (event.type) {
    case "drawdown": {
      servicing.beforeDraw(state, day);
      changePrincipal(state, event.amount);
      const { eventId, amount } = event;
      if (state.revolving !== undefined) {
        state.revolving = { ...state.revolving, draws: [...state.revolving.draws, { eventId, day, amount }] };
      }
      return;
    }
    case "repayment":
    case "repayment-in-kind":
    case "guarantor-payment": {
      const named = event.type === "repayment" ? event.instalment : undefined;
      const left = payDue(state, event.amount, day, contract, named);
      const repaid = Math.min(left, notDue(state, day));
      if (event.type !== "repayment") {
        state.specials.push({ kind: event.type, day, amount: event.amount, months: 0 });
      }
      if (repaid === 0) return;
      changePrincipal(state, -repaid);
      servicing.afterRepaid(state, day, repaid);
      return;
    }
    case "classification":
      state.fiveCate = event.fiveCate;
      state.fiveCateDay = day;
      return;
    case "reversal":
      return;
    case "stop-payment":
    case "resume-payment":
      if (state.revolving !== undefined) {
        state.revolving = { ...state.revolving, stopped: event.type === "stop-payment" };
      }
      return;
    case "relief":
    case "legal-action":
    case "bad-debt":
    case "write-off":
      applyOtherwise(state, event, day, contract);
      // What is let go before the DueDate is never the last: more may be drawn (clauses L48, L82).
      if (event.type === "relief" && day < state.maturity) state.endedBy = undefined;
      if (servicing.closesWith(event)) giveUp(state, day, () => settle(state, day));
      return;
    case "claim-transfer":
      giveUp(state, day, () => applyOtherwise(state, event, day, contract));
  }
}

/** Nothing is owed to this lender any more (clause L83). The due dates stay: the settlement days of a loan go by them. */
function giveUp(state: LoanState, day: Day, settling: () => void): void {
  const coming = state.instalments.filter((row) => row.due > day).map((row) => ({ ...row, principal: 0, interest: 0 }));
  settling();
  state.endedBy = "claim-transfer";
  state.instalments.push(...coming);
}

/** The principal that is not due on a day, in minor units: all of it before the last due date (clause L45). */
export function notDue(state: LoanState, day: Day): number {
  const last = state.instalments.at(-1);
  return last === undefined || last.due <= day ? 0 : last.principal;
}

/**
 * The principal waits in the last instalment for its due date. What is drawn on that day or between it and the expiry, where
 * the due date was moved before it, is due at once.
 */
function changePrincipal(state: LoanState, by: number): void {
  const last = state.instalments.at(-1);
  if (last === undefined || by === 0) return;
  const changed = { ...last, principal: last.principal + by, paidOn: undefined };
  state.instalments = [...state.instalments.slice(0, -1), changed];
}

/**
 * Notes what is overdue, what bears interest from here on, and whether the account closes (clauses L47, L48). Where nothing is
 * overdue any more, legal action, bad debt and write-off are over (clause L79).
 */
function endDay(state: LoanState, day: Day, { contract, servicing }: Life): void {
  state.overdue = noteArrears(state, day, contract);
  if (!state.overdue) Object.assign(state, { legalAction: false, badDebt: false, writtenOff: false });
  const part = state.revolving;
  const principal = outstandingPrincipal(state);
  if (part !== undefined && principal !== principalOn(part.levels, day)) {
    state.revolving = { ...part, levels: [...part.levels, { day, principal }] };
  }
  if (dueBy(state, day).some((row) => unpaidOf(row, day, contract) > 0)) return;
  if (day >= state.maturity || servicing.closesEarly(state)) state.closedOn ??= day;
}
