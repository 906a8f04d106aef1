import type { Agreement } from "./agreement.js";
import type { Borrower } from "./borrower.js";
import type { BureauAccountCode, Instant, OpaqueId } from "./primitives.js";
import type { RepaymentSchedule } from "./schedule.js";
import type { LoanTerms } from "./terms.js";

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

/** `POST /accounts`: open a loan. Repeating it with the same `Idempotency-Key` answers the same account. */
export interface OpenAccountRequest {
  /** The harness's own name for the account; unique in a run. Also sent as `Idempotency-Key`. */
  clientRef: OpaqueId;
  /** When the loan was signed and paid out; its business date is `terms.openDate` unless `migrated` is given. */
  openedAt: Instant;
  borrower: Borrower;
  terms: LoanTerms;
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
  /** The code under which it is reported to the bureau. */
  bureauAccountCode: BureauAccountCode;
  /** The schedule shown to the borrower. Where a lender answers none, clause L3 stands. */
  schedule?: RepaymentSchedule;
}

/** Answer of `POST /accounts/{accountId}/events`. */
export interface EventResponse {
  eventId: OpaqueId;
  /** The instalments not yet due, after a prepayment or an extension. */
  schedule?: RepaymentSchedule;
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
