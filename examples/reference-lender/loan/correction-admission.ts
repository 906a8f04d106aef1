import { admit, restsOnRepayments } from "./admission.js";
import { type BookedEvent, reversedIn } from "./booked-event.js";
import type { Contract } from "./contract.js";
import { mustBeOpen, mustBeWithinReach, mustStand } from "./correctable.js";
import type { Day } from "./day.js";
import { advance, applyEvent, beginDay, type Intake } from "./loan-day.js";
import { copyState, type LoanState } from "./loan-state.js";
import { reversible } from "./reversible.js";

/** The loan that a correcting event is told about. */
export interface CorrectedLoan {
  readonly contract: Contract;
  /** The business day on which it came onto this book. */
  readonly bookedOn: Day;
  /** All events so far, in the order in which they count. */
  readonly events: readonly BookedEvent[];
  readonly intake: Intake;
  /** The loan at the end of the day before it was opened; a new copy each time. */
  readonly opening: () => LoanState;
}

/**
 * Turns down a repayment found late, or a reversal of a repayment of an earlier day, that cannot be put right by
 * corrections (clause L20).
 * @throws Refusal 422 naming the first reason.
 */
export function admitCorrection(loan: CorrectedLoan, booked: BookedEvent): void {
  const { event } = booked;
  if (event.type === "reversal") reversible(event.of, loan.events);
  mustBeWithinReach(booked, loan.bookedOn, loan.events, restsOnRepayments);
  mustBePossible(loan, booked);
}

/** Takes every event in again with the new one among them: none may be refused, nor may the loan close too early. */
function mustBePossible({ contract, events, intake, opening }: CorrectedLoan, booked: BookedEvent): void {
  const { day, known } = booked;
  const all = [...events.filter((other) => other.day <= day), booked, ...events.filter((other) => other.day > day)];
  const reversed = reversedIn(all);
  const state = opening();
  for (const turn of new Set(all.filter((other) => other.day >= day).map((other) => other.day))) {
    advance(state, turn - 1, all, contract, intake);
    mustBeOpen(state.closedOn, known);
    const trial = copyState(state);
    beginDay(trial, turn, contract);
    for (const other of all) {
      if (other.day !== turn || other.event.type === "reversal" || reversed.has(other.event.eventId)) continue;
      const admitted = (): void => admit(trial, other.event, turn, contract, []);
      if (other === booked) admitted();
      else mustStand(other.event, admitted);
      applyEvent(trial, other.event, turn, contract);
    }
  }
  advance(state, Math.max(known - 1, state.day), all, contract, intake);
  mustBeOpen(state.closedOn, known);
}
