import type { MigratedBook } from "../ledger/lender-interface.js";
import type { IsoDate } from "../ledger/primitives.js";
import type { LoanTerms } from "../ledger/terms.js";
import type { ClaimLife, GuaranteeLife } from "./claim-life.js";
import type { LineLife } from "./line-life.js";
import type { MixedLife } from "./mixed-life.js";
import type { PersonLife } from "./person-life.js";
import type { SecuredLife } from "./secured-life.js";

/** What happens between one person and the lender, as a plan: one thing, or several. */
export type Life = SingleLife | MixedLife;

/**
 * One thing that a person has with the lender, as a plan: a loan, a credit line and the loans drawn under it, a claim
 * that is collected, a guarantee and the claims that follow when the guarantor has paid, a contract over collateral and the
 * loan that it secures, or the person's registration and the loan that he takes.
 */
export type SingleLife = LoanLife | LineLife | ClaimLife | GuaranteeLife | SecuredLife | PersonLife;

/**
 * A loan life as a plan: the terms of one loan and what happens to it. Amounts and dates are told relative to the
 * schedule, so that a life can be shrunk, moved to another day and lived against a lender with its own interest split.
 * They are resolved to business events when the life is lived.
 */
export interface LoanLife {
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
  | OptionalAction
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
  /** `lender`: of the bank's own accord (clause L23). */
  initiative?: "lender";
}

export interface ClassifyAction {
  kind: "classify";
  fiveCate: "1" | "2" | "3" | "4" | "5";
}

/**
 * Actions that a lender need not take part in; where it does not, they are left out (clauses L24 to L32). So is an
 * extension of the bank's own accord.
 */
export type OptionalAction =
  | RelieveAction
  | MarkAction
  | ThirdPartyPaysAction
  | TransferClaimAction
  | TransferOutAction
  | SecuritiseAction
  | PayOutAction
  | ChangeCodeAction;

/** Part of what is due and unpaid is let go (clause L24). */
export interface RelieveAction {
  kind: "relieve";
  /**
   * Share of what is due and unpaid that day, in thousandths.
   * @TJS-type integer
   * @minimum 1
   * @maximum 1000
   */
  permille: number;
}

/** The loan is marked: court, bad debt, written off (clauses L25, L26). */
export interface MarkAction {
  kind: "go-to-court" | "mark-bad-debt" | "write-off";
}

/** Something or somebody else pays (clauses L27, L28). */
export interface ThirdPartyPaysAction {
  kind: "pay-in-kind" | "guarantor-pays";
  amount: AmountIntent;
}

/** The claim is sold or carved out (clause L29). */
export interface TransferClaimAction {
  kind: "transfer-claim";
  how: "sale" | "carve-out";
  /**
   * The price as a share of the outstanding principal, in thousandths.
   * @TJS-type integer
   * @minimum 0
   * @maximum 1000
   */
  permille: number;
}

/** The loan goes to another institution (clause L30). */
export interface TransferOutAction {
  kind: "transfer-out";
}

/** The claim is securitised (clause L31). */
export interface SecuritiseAction {
  kind: "securitise";
}

/** A further part is paid out (clause L32). */
export interface PayOutAction {
  kind: "pay-out";
  /**
   * The part as a share of the principal paid out at opening, in thousandths.
   * @TJS-type integer
   * @minimum 1
   * @maximum 3000
   */
  permille: number;
}

/** It gets another code at the bureau (clauses L71, L76). */
export interface ChangeCodeAction {
  kind: "change-code";
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

/** The borrower turns out to have been told wrongly (clauses L22, L77). The right person is made from the wrong one. */
export interface CorrectIdentityAction {
  kind: "correct-identity";
  /** What of the borrower was wrong. */
  wrong: "name" | "document" | "both";
}

/** It turns out that it should never have been reported (clauses L22, L75). */
export interface VoidAction {
  kind: "void";
}

/** What puts right what was told of something that is no loan; each part of a life takes those that its clauses name. */
export type AmendAction = VoidAction | ChangeCodeAction | CorrectIdentityAction;

/** Something that happened to a line, a guarantee or a claim turns out never to have been (clause L78). */
export interface TakeBackAction {
  kind: "take-back";
  /**
   * Which one, counted back from the step: 1 is the last that can be taken back and was not.
   * @TJS-type integer
   * @minimum 1
   * @maximum 24
   */
  back: number;
}
