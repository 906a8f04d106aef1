import type { MigratedBook } from "../ledger/lender-interface.js";
import type { IsoDate } from "../ledger/primitives.js";
import type { LoanTerms } from "../ledger/terms.js";

/**
 * A loan life as a plan: the terms of one loan and what happens to it. Amounts and dates are told relative to the
 * schedule, so that a life can be shrunk, moved to another day and lived against a lender with its own interest split.
 * They are resolved to business events when the life is lived.
 */
export interface Life {
  terms: LoanTerms;
  /**
   * Local time of the opening, `HH:mm:ss.SSS`.
   * @pattern ^([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\.[0-9]{3}$
   */
  openTime: string;
  /** Present for a loan from an older book (first record 31). */
  migrated?: MigratedPlan;
  /** In the order in which they happen; a step that would lie before the one ahead of it happens right after it. */
  steps: LifeStep[];
  /**
   * Months that are observed after the month of opening (or of take-over for a migrated loan).
   * @TJS-type integer
   * @minimum 1
   * @maximum 400
   */
  months: number;
}

/** The past of a loan from an older book, and the day on which the lender under test takes it over. */
export interface MigratedPlan extends MigratedBook {
  /** At least 31 days after `terms.openDate`. */
  takenOverOn: IsoDate;
}

/** One thing that happens in a life. */
export interface LifeStep {
  on: Moment;
  /**
   * Local time of day, `HH:mm:ss.SSS`.
   * @pattern ^([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\.[0-9]{3}$
   */
  at: string;
  do: LifeAction;
}

/** A day in a life: so many days from the contractual due date of an instalment; instalment 0 is the opening. */
export interface Moment {
  /**
   * @TJS-type integer
   * @minimum 0
   */
  instalment: number;
  /**
   * @TJS-type integer
   * @minimum -400
   * @maximum 4000
   */
  days: number;
}

/**
 * What happens. A step that cannot happen (nothing to reverse, account closed …) is left out, and the log says so; so is
 * a correcting one (the last four) where the lender does not take corrections.
 */
export type LifeAction =
  | PayAction
  | ReverseAction
  | PrepayAction
  | SettleEarlyAction
  | ExtendAction
  | ClassifyAction
  | CorrectingAction;

export interface PayAction {
  kind: "pay";
  amount: AmountIntent;
  /**
   * The instalment named by the payer, where the agreement matches cash.
   * @TJS-type integer
   * @minimum 1
   */
  instalment?: number;
}

/** How much is paid, told by what is owed at that moment. */
export interface AmountIntent {
  /** `due`: all that is due and unpaid that day. `next`: the next instalment not yet due. `instalment`: that of the step's moment. */
  of: "due" | "next" | "instalment";
  /**
   * Share of it in thousandths, rounded down; 1000 is all.
   * @TJS-type integer
   * @minimum 1
   * @maximum 1000
   */
  permille: number;
  /**
   * Minor units left off.
   * @TJS-type integer
   * @minimum 0
   * @maximum 100000
   */
  less: number;
}

/** The last repayment of the same business day is reversed. */
export interface ReverseAction {
  kind: "reverse";
}

export interface PrepayAction {
  kind: "prepay";
  /**
   * Share of the principal not yet due, in thousandths.
   * @TJS-type integer
   * @minimum 1
   * @maximum 950
   */
  permille: number;
}

export interface SettleEarlyAction {
  kind: "settle-early";
}

export interface ExtendAction {
  kind: "extend";
  /**
   * Instalment periods added (months for a one-off loan).
   * @TJS-type integer
   * @minimum 1
   * @maximum 12
   */
  periods: number;
}

export interface ClassifyAction {
  kind: "classify";
  fiveCate: "1" | "2" | "3" | "4" | "5";
}

/** Actions that put right what was reported. */
export type CorrectingAction = FindPaymentAction | BounceAction | CorrectIdentityAction | VoidAction;

/** A payment of an earlier business day is found on the day of the step (clause L19). */
export interface FindPaymentAction {
  kind: "find-payment";
  /** The day it was paid on, for which it counts; under the schedule in force on the day of the step. */
  paidOn: Moment;
  /** Told by what was owed at the end of the day it was paid on; `instalment` is that of `paidOn`. */
  amount: AmountIntent;
  /**
   * The instalment named by the payer, where the agreement matches cash.
   * @TJS-type integer
   * @minimum 1
   */
  instalment?: number;
}

/** A repayment of an earlier business day turns out never to have been (clause L19). */
export interface BounceAction {
  kind: "bounce";
  /**
   * Which one, counted back from the day of the step: 1 is the last repayment that counts for an earlier day.
   * @TJS-type integer
   * @minimum 1
   * @maximum 24
   */
  back: number;
}

/** The borrower turns out to have been told wrongly (clause L22). The right person is made from the wrong one. */
export interface CorrectIdentityAction {
  kind: "correct-identity";
  /** What of the borrower was wrong. */
  wrong: "name" | "document" | "both";
}

/** The account turns out to be one that should never have been reported (clause L22). */
export interface VoidAction {
  kind: "void";
}
