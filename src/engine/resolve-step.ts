import type { LedgerEvent } from "../../schemas/ledger/event.js";
import type { EventBase } from "../../schemas/ledger/event-base.js";
import type { Instant, IsoDate, MinorUnits } from "../../schemas/ledger/primitives.js";
import type {
  AmountIntent,
  CorrectingAction,
  LifeAction,
  LifeStep,
  LoanLife,
  Moment,
  OptionalAction,
} from "../../schemas/run/life.js";
import { businessDateOf, epochMs, instantAt } from "../ledger/business-day.js";
import { addDays, daysBetween } from "../ledger/dates.js";
import { interestLeft, principalLeft } from "../ledger/instalment.js";
import type { Loan } from "../ledger/loan.js";
import { type LoanCore, notYetDue, outstandingPrincipal } from "../ledger/loan-core.js";
import { payoffAmount } from "../ledger/loan-view.js";
import { scaleHalfUp } from "../ledger/money.js";
import { stepMonths, yearBasis } from "../ledger/schedule.js";
import { bookedOn } from "./booked-on.js";

/** When a step happens under the schedule in force. */
export interface ResolvedMoment {
  readonly instant: Instant;
  /** Its business date. */
  readonly date: IsoDate;
}

/** A step that puts nothing right. */
export type OrdinaryStep = LifeStep & { readonly do: Exclude<LifeAction, CorrectingAction> };

/** A step as a business event, or the reason why it cannot happen. */
export type ResolvedStep = { readonly event: LedgerEvent } | { readonly leftOut: string };

/**
 * The moment of a step: so many days from the due date of its instalment under the schedule in force, never before the
 * step ahead of it.
 */
export function resolveMoment(step: LifeStep, loan: Loan, life: LoanLife, notBefore: Instant): ResolvedMoment {
  const { timeZone } = loan.rules.agreement;
  const wanted = instantAt(dateOf(step.on, loan, life), step.at, timeZone);
  const instant = epochMs(wanted) > epochMs(notBefore) ? wanted : notBefore;
  return { instant, date: businessDateOf(instant, loan.rules.agreement) };
}

/** The date of a moment under the schedule in force. */
export function dateOf({ instalment, days }: Moment, loan: Loan, life: LoanLife): IsoDate {
  const { instalments } = loan.now;
  const base = instalment === 0 ? bookedOn(life) : instalments[Math.min(instalment, instalments.length) - 1]?.plan.due;
  return addDays(base ?? life.terms.openDate, days);
}

/** The event of a step, its amounts worked out from the loan as it stands; the loan must be at the step's day. */
export function resolveStep(step: OrdinaryStep, loan: Loan, eventId: string, occurredAt: Instant): ResolvedStep {
  const base = { eventId, occurredAt };
  const action = step.do;
  const core = loan.now;
  if (core.closedOn !== null) return { leftOut: "the account is closed" };
  switch (action.kind) {
    case "pay": {
      const amount = payAmount(action, step.on.instalment, loan);
      if (amount <= 0) return { leftOut: "nothing is owed" };
      const named = action.instalment === undefined ? {} : { instalment: action.instalment };
      return { event: { ...base, type: "repayment", amount, ...named } };
    }
    case "reverse": {
      const of = core.receipts.filter(({ date, eventId: id }) => date === loan.day && loan.isReversible(id)).at(-1);
      if (of === undefined) return { leftOut: "there is no repayment of the day to reverse" };
      return { event: { ...base, type: "reversal", of: of.eventId } };
    }
    case "prepay": {
      const principal = comingPrincipal(core, loan.day);
      const part = Math.floor((principal * action.permille) / 1000);
      if (part <= 0) return { leftOut: "no principal is still to come" };
      return { event: { ...base, type: "prepayment", amount: loan.dueNow() + part } };
    }
    case "settle-early": {
      if (comingPrincipal(core, loan.day) === 0) return { leftOut: "nothing is still to come" };
      const amount = payoffAmount(core, loan.day, loan.rules, accruedInterest(loan));
      if (amount <= 0) return { leftOut: "the cash held covers everything" };
      return { event: { ...base, type: "early-settlement", amount } };
    }
    case "extend":
      return {
        event: {
          ...base,
          type: "extension",
          ...(action.initiative === undefined ? {} : { initiative: action.initiative }),
          months: action.periods * extensionStep(loan),
        },
      };
    case "classify":
      return { event: { ...base, type: "classification", fiveCate: action.fiveCate } };
    default:
      return resolveOptional(action, step.on.instalment, loan, base);
  }
}

