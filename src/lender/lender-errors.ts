import type { Problem } from "../../schemas/ledger/lender-interface.js";

/**
 * Why no answer came. The list is closed.
 * - `refused`: nothing listens there.
 * - `reset`: the connection was closed before an answer began.
 * - `dns`: the host name is not known.
 * - `tls`: no secure connection could be made.
 * - `time-out`: the limit was reached.
 * - `network`: any other failure of the network.
 * - `folder`: the folder that the lender writes to cannot be read.
 */
export type UnreachableReason = "refused" | "reset" | "dns" | "tls" | "time-out" | "network" | "folder";

/** The lender gave no answer. Ends a run with exit code 4. The message holds no secrets. */
export class LenderUnreachable extends Error {
  readonly code = "LENDER_UNREACHABLE";
  readonly reason: UnreachableReason;
  /** Where the lender was looked for: URL without user, password and query, or the folder. */
  readonly target: string;

  constructor(message: string, details: { reason: UnreachableReason; target: string; cause?: unknown }) {
    super(message, { cause: details.cause });
    this.name = "LenderUnreachable";
    this.reason = details.reason;
    this.target = details.target;
  }
}

/**
 * What is wrong with an answer or a file. The list is closed.
 * - `status`: a status that the call does not have; where the lender sent problem details, `problem` holds them.
 * - `redirect`: the lender points elsewhere.
 * - `encoding`: a compressed body, or text that is not UTF-8.
 * - `not-http`: bytes that are no HTTP answer.
 * - `not-json`: HTML or anything else that is not JSON.
 * - `schema`: JSON that is not what the published schema asks for.
 * - `truncated`: the connection was closed in the middle of the body.
 * - `too-large`: a body or file beyond the limit.
 * - `promise`: well formed, but not what the interface promises (another event id, a clock that stands elsewhere …).
 * - `file-name`: a submitted file whose name cannot be taken.
 * - `file`: a submitted file whose bytes cannot be taken (base64, still being written …).
 */
export type AnswerFault =
  | "status"
  | "redirect"
  | "encoding"
  | "not-http"
  | "not-json"
  | "schema"
  | "truncated"
  | "too-large"
  | "promise"
  | "file-name"
  | "file";

/** The lender answered, and the answer is not what the interface promises. The message holds no secrets. */
export class LenderAnswerError extends Error {
  readonly code = "LENDER_ANSWER";
  readonly fault: AnswerFault;
  /** Status of the answer, where there was one. */
  readonly status: number | undefined;
  /** Problem details, where the lender sent any. */
  readonly problem: Problem | undefined;

  constructor(
    message: string,
    details: { fault: AnswerFault; status?: number | undefined; problem?: Problem | undefined; cause?: unknown },
  ) {
    super(message, { cause: details.cause });
    this.name = "LenderAnswerError";
    this.fault = details.fault;
    this.status = details.status;
    this.problem = details.problem;
  }
}
