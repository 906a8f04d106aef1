import type { Instant } from "../ledger/primitives.js";

/** The bureau has received a file (clause L16). What became of its records is told by the feedback file. */
export interface SubmissionReceipt {
  /** Name under which it was submitted. */
  fileName: string;
  /**
   * Size as received.
   * @TJS-type integer
   * @minimum 0
   */
  bytes: number;
  receivedAt: Instant;
  /** Name of its feedback file, to be fetched by `GET /feedback/{fileName}`. */
  feedback: string;
  /** The same bytes had come under this name before: this is the receipt of that time, and nothing was loaded again. */
  alreadyReceived?: true;
}

/** Feedback files in the order in which they were made. */
export interface FeedbackPage {
  feedback: FeedbackEntry[];
  /** Cursor for what comes after; the same as was sent where nothing did. */
  next: string;
}

/** A feedback file (§1.6). */
export interface FeedbackEntry {
  /** Its name, which ends in the flag. */
  fileName: string;
  /** Name under which the file that it answers was submitted. */
  submission: string;
  /** `1` all records loaded, `2` the file failed as a whole, `3` some records were refused. */
  flag: "1" | "2" | "3";
  createdAt: Instant;
  /**
   * @TJS-type integer
   * @minimum 0
   */
  bytes: number;
}

/** The bureau is up. */
export interface BureauHealth {
  status: "ok";
}

/** What `tallystick bureau --json` prints once the bureau takes calls. */
export interface BureauStarted {
  url: string;
  /** File that keeps what it holds. */
  data: string;
}
