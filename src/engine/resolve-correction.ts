import type { Borrower } from "../../schemas/ledger/borrower.js";
import type { Instant } from "../../schemas/ledger/primitives.js";
import type {
  BounceAction,
  CorrectIdentityAction,
  CorrectingAction,
  FindPaymentAction,
  LifeAction,
  LoanLife,
} from "../../schemas/run/life.js";
import { repaymentBack } from "../ledger/known-events.js";
import { corrects } from "../ledger/known-loan.js";
import type { LivingLoan } from "../ledger/living-loan.js";
import { rightBorrower } from "./parts/right-borrower.js";
import { dateOf, payAmount, type ResolvedStep } from "./resolve-step.js";

/** What a correction is worked out from. */
export interface CorrectionFacts {
  /** At the day of the step. */
  readonly living: LivingLoan;
  readonly life: LoanLife;
  /** The borrower as he was told when the account was opened. */
  readonly borrower: Borrower;
  /** Another person, whose name or document turns out to be the right one. */
  readonly rightPerson: Borrower;
}

/** Whether an action puts right what was reported. */
export function isCorrecting(action: LifeAction): action is CorrectingAction {
  return CORRECTING.has(action.kind);
}

const CORRECTING: ReadonlySet<string> = new Set<CorrectingAction["kind"]>([
  "find-payment",
  "bounce",
  "correct-identity",
  "void",
]);

/** The event of a correcting action, or why there can be none; clause L20 is left to the loan. */
export function resolveCorrection(
  action: CorrectingAction,
  facts: CorrectionFacts,
  eventId: string,
  knownAt: Instant,
): ResolvedStep {
  const base = { eventId, occurredAt: knownAt, knownAt };
  switch (action.kind) {
    case "find-payment":
      return findPayment(action, facts, base);
    case "bounce":
      return bounce(action, facts, base);
    case "correct-identity":
      return correctIdentity(action, facts, base);
    case "void":
      return { event: { ...base, type: "void" } };
  }
}

interface EventStart {
  readonly eventId: string;
  readonly occurredAt: Instant;
  readonly knownAt: Instant;
}

function findPayment(action: FindPaymentAction, { living, life }: CorrectionFacts, base: EventStart): ResolvedStep {
  const effectiveDate = dateOf(action.paidOn, living.loan, life);
  if (effectiveDate >= living.loan.day) return { leftOut: "the day it would have been paid on is not over" };
  const amount = payAmount(action, action.paidOn.instalment, living.asOf(effectiveDate));
  if (amount <= 0) return { leftOut: `nothing was owed on ${effectiveDate}` };
  const named = action.instalment === undefined ? {} : { instalment: action.instalment };
  return { event: { ...base, type: "repayment", effectiveDate, amount, ...named } };
}

function bounce({ back }: BounceAction, { living }: CorrectionFacts, base: EventStart): ResolvedStep {
  const of = repaymentBack(living.eventsInEffect(), living.loan.day, back);
  if (of === null) return { leftOut: "there is no repayment of an earlier day to take back" };
  return { event: { ...base, type: "reversal", of } };
}

function correctIdentity(
  { wrong }: CorrectIdentityAction,
  { living, borrower, rightPerson }: CorrectionFacts,
  base: EventStart,
): ResolvedStep {
  const told = living.events
    .filter(corrects)
    .reduce((person, { event }) => (event.type === "identity-correction" ? event.borrower : person), borrower);
  const right = rightBorrower(told, rightPerson, wrong);
  if (right === null) return { leftOut: "the borrower was told rightly" };
  return { event: { ...base, type: "identity-correction", borrower: right } };
}
