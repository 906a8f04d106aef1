import type { Agreement } from "../../../schemas/ledger/agreement.js";
import type { EventResponse, OpenAccountResponse } from "../../../schemas/ledger/lender-interface.js";
import type { LoanEvent, LoanRequest } from "../book-account.js";
import type { FeedbackFlag } from "../exchange/feedback.js";
import type { LineStep } from "../line/line-store.js";
import type { PlainStep } from "../plain/plain-store.js";
import type { RecordCode } from "../reporting/correction.js";
import type { Reported } from "../reporting/decision.js";
import type { ReportFile } from "../reporting/report-file.js";

/** The one row that says where the book stands. */
export interface BookRow {
  readonly clock: string;
  /** Last business date whose end-of-day work is done. */
  readonly ended: string;
  readonly agreement: Agreement;
}

/** An account as stored. */
export interface AccountRow {
  readonly id: string;
  readonly idempotency_key: string;
  readonly open_date: string;
  readonly booked_on: string;
  readonly request: LoanRequest;
  readonly response: OpenAccountResponse;
  readonly reported: Reported;
  readonly next_day: string;
}

/** An event as stored. */
export interface EventRow {
  readonly seq: number;
  readonly account_id: string;
  readonly idempotency_key: string;
  readonly business_date: string;
  /** Business date on which the lender learnt of it. */
  readonly known_date: string;
  /** Of a revolving loan: the limit of its line when it was told, in minor units. */
  readonly line_limit: number | null;
  readonly request: LoanEvent;
  readonly response: EventResponse;
}

/** What one end of day changes for an account. */
export interface AccountStep {
  readonly id: string;
  readonly reported: Reported;
  readonly nextDay: string;
}

/**
 * Where a record stands. A record that has to be reported again gets a second row, so each row is on one line at most.
 * - `held`: waits for a file of its own, which only defects make. `waiting`: goes into a file at the next end of day.
 * - `in-file`, `sent`: in a file that is still here, or that the bureau has.
 * - `loaded`, `rejected`: as the bureau's feedback says. `refused`: its file was never received.
 * - `lapsed`: to be reported again, but a later record was loaded meanwhile (clause L17).
 * - `dropped`: forgotten, as only a wrong lender does.
 */
export type RecordState =
  | "held"
  | "waiting"
  | "in-file"
  | "sent"
  | "loaded"
  | "rejected"
  | "refused"
  | "lapsed"
  | "dropped";

/** A record that was made. */
export interface RecordRow {
  /** The account, or the credit line, that it is about. */
  readonly accountId: string;
  readonly asOf: string;
  readonly code: RecordCode;
  /** Month of segment H; null without one. */
  readonly month: string | null;
  readonly xml: string;
  /** What the account had told before: with it the record can be made again. */
  readonly basis: Reported;
  /** The known day of a correction, the day of a new code; null for all others. */
  readonly knownOn: string | null;
  readonly state: RecordState;
  readonly fileName: string | null;
  /** Line in the file, the header being line 1. */
  readonly line: number | null;
}

/** A record as stored. */
export interface StoredRecord {
  readonly seq: number;
  readonly account_id: string;
  readonly as_of: string;
  readonly code: RecordCode;
  readonly month: string | null;
  readonly xml: string;
  readonly basis: Reported;
  readonly known_on: string | null;
  readonly state: RecordState;
  readonly file_name: string | null;
  readonly line: number | null;
  /** Position of the record that this one is reported again for. */
  readonly repairs: number | null;
}

/** A stored record that goes into a file, on a line, perhaps made anew. */
export interface FiledRecord {
  readonly seq: number;
  readonly xml: string;
  readonly fileName: string;
  readonly line: number;
}

/**
 * Where a file stands: `replaced` by one under another name, `overwritten` and `given-up` happen to wrong lenders only.
 */
export type FileState = "waiting" | "sent" | "refused" | "name-used" | "given-up" | "replaced" | "overwritten";

/** A file that was made. */
export interface MadeFile {
  readonly file: ReportFile;
  readonly createdOn: string;
  readonly serial: number;
}

/** A file as stored. */
export interface FileRow {
  readonly seq: number;
  readonly name: string;
  readonly created_at: string;
  readonly created_on: string;
  readonly serial: number;
  readonly content: Uint8Array;
  readonly state: FileState;
  /** Attempts to deliver it so far. */
  readonly attempts: number;
  /** It is not sent before, in milliseconds since 1970 on the business clock. */
  readonly not_before: number;
  /** Flag of the feedback that was read for it. */
  readonly answered: FeedbackFlag | null;
}

/** Everything that one end-of-day run changes. */
export interface DayWork {
  /** The business date whose work is done; `undefined` for a file made besides. */
  readonly day: string | undefined;
  readonly files: readonly MadeFile[];
  readonly added: readonly RecordRow[];
  readonly filed: readonly FiledRecord[];
  /** Records that are no longer to be reported again. */
  readonly lapsed: readonly number[];
  readonly steps: readonly AccountStep[];
  readonly lineSteps: readonly LineStep[];
  readonly plainSteps: readonly PlainStep[];
  /** Whether files that could not be delivered yet give way to the new ones. */
  readonly overwrites: boolean;
}
