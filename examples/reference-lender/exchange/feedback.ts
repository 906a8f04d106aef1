/** Outcome of a file: 1 all records loaded, 2 the file failed as a whole, 3 some records failed (§1.3). */
export type FeedbackFlag = "1" | "2" | "3";

/** One error of a record or of a file. */
export interface FeedbackFault {
  readonly code: string;
  /** Tag of the element in error, `0000` or empty. */
  readonly message: string;
}

/** One line of a feedback file after its header. */
export interface FeedbackEntry {
  /** Line of the record in the report file, the header being line 1; absent where the file itself was wrong (S9). */
  readonly line: number | undefined;
  readonly faults: readonly FeedbackFault[];
  /** The record as the bureau has it, UTF-8; absent or empty where the bureau gives none. */
  readonly original: Uint8Array | undefined;
}

/** A feedback file that was read (§1.6, S9). */
export interface Feedback {
  /** The first 29 characters of the report file's name. */
  readonly reportName: string;
  readonly flag: FeedbackFlag;
  readonly accepted: number;
  readonly rejected: number;
  readonly entries: readonly FeedbackEntry[];
}
