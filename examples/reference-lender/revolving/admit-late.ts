import { lineThen } from "../line/line-state.js";
import { mustBeOpen, mustBeWithinReach, mustStand } from "../loan/correctable.js";
import { copyState, type LoanState } from "../loan/loan-state.js";
import { reversible } from "../loan/reversible.js";
import { type AdmittingLoan, admitRevolving } from "./admit-revolving.js";
import { type BookedRevolving, standing } from "./booked-revolving.js";
import { advance, applyEvent, beginDay, type Life } from "./revolving-day.js";

/** A revolving loan of which a payment was found late or bounced. */
export interface LateLoan extends Pick<AdmittingLoan, "line"> {
  readonly life: Life;
  /** All events so far, in the order in which they count. */
  readonly events: readonly BookedRevolving[];
  /** The loan at the end of the day before it was opened; a new copy each time. */
  readonly opening: () => LoanState;
}

/** What was told, or let go, by what had been paid before it (clause L84). */
const rests: ReadonlySet<string> = new Set([
  "legal-action",
  "bad-debt",
  "write-off",
  "relief",
  "repayment-in-kind",
  "guarantor-payment",
]);

/**
 * Turns down a repayment found late, or a reversal of a repayment of an earlier day, that cannot be put right by corrections
 * (clauses L20, L84).
 * @throws Refusal 409 for a reversal of nothing, else 422.
 */
export function admitLate(loan: LateLoan, booked: BookedRevolving): void {
  const { life, events } = loan;
  if (booked.event.type === "reversal") reversible(booked.event.of, events);
  mustBeWithinReach(booked, life.contract.openDay, events, rests);
  mustBePossible(loan, booked);
}

/** Takes every event in again with the new one among them: none may be refused, nor may the loan close too early. */
function mustBePossible({ life, line, events, opening }: LateLoan, booked: BookedRevolving): void {
  const { contract } = life;
  const { day, known } = booked;
  const all = [...events.filter((other) => other.day <= day), booked, ...events.filter((other) => other.day > day)];
  const state = opening();
  for (const turn of new Set(all.filter((other) => other.day >= day).map((other) => other.day))) {
    advance(state, turn - 1, all, life);
    mustBeOpen(state.closedOn, known);
    const trial = copyState(state);
    beginDay(trial, turn, life);
    for (const other of standing(all.filter((one) => one.day === turn))) {
      const admitted = (): void => {
        const then = lineThen(line, other.limit);
        admitRevolving({ state: trial, contract, line: then, earlier: [] }, other.event, turn);
      };
      if (other === booked) admitted();
      else mustStand(other.event, admitted);
      applyEvent(trial, other.event, turn, life);
    }
  }
  advance(state, Math.max(known - 1, state.day), all, life);
  mustBeOpen(state.closedOn, known);
}
