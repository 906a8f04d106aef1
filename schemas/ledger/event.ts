import type { Borrower } from "./borrower.js";
import type { BillDayChange, CardActivation, CardClosing, CardReopening, LargeInstalment } from "./card-event.js";
import type { CollateralEnd, CollateralValue } from "./collateral-event.js";
import type { EventBase } from "./event-base.js";
import type { CustomerChange, DocumentRenewed, Relative, SecondDocument } from "./person-event.js";
import type { MinorUnits, OpaqueId } from "./primitives.js";
import type { ResumePayment, StopPayment } from "./stop-event.js";

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
 * an earlier one, what was reported since is corrected (clause L19). It counts for the day of the repayment. On a line, a
 * guarantee or a claim it takes back what was told to have happened to it (clause L78).
 */
export interface Reversal extends EventBase {
  type: "reversal";
  /** `eventId` of the repayment, or of what else is taken back. */
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

/**
 * Maturity put off by whole months: agreed with the borrower (展期, clause L10) or by the bank of its own accord (银行主动延期,
 * clause L23). Answered with a new schedule.
 */
export interface Extension extends EventBase {
  type: "extension";
  /** `lender`: of the bank's own accord, so that an overdue instalment is no obstacle. Absent: agreed with the borrower. */
  initiative?: "lender";
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

/** The borrower was told to the bureau under a wrong name or document; these are the right ones (clauses L22, L77). */
export interface IdentityCorrection extends EventBase {
  type: "identity-correction";
  borrower: Borrower;
}

/** What was opened (clauses L22, L75), or the person (clause L69), should never have been reported: it is deleted at the bureau and over for the lender. */
export interface VoidAccount extends EventBase {
  type: "void";
}

/** Part of what is due and unpaid is let go (债务减免, clause L24). No money comes in. */
export interface Relief extends EventBase {
  type: "relief";
  amount: MinorUnits;
}

/** The lender goes to court over what is overdue (司法追偿, clause L25). */
export interface LegalAction extends EventBase {
  type: "legal-action";
}

/** The loan becomes bad debt that waits to be written off (呆账, clause L26). */
export interface BadDebt extends EventBase {
  type: "bad-debt";
}

/** The loan is written off in the lender's books; it is owed and reported as before (核销, clause L26). */
export interface WriteOff extends EventBase {
  type: "write-off";
}

/** An asset is taken over in payment, at this value (以资抵债, clause L27). */
export interface RepaymentInKind extends EventBase {
  type: "repayment-in-kind";
  amount: MinorUnits;
}

/** A guarantor or another third party pays (担保人代偿, clause L28). */
export interface GuarantorPayment extends EventBase {
  type: "guarantor-payment";
  amount: MinorUnits;
}

/** The claim is sold or carved out, and the account over for this lender (clause L29). */
export interface ClaimTransfer extends EventBase {
  type: "claim-transfer";
  /** `sale`: 资产转让. `carve-out`: 资产剥离. */
  how: "sale" | "carve-out";
  /** What the buyer pays. */
  price: MinorUnits;
}

/** The performing loan goes to another institution, which reports it from then on (转出, clause L30). */
export interface TransferOut extends EventBase {
  type: "transfer-out";
}

/** The claim is securitised, the lender goes on servicing and reporting it (clause L31). */
export interface Securitisation extends EventBase {
  type: "securitisation";
}

/** A further part of a loan is paid out into the same account (分次放款, Flag 2, clause L32). Answered with a new schedule. */
export interface Payout extends EventBase {
  type: "payout";
  amount: MinorUnits;
}

/**
 * What was opened gets another code at the bureau (标识码变更, clauses L71, L76); the answer bears it. Not on a person.
 */
export interface CodeChange extends EventBase {
  type: "code-change";
}

/** The limit of a credit line becomes another one (clause L35). On a line only. */
export interface LimitChange extends EventBase {
  type: "limit-change";
  limit: MinorUnits;
}

/** A credit line ends before it expires (clause L36). On a line only. */
export interface LineEnd extends EventBase {
  type: "line-end";
}

/** What puts right what was told of something that is no loan (clauses L75 to L77). */
export type AmendingEvent = VoidAccount | CodeChange | IdentityCorrection;

/** A business event on a credit line. */
export type LineEvent = LimitChange | LineEnd | Reversal | AmendingEvent;

/** Money is drawn on a revolving loan, or spent with a card (clauses L44, L53). On products R1, R2 and R3 only. */
export interface Drawdown extends EventBase {
  type: "drawdown";
  amount: MinorUnits;
}

/** What a revolving loan or a card is marked by, and how it is sold (clauses L80, L81, L83). */
export type MarkingEvent = LegalAction | BadDebt | WriteOff | StopPayment | ResumePayment | ClaimTransfer;

/** A business event on a revolving loan (clauses L44, L46, L80 to L83). */
export type RevolvingEvent =
  | Drawdown
  | Repayment
  | Reversal
  | Classification
  | Relief
  | RepaymentInKind
  | GuarantorPayment
  | MarkingEvent
  | AmendingEvent;

/** A business event on a card (clauses L52 to L59, L80, L81, L83). */
export type CardEvent =
  | CardActivation
  | Drawdown
  | Repayment
  | Reversal
  | Classification
  | LargeInstalment
  | BillDayChange
  | CardClosing
  | CardReopening
  | MarkingEvent
  | AmendingEvent;

/** What a guarantee covers becomes less, as the debtor repays the creditor (clause L41). On a guarantee only. */
export interface GuaranteedBalance extends EventBase {
  type: "guaranteed-balance";
  /** What is covered from now on. */
  balance: MinorUnits;
}

/** The guarantor pays the creditor (代偿, clause L41). On a guarantee only. */
export interface Compensation extends EventBase {
  type: "compensation";
  amount: MinorUnits;
}

/** A guarantee is released before it is used up or runs out (clause L42). On a guarantee only. */
export interface GuaranteeEnd extends EventBase {
  type: "guarantee-end";
}

/** A business event on a guarantee. */
export type GuaranteeEvent =
  | GuaranteedBalance
  | Compensation
  | Classification
  | GuaranteeEnd
  | Reversal
  | AmendingEvent;

/** A business event on a claim that is collected (clause L38). */
export type ClaimEvent = Repayment | RepaymentInKind | Relief | ClaimTransfer | Reversal | AmendingEvent;

/** A business event on a contract over collateral (clauses L61, L62, L75, L76). */
export type CollateralEvent = CollateralValue | CollateralEnd | VoidAccount | CodeChange;

/** A business event on a person. */
export type PersonEvent = CustomerChange | DocumentRenewed | SecondDocument | Relative | VoidAccount;

/** A business event on whatever was opened. */
export type BusinessEvent =
  | LedgerEvent
  | LineEvent
  | RevolvingEvent
  | CardEvent
  | GuaranteeEvent
  | ClaimEvent
  | CollateralEvent
  | PersonEvent;

/** What a lender need not take; it names those that it does in its capabilities. */
export type OptionalEvent =
  | Relief
  | LegalAction
  | BadDebt
  | WriteOff
  | RepaymentInKind
  | GuarantorPayment
  | ClaimTransfer
  | TransferOut
  | Securitisation
  | Payout
  | CodeChange;

/** A business event on one account after its opening. */
export type LedgerEvent =
  | Repayment
  | Reversal
  | Prepayment
  | EarlySettlement
  | Extension
  | Classification
  | IdentityCorrection
  | VoidAccount
  | OptionalEvent;
