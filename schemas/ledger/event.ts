import type { Borrower } from "./borrower.js";
import type { Instant, IsoDate, MinorUnits, OpaqueId } from "./primitives.js";

/** What every business event carries. */
export interface EventBase {
  /** Identifier chosen by the harness; a reversal refers to it. Also sent as `Idempotency-Key`. */
  eventId: OpaqueId;
  /** When it happened. Never after the lender's clock. */
  occurredAt: Instant;
  /**
   * The business date it counts for. Absent: the business date of `occurredAt` under the agreement's time zone and
   * cut-off (clause L1). Given only where the two differ: for a repayment found late it lies before (clause L19).
   */
  effectiveDate?: IsoDate;
  /**
   * When the lender could first know of it; never before `occurredAt` nor after the lender's clock. Absent: at
   * `occurredAt`. Its business date is the known day, from which a correction is due (clause L19).
   */
  knownAt?: Instant;
}

/**
 * Cash received from the borrower (clause L4). Pays what is due; what is left is held for the next instalment. One that
 * counts for a day before its known day was found late, and what was reported since is corrected (clause L19).
 */
export interface Repayment extends EventBase {
  type: "repayment";
  amount: MinorUnits;
  /**
   * The instalment the borrower pays for, counted from 1; honoured where the agreement's cash order is `matched`.
   * @TJS-type integer
   * @minimum 1
   */
  instalment?: number;
}

/**
 * A repayment that never was: bounced or booked in error. Of the same business day it undoes the booking (clause L11); of
 * an earlier one, what was reported since is corrected (clause L19). It counts for the day of the repayment.
 */
export interface Reversal extends EventBase {
  type: "reversal";
  /** `eventId` of the repayment. */
  of: OpaqueId;
}

/** Principal paid before it is due (提前还款, clause L8). Answered with a new schedule. */
export interface Prepayment extends EventBase {
  type: "prepayment";
  amount: MinorUnits;
}

/** Everything paid before maturity for an agreed amount (提前结清, clause L9). Afterwards nothing is owed. */
export interface EarlySettlement extends EventBase {
  type: "early-settlement";
  amount: MinorUnits;
}

/** Maturity put off by whole months (展期, clause L10). Answered with a new schedule. */
export interface Extension extends EventBase {
  type: "extension";
  /**
   * Months added; a multiple of the instalment period.
   * @TJS-type integer
   * @minimum 1
   * @maximum 60
   */
  months: number;
}

/** The lender's five-class category of the loan changes or is confirmed (五级分类认定). */
export interface Classification extends EventBase {
  type: "classification";
  /** 1 normal, 2 special-mention, 3 substandard, 4 doubtful, 5 loss. */
  fiveCate: "1" | "2" | "3" | "4" | "5";
}

/** The borrower was told to the bureau under a wrong name or document; these are the right ones (clause L22). */
export interface IdentityCorrection extends EventBase {
  type: "identity-correction";
  borrower: Borrower;
}

/** The account should never have been reported: it is deleted at the bureau and over for the lender (clause L22). */
export interface VoidAccount extends EventBase {
  type: "void";
}

/** A business event on one account after its opening. */
export type LedgerEvent =
  | Repayment
  | Reversal
  | Prepayment
  | EarlySettlement
  | Extension
  | Classification
  | IdentityCorrection
  | VoidAccount;
