import type { AmendingEvent, BusinessEvent, RevolvingEvent } from "../../../schemas/ledger/event.js";
import { type LineState, limitOn, overOn } from "../line/line-state.js";
import { restsOnRepayments } from "../loan/admission.js";
import { owedOn } from "../loan/cash.js";
import type { Contract } from "../loan/contract.js";
import { type Day, isoOf } from "../loan/day.js";
import { type LoanState, outstandingPrincipal } from "../loan/loan-state.js";
import { admitOtherwise } from "../loan/otherwise/admit-otherwise.js";
import { stillOverdue } from "../loan/otherwise/still-overdue.js";
import { Refusal } from "../loan/refusal.js";
import { reversible } from "../loan/reversible.js";
import type { BookedRevolving } from "./booked-revolving.js";
import { notDue } from "./revolving-day.js";

/** A revolving loan to which something is to happen. */
export interface AdmittingLoan {
  /** On the day, with the day's earlier events taken in. */
  readonly state: LoanState;
  readonly contract: Contract;
  readonly line: LineState;
  /** Its events so far, in the order in which they count. */
  readonly earlier: readonly BookedRevolving[];
}

/** What happens to a revolving loan itself; what puts it right is taken apart. */
export type RevolvingHappening = Exclude<RevolvingEvent, AmendingEvent>;

const happenings: ReadonlySet<BusinessEvent["type"]> = new Set([
  "drawdown",
  "repayment",
  "reversal",
  "classification",
  "relief",
  "repayment-in-kind",
  "guarantor-payment",
  "legal-action",
  "bad-debt",
  "write-off",
  "stop-payment",
  "resume-payment",
  "claim-transfer",
] satisfies RevolvingHappening["type"][]);

/** Whether an event is one of those that happen to revolving loans (clauses L46, L80 to L83). */
export function isRevolvingEvent(event: BusinessEvent): event is RevolvingHappening {
  return happenings.has(event.type);
}

/**
 * Turns down an event that a revolving loan does not allow.
 * @throws Refusal 409 for a reversal of nothing, 422 where clauses L44, L46 and L80 to L83 say so.
 */
export function admitRevolving(loan: AdmittingLoan, event: RevolvingHappening, day: Day): void {
  switch (event.type) {
    case "drawdown":
      admitDrawdown(loan, event.amount, day);
      return;
    case "repayment":
    case "repayment-in-kind":
    case "guarantor-payment":
      admitRepayment(loan, event.amount, day);
      return;
    case "reversal":
      admitReversal(loan, event.of, day);
      return;
    case "classification":
      return;
    case "stop-payment":
      if (isStopped(loan)) refuse("stopped", "Payments are stopped already.");
      return;
    case "resume-payment":
      if (!isStopped(loan)) refuse("not-stopped", "Payments are not stopped.");
      return;
    case "claim-transfer":
      admitTransfer(loan, day);
      return;
    case "relief":
    case "legal-action":
    case "bad-debt":
    case "write-off":
      admitOtherwise(loan.state, event, day, loan.contract);
  }
}

function isStopped({ state: { revolving } }: AdmittingLoan): boolean {
  return revolving?.stopped === true;
}

/** All that can be paid on a day: what is due and unpaid, and the principal that is not due (clause L46). In minor units. */
function mostPayable({ state, contract }: AdmittingLoan, day: Day): number {
  return owedOn(state, day, contract) + notDue(state, day);
}

function admitTransfer(loan: AdmittingLoan, day: Day): void {
  if (day === loan.contract.openDay) refuse("opened-that-day", "The claim is transferred on a later day.");
  if (mostPayable(loan, day) === 0) refuse("nothing-owed", "Nothing is owed: there is no claim to transfer.");
}

function admitDrawdown(loan: AdmittingLoan, amount: number, day: Day): void {
  const { state, contract, line } = loan;
  if (isStopped(loan)) refuse("stopped", "Payments are stopped: nothing is drawn.");
  if (day >= overOn(line)) refuse("line-over", `The line is over since ${isoOf(overOn(line))}.`);
  if (day >= state.maturity) refuse("past-due-date", `All of it fell due on ${isoOf(state.maturity)}.`);
  if (stillOverdue(state, day, contract)) refuse("overdue", "Nothing is drawn while something overdue is unpaid.");
  const limit = limitOn(line, day);
  const principal = outstandingPrincipal(state);
  if (principal + amount > limit) {
    refuse(
      "beyond-limit",
      `${String(amount)} is more than what is left: of the limit ${String(limit)} ${String(principal)} is drawn.`,
    );
  }
}

function admitRepayment(loan: AdmittingLoan, amount: number, day: Day): void {
  const most = mostPayable(loan, day);
  if (amount > most) {
    refuse("too-much", `The repayment of ${String(amount)} exceeds what is due and the principal, ${String(most)}.`);
  }
}

function admitReversal({ earlier }: AdmittingLoan, of: string, day: Day): void {
  const named = reversible(of, earlier);
  const after = earlier.slice(earlier.indexOf(named) + 1);
  const resting = after.find((booked) => booked.day === day && restsOn.has(booked.event.type));
  if (resting !== undefined) {
    const { type, eventId } = resting.event;
    refuse("others-rest-on-it", `The ${type} ${eventId} of the day came after the repayment ${of}.`);
  }
}

/** What was accepted with the repayments before it in the book; it may have been drawn because of one (clauses L32, L46). */
const restsOn: ReadonlySet<string> = new Set<string>([...restsOnRepayments, "drawdown"]);

function refuse(kind: string, detail: string): never {
  throw new Refusal(422, kind, detail);
}
