import type { Extension, LedgerEvent } from "../../../schemas/ledger/event.js";
import { admitPayment } from "./admit-payment.js";
import type { BookedEvent } from "./booked-event.js";
import { owedOn } from "./cash.js";
import type { Contract } from "./contract.js";
import { type Day, isoOf } from "./day.js";
import { type LoanState, outstandingPrincipal } from "./loan-state.js";
import { admitOtherwise } from "./otherwise/admit-otherwise.js";
import { stillOverdue } from "./otherwise/still-overdue.js";
import { Refusal } from "./refusal.js";
import { reversible } from "./reversible.js";
import { isSettled } from "./settling.js";

/**
 * Turns down an event that the contract does not allow.
 * @param state the loan on the day, with the day's earlier events taken in
 * @param earlier the account's events so far
 * @throws Refusal 422 where clauses L4, L8 to L11 and L23 to L32 say so.
 */
export function admit(
  state: LoanState,
  event: LedgerEvent,
  day: Day,
  contract: Contract,
  earlier: readonly BookedEvent[],
): void {
  switch (event.type) {
    case "repayment":
      admitPayment(state, event.amount, day, contract);
      return;
    case "reversal":
      admitReversal(event.of, day, earlier);
      return;
    case "prepayment":
      admitPrepayment(state, event.amount, day, contract);
      return;
    case "early-settlement": {
      if (isSettled(state, day, contract)) {
        refuse("settled", "The loan is settled already: nothing is unpaid and nothing is to come.");
      }
      const least = outstandingPrincipal(state) - state.held;
      if (event.amount < least) {
        refuse(
          "too-little",
          `Settling takes at least ${String(least)}, the principal less what is held; ${String(event.amount)} was offered.`,
        );
      }
      return;
    }
    case "extension":
      admitExtension(state, event, day, contract);
      return;
    case "classification":
    case "identity-correction":
    case "void":
      return;
    default:
      admitOtherwise(state, event, day, contract);
  }
}

function admitReversal(of: string, day: Day, earlier: readonly BookedEvent[]): void {
  const named = reversible(of, earlier);
  // Terms that were worked out with the repayment in the book would no longer be right without it.
  const after = earlier.slice(earlier.indexOf(named) + 1);
  const resting = after.find((booked) => booked.day === day && restsOnRepayments.has(booked.event.type));
  if (resting !== undefined) {
    refuse(
      "others-rest-on-it",
      `The ${resting.event.type} ${resting.event.eventId} of the day came after the repayment ${of}.`,
    );
  }
}

/** Events that were accepted, or whose terms were worked out, with the repayments before them in the book. */
export const restsOnRepayments: ReadonlySet<LedgerEvent["type"]> = new Set([
  "prepayment",
  "early-settlement",
  "extension",
  "relief",
  "legal-action",
  "bad-debt",
  "write-off",
  "repayment-in-kind",
  "guarantor-payment",
  "claim-transfer",
  "transfer-out",
  "payout",
]);

function admitPrepayment(state: LoanState, amount: number, day: Day, contract: Contract): void {
  const coming = state.instalments.reduce((sum, row) => (row.due > day ? sum + row.principal : sum), 0);
  const left = amount - Math.min(owedOn(state, day, contract), amount);
  if (left >= coming) {
    refuse(
      "prepays-all",
      `The prepayment would repay all of the ${String(coming)} not yet due; settle the loan early instead.`,
    );
  }
}

function admitExtension(
  state: LoanState,
  { months, initiative }: Pick<Extension, "months" | "initiative">,
  day: Day,
  contract: Contract,
): void {
  // What would be overdue only at the end of this day may still be paid, or waived then (L6).
  if (initiative !== "lender" && stillOverdue(state, day, contract)) {
    refuse("overdue", "A loan with an overdue instalment is not extended.");
  }
  if (contract.terms.frequency !== "one-off" && months % contract.step !== 0) {
    refuse(
      "odd-months",
      `${String(months)} months are no multiple of the ${String(contract.step)} months between instalments.`,
    );
  }
  if (day >= state.maturity) refuse("past-maturity", `The loan matured on ${isoOf(state.maturity)}.`);
}

function refuse(kind: string, detail: string): never {
  throw new Refusal(422, kind, detail);
}