/** The event of a step that a lender need not take part in (clauses L24 to L32). */
function resolveOptional(action: OptionalAction, instalment: number, loan: Loan, base: EventBase): ResolvedStep {
  switch (action.kind) {
    case "relieve": {
      const amount = Math.floor((loan.dueNow() * action.permille) / 1000);
      return amount <= 0 ? { leftOut: "nothing is due" } : { event: { ...base, type: "relief", amount } };
    }
    case "go-to-court":
      return { event: { ...base, type: "legal-action" } };
    case "mark-bad-debt":
      return { event: { ...base, type: "bad-debt" } };
    case "write-off":
      return { event: { ...base, type: "write-off" } };
    case "pay-in-kind":
    case "guarantor-pays": {
      const amount = payAmount(action, instalment, loan);
      if (amount <= 0) return { leftOut: "nothing is owed" };
      return {
        event: { ...base, type: action.kind === "pay-in-kind" ? "repayment-in-kind" : "guarantor-payment", amount },
      };
    }
    case "transfer-claim": {
      const price = Math.floor((outstandingPrincipal(loan.now) * action.permille) / 1000);
      return { event: { ...base, type: "claim-transfer", how: action.how, price } };
    }
    case "transfer-out":
      return { event: { ...base, type: "transfer-out" } };
    case "securitise":
      return { event: { ...base, type: "securitisation" } };
    case "change-code":
      return { event: { ...base, type: "code-change" } };
    case "pay-out": {
      const amount = Math.floor((loan.rules.terms.principal * action.permille) / 1000);
      return amount <= 0 ? { leftOut: "there is nothing to pay out" } : { event: { ...base, type: "payout", amount } };
    }
  }
}

/** What decides how much is paid. */
export interface Paying {
  readonly amount: AmountIntent;
  readonly instalment?: number;
}

function extensionStep(loan: Loan): number {
  return loan.rules.terms.frequency === "one-off" ? 1 : stepMonths(loan.rules.terms);
}

/** How much a payment of a day is: what is intended of what is owed, and never more than can be paid at all. */
export function payAmount(action: Paying, instalment: number, loan: Loan): MinorUnits {
  const core = loan.now;
  const wanted =
    Math.floor((baseAmount(action, instalment, loan) * action.amount.permille) / 1000) - action.amount.less;
  const coming = notYetDue(core, loan.day).reduce((sum, state) => sum + principalLeft(state) + interestLeft(state), 0);
  return Math.min(wanted, loan.dueNow() + coming - core.held);
}

function baseAmount(action: Paying, instalment: number, loan: Loan): MinorUnits {
  const core = loan.now;
  if (action.amount.of === "due") return loan.dueNow();
  const state =
    action.amount.of === "next"
      ? notYetDue(core, loan.day)[0]
      : core.instalments.find(({ plan }) => plan.number === (action.instalment ?? instalment));
  if (state === undefined || state.settledOn !== null) return 0;
  const owed = principalLeft(state) + interestLeft(state);
  // Held cash pays an instalment that is not yet due; one that is due bears its penalty as well.
  return state.plan.due > loan.day ? Math.max(owed - core.held, 0) : loan.unpaidNow(state.plan.number);
}

function comingPrincipal(core: LoanCore, day: IsoDate): MinorUnits {
  return notYetDue(core, day).reduce((sum, state) => sum + principalLeft(state), 0);
}

/** Interest of the principal to come since the last due date, by the day; at most that of the whole period. */
function accruedInterest(loan: Loan): MinorUnits {
  const { terms, agreement } = loan.rules;
  const last = loan.now.instalments.filter(({ plan }) => plan.due <= loan.day).at(-1)?.plan.due ?? terms.openDate;
  const days = daysBetween(last, loan.day);
  const basis = yearBasis(agreement.interest.dayCount) * 1_000_000n;
  return scaleHalfUp(comingPrincipal(loan.now, loan.day), BigInt(terms.annualRatePpm) * BigInt(days), basis);
}
