import type { IsoDate } from "../ledger/primitives.js";

/**
 * What goes wrong between lender and bureau while a cohort is lived. It is data: drawn from a seed, shrunk together with
 * the lives, and kept in replay files.
 */
export interface FaultPlan {
  /** Where several hit one submission, the first one's answer stands. */
  faults: Fault[];
}

/** One thing that goes wrong. */
export type Fault =
  | OutageFault
  | AnswerFault
  | RejectFault
  | FileFailureFault
  | FeedbackFault
  | BureauClockFault
  | FolderFault
  | RepeatedCallFault
  | SwappedCallsFault
  | ProcessFault;

/** The bureau cannot be reached for a span of the business clock. */
export interface OutageFault {
  kind: "outage";
  /** Local date and time at which it begins. */
  date: IsoDate;
  /** @pattern ^([01][0-9]|2[0-3]):[0-5][0-9]$ */
  at: string;
  /**
   * @TJS-type integer
   * @minimum 1
   * @maximum 43200
   */
  minutes: number;
  /**
   * What the lender meets. `refused`: no connection. `reset`: the connection breaks half-way through the file.
   * `unavailable`: 503 with Retry-After.
   */
  how: "refused" | "reset" | "unavailable";
}

/** The answers to the first submissions on or after a date, whatever files they carry. */
export interface AnswerFault {
  kind: "answer";
  /** Local date of the business clock. */
  date: IsoDate;
  /**
   * So many submissions in a row are met by it.
   * @TJS-type integer
   * @minimum 1
   * @maximum 20
   */
  times: number;
  /**
   * - `error`: 500, nothing received. `unavailable`: 503 with Retry-After. `too-many`: 429 with Retry-After.
   * - `reset`: the connection breaks half-way. `slow`: the answer comes byte by byte.
   * - `lost`: the file is received and the connection breaks before the answer. `twice`: the answer is sent twice.
   */
  how: "error" | "unavailable" | "too-many" | "reset" | "slow" | "lost" | "twice";
}

/** A right record is refused and accepted when it is reported again. */
export interface RejectFault {
  kind: "reject";
  /**
   * The n-th record of type 210 of each account, in the order in which they come; a repeated one does not count again.
   * @TJS-type integer
   * @minimum 1
   * @maximum 1000
   */
  record: number;
  /**
   * Times in a row that it is refused.
   * @TJS-type integer
   * @minimum 1
   * @maximum 5
   */
  times: number;
}

/** A right file fails as a whole (flag 2): the first that is received on or after a date. */
export interface FileFailureFault {
  kind: "file-failure";
  /** Local date of the business clock. */
  date: IsoDate;
  code: FileFailureCode;
}

/** ABF000 decryption failed, ABF001 decompression failed, ABF002 unparseable (§6.1). */
export type FileFailureCode = "ABF000" | "ABF001" | "ABF002";

/** The feedback to the first file that is received on or after a date does not come as agreed. */
export interface FeedbackFault {
  kind: "feedback";
  /** Local date of the business clock. */
  date: IsoDate;
  /** `late`: by `days`. `lost`: never. `doubled`: again, `days` later. `swapped`: after the one that follows it. */
  how: "late" | "lost" | "doubled" | "swapped";
  /**
   * @TJS-type integer
   * @minimum 1
   * @maximum 30
   */
  days: number;
}

/** The bureau's clock is ahead of the lender's or behind it: the times in its feedback files are so much off. */
export interface BureauClockFault {
  kind: "bureau-clock";
  /**
   * @TJS-type integer
   * @minimum -2880
   * @maximum 2880
   */
  minutes: number;
}

/** Nothing can be written to the folder that the lender delivers to, for a span of the business clock. */
export interface FolderFault {
  kind: "folder";
  date: IsoDate;
  /** @pattern ^([01][0-9]|2[0-3]):[0-5][0-9]$ */
  at: string;
  /**
   * @TJS-type integer
   * @minimum 1
   * @maximum 43200
   */
  minutes: number;
}

/** A call that opens an account or tells an event is made twice with one Idempotency-Key. */
export interface RepeatedCallFault {
  kind: "repeated-call";
  /**
   * The n-th call about each account; 1 is its opening.
   * @TJS-type integer
   * @minimum 1
   * @maximum 1000
   */
  call: number;
  /** `after`: again when it was answered. `at-once`: both at the same time. */
  how: "after" | "at-once";
}

/** A repayment is told to the lender only after the next one of the same business day. */
export interface SwappedCallsFault {
  kind: "swapped-calls";
  /**
   * The n-th call about each account; 1 is its opening.
   * @TJS-type integer
   * @minimum 2
   * @maximum 1000
   */
  call: number;
}

/**
 * The lender's own process is ended, doubled or restarted: only where the harness started it. After an end without warning
 * it is started again at once, and the call that was under way is made again: the clock with the same instant, everything
 * else with the same Idempotency-Key.
 */
export interface ProcessFault {
  kind: "process";
  /** Local date of the business clock from which on it lies in wait; it is met once. */
  date: IsoDate;
  /**
   * - `kill-in-step`: ended without warning `afterMs` into the step of the clock that ends the date, or into the first one
   *   after it that takes so long.
   * - `kill-before-send`: ended when it has opened the call for a submission and nothing of the file has been read.
   * - `kill-in-send`: ended half-way through the file.
   * - `kill-after-receipt`: ended when the file is received and before the answer is given.
   * - `start-twice`: a second copy is started while the first runs.
   * - `restart-later`: stopped in order, and started again when the clock stands a day later, or sooner where something has
   *   to be told to it. Steps of the clock between are not told to it one by one.
   */
  how: "kill-in-step" | "kill-before-send" | "kill-in-send" | "kill-after-receipt" | "start-twice" | "restart-later";
  /**
   * Milliseconds of the machine's clock, for `kill-in-step` only. Default 0.
   * @TJS-type integer
   * @minimum 0
   * @maximum 60000
   */
  afterMs?: number;
}
