import type { Agreement } from "./agreement.js";
import type { Borrower } from "./borrower.js";
import type { ClaimTerms, GuaranteeTerms } from "./claim-terms.js";
import type { CollateralTerms } from "./collateral-terms.js";
import type { BureauAccountCode, Instant, OpaqueId } from "./primitives.js";
import type { RepaymentSchedule } from "./schedule.js";
import type { CardTerms, LineTerms, LoanTerms, PersonTerms, RevolvingTerms } from "./terms.js";

/** `PUT /clock`: move the business clock forward to this instant. */
export interface ClockRequest {
  now: Instant;
}

/** Answer of `PUT /clock` and of the address it points to: `done` once everything that fell due has been tried. */
export interface ClockState {
  now: Instant;
  done: boolean;
}

/** `POST /reset`: begin again with an empty book at this instant, under this agreement where one is given. */
export interface ResetRequest {
  now: Instant;
  agreement?: Agreement;
}

/** Body of `POST /accounts`. */
export type OpenRequest =
  | OpenAccountRequest
  | OpenLineRequest
  | OpenRevolvingRequest
  | OpenCardRequest
  | OpenClaimRequest
  | OpenGuaranteeRequest
  | OpenCollateralRequest
  | OpenPersonRequest;

/**
 * `POST /accounts`: open a revolving loan under its line (clause L43). Repeating it with the same `Idempotency-Key` answers
 * the same account.
 */
export interface OpenRevolvingRequest {
  /** The harness's own name for the account; unique in a run. Also sent as `Idempotency-Key`. */
  clientRef: OpaqueId;
  /** When it was opened; its business date is `terms.openDate`. */
  openedAt: Instant;
  borrower: Borrower;
  terms: RevolvingTerms;
  /** `accountId` of its credit line. */
  under: OpaqueId;
}

/**
 * `POST /accounts`: open a card under its line (clause L50). Repeating it with the same `Idempotency-Key` answers the same
 * account.
 */
export interface OpenCardRequest {
  /** The harness's own name for the account; unique in a run. Also sent as `Idempotency-Key`. */
  clientRef: OpaqueId;
  /** When it was opened; its business date is `terms.openDate`. */
  openedAt: Instant;
  borrower: Borrower;
  terms: CardTerms;
  /** `accountId` of its credit line. */
  under: OpaqueId;
}

/** `POST /accounts`: take over a claim (clause L37). Repeating it with the same `Idempotency-Key` answers the same one. */
export interface OpenClaimRequest {
  /** The harness's own name for the account; unique in a run. Also sent as `Idempotency-Key`. */
  clientRef: OpaqueId;
  /** When it was taken over; its business date is `terms.openDate`. */
  openedAt: Instant;
  /** The debtor. */
  borrower: Borrower;
  terms: ClaimTerms;
}

/** `POST /accounts`: give a guarantee (clause L40). Repeating it with the same `Idempotency-Key` answers the same one. */
export interface OpenGuaranteeRequest {
  /** The harness's own name for the account; unique in a run. Also sent as `Idempotency-Key`. */
  clientRef: OpaqueId;
  /** When it was given; its business date is `terms.openDate`. */
  openedAt: Instant;
  /** The debtor. */
  borrower: Borrower;
  terms: GuaranteeTerms;
}

/**
 * `POST /accounts`: take things as security (clause L60). Repeating it with the same `Idempotency-Key` answers the same
 * contract.
 */
export interface OpenCollateralRequest {
  /** The harness's own name for the contract; unique in a run. Also sent as `Idempotency-Key`. */
  clientRef: OpaqueId;
  /** When it took effect; its business date is `terms.effectiveDate`. */
  openedAt: Instant;
  /** The debtor, who owns the things. */
  borrower: Borrower;
  terms: CollateralTerms;
}

/** `POST /accounts`: register a person (clause L64). Repeating it with the same `Idempotency-Key` answers the same one. */
export interface OpenPersonRequest {
  /** The harness's own name for the registration; unique in a run. Also sent as `Idempotency-Key`. */
  clientRef: OpaqueId;
  /** When; its business date is `terms.registeredOn`. */
  openedAt: Instant;
  /** The person's name and document. */
  borrower: Borrower;
  terms: PersonTerms;
}

/**
 * `POST /accounts`: grant a credit line (clause L33). Repeating it with the same `Idempotency-Key` answers the same line.
 */
export interface OpenLineRequest {
  /** The harness's own name for the line; unique in a run. Also sent as `Idempotency-Key`. */
  clientRef: OpaqueId;
  /** When the line was granted; its business date is `terms.effectiveDate`. */
  openedAt: Instant;
  borrower: Borrower;
  terms: LineTerms;
}

/** `POST /accounts`: open a loan. Repeating it with the same `Idempotency-Key` answers the same account. */
export interface OpenAccountRequest {
  /** The harness's own name for the account; unique in a run. Also sent as `Idempotency-Key`. */
  clientRef: OpaqueId;
  /** When the loan was signed and paid out; its business date is `terms.openDate` unless `migrated` is given. */
  openedAt: Instant;
  borrower: Borrower;
  terms: LoanTerms;
  /** `accountId` of the credit line that a loan of product R4 is drawn under; with that product only (clause L34). */
  under?: OpaqueId;
  /** Present for a loan that was on the lender's book before it began to report (clause L14). */
  migrated?: MigratedBook;
}

/** The past of a loan taken over from an older book. */
export interface MigratedBook {
  /**
   * The first so many instalments were paid in full, each on its due date; later ones that are already due were not.
   * @TJS-type integer
   * @minimum 0
   */
  paidInstalments: number;
}

/** Answer of `POST /accounts`. */
export interface OpenAccountResponse {
  /** The lender's name for the account, used in the path of later calls. */
  accountId: OpaqueId;
  /**
   * The code under which it is reported to the bureau: of an account (账户标识码), of a line (授信协议标识码), of a contract over
   * collateral (抵（质）押合同标识码); of a person the source of the information (信息来源编码).
   */
  bureauAccountCode: BureauAccountCode;
  /** The schedule shown to the borrower. Where a lender answers none, clause L3 stands. */
  schedule?: RepaymentSchedule;
}

/** Answer of `POST /accounts/{accountId}/events`. */
export interface EventResponse {
  eventId: OpaqueId;
  /** The instalments not yet due, after a prepayment or an extension. */
  schedule?: RepaymentSchedule;
  /** The new code, after a `code-change` (clause L71). */
  bureauAccountCode?: BureauAccountCode;
}

/** `GET /submissions?after=`: message files made so far, oldest first. */
export interface SubmissionsPage {
  files: SubmissionFile[];
  /** Cursor to send as `after` next time; the same as was sent when nothing new was made. */
  next: string;
}

/** One message file as the lender made it. */
export interface SubmissionFile {
  /**
   * @minLength 1
   * @maxLength 80
   */
  name: string;
  createdAt: Instant;
  /** The file's bytes in base64. */
  contentBase64: string;
}

/** RFC 9457 problem details: the body of every answer from 400 on, as `application/problem+json`. */
export interface Problem {
  /** A URI reference naming the kind of problem; `about:blank` where the status says it all. */
  type: string;
  title: string;
  /**
   * @TJS-type integer
   * @minimum 400
   * @maximum 599
   */
  status: number;
  detail?: string;
  instance?: string;
}
