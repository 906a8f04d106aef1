import type { Contract } from "../loan/contract.js";
import { type Day, monthOf } from "../loan/day.js";
import type { LoanState } from "../loan/loan-state.js";
import type { Behaviour } from "./behaviour.js";
import type { Reported } from "./decision.js";

/**
 * What an account has told when it comes onto the book: nothing. For a migrated loan the settlements before its first
 * one here still bound the period of that one (clause L12).
 */
export function firstReported(contract: Contract, state: LoanState, bookedOn: Day, behaviour: Behaviour): Reported {
  let nextMonth = monthOf(contract.openDay) + 1;
  let windowFrom: Day | null = null;
  let settledTo: Day | null = null;
  for (; nextMonth <= monthOf(bookedOn); nextMonth += 1) {
    const settlement = behaviour.dates.settlementDay(state, nextMonth, contract);
    if (settlement === undefined) continue;
    const observation = behaviour.dates.observationDay(state, settlement, contract);
    if (observation >= bookedOn) break;
    windowFrom = observation;
    settledTo = settlement;
  }
  return {
    told:
      (bookedOn > contract.openDay && behaviour.selection.migratedIsKnown) ||
      (contract.terms.reporting.loanForm === "5" && behaviour.joints.takenOverIsKnown),
    closed: false,
    nextMonth,
    lastMonth: null,
    windowFrom,
    settledTo,
    overdue: 0,
    digit: 0,
    periods: 0,
    specialsTo: null,
  };
}
