import type { OptionalEvent } from "../../../../schemas/ledger/event.js";
import { admitPayment } from "../admit-payment.js";
import type { Contract } from "../contract.js";
import { type Day, isoOf } from "../day.js";
import type { LoanState } from "../loan-state.js";
import { Refusal } from "../refusal.js";
import { isSettled } from "../settling.js";
import { dueAndUnpaid } from "./relief.js";
import { stillOverdue } from "./still-overdue.js";

/**
 * Turns down an optional event that the contract does not allow. What a `transfer-out` needs of the records told before is
 * looked at elsewhere.
 * @param state the loan on the day, with the day's earlier events taken in
 * @throws Refusal 422 where clauses L24 to L32 say so.
 */
export function admitOtherwise(state: LoanState, event: OptionalEvent, day: Day, contract: Contract): void {
  switch (event.type) {
    case "relief": {
      const most = dueAndUnpaid(state, day, contract);
      if (event.amount > most) {
        refuse("relieves-too-much", `${String(event.amount)} is more than is due and unpaid, ${String(most)}.`);
      }
      return;
    }
    case "legal-action":
      mustBeOverdue(state, event.type, day, contract);
      if (state.legalAction) refuse("under-way", "Legal action is under way already.");
      return;
    case "bad-debt":
      mustBeOverdue(state, event.type, day, contract);
      if (state.badDebt || state.writtenOff) refuse("bad-debt", "The loan is bad debt or written off already.");
      return;
    case "write-off":
      mustBeOverdue(state, event.type, day, contract);
      if (state.writtenOff) refuse("written-off", "The loan is written off already.");
      return;
    case "repayment-in-kind":
    case "guarantor-payment":
      admitPayment(state, event.amount, day, contract);
      return;
    case "claim-transfer":
      mustNotBeSettled(state, event.type, day, contract);
      return;
    case "transfer-out":
      mustNotBeSettled(state, event.type, day, contract);
      if (dueAndUnpaid(state, day, contract) > 0)
        refuse("unpaid", "A loan is transferred when all that is due is paid.");
      // Paid meanwhile or not: the state holds how the day before ended.
      if (state.overdue) refuse("overdue", "An instalment was overdue at the end of the day before.");
      return;
    case "securitisation":
      if (state.securitised) refuse("securitised", "The claim is securitised already.");
      return;
    case "payout":
      if (contract.terms.reporting.flag !== "2") {
        refuse("paid-out", "Only a loan with flag 2 is paid out in parts into one account.");
      }
      if (day >= state.maturity) refuse("past-maturity", `The loan matured on ${isoOf(state.maturity)}.`);
      mustNotBeSettled(state, event.type, day, contract);
      if (stillOverdue(state, day, contract)) refuse("overdue", "No more is paid out while an instalment is overdue.");
      return;
    case "code-change":
      return;
  }
}

function mustBeOverdue(state: LoanState, what: string, day: Day, contract: Contract): void {
  if (!stillOverdue(state, day, contract)) {
    refuse("not-overdue", `No unpaid instalment was overdue at the end of the day before: no ${what}.`);
  }
}

function mustNotBeSettled(state: LoanState, what: string, day: Day, contract: Contract): void {
  if (isSettled(state, day, contract)) {
    refuse("settled", `The loan is settled: nothing is unpaid and nothing is to come; no ${what}.`);
  }
}

function refuse(kind: string, detail: string): never {
  throw new Refusal(422, kind, detail);
}
