import type { Agreement } from "../../../schemas/ledger/agreement.js";
import type { Day } from "../loan/day.js";
import type { FeedbackFlag } from "./feedback.js";

/** What came of one attempt to deliver a file. */
export interface Attempt {
  /** The bureau's status; `undefined` where no answer came. */
  readonly status: number | undefined;
  /** Milliseconds that the bureau asks to wait; `undefined` where it does not say. */
  readonly retryAfter: number | undefined;
  /** Attempts so far, this one included; over all names the file has had. */
  readonly attempts: number;
}

/**
 * What becomes of a file after an attempt.
 * - `delivered`: the bureau has it.
 * - `again`: the same bytes under the same name at a later clock step, and all behind it wait.
 * - `name-used`: the bureau has a file of that name; its feedback will tell what became of this one.
 * - `refused`: not received, and never will be as it is; its records go into a new file at the next end of day.
 *
 * And what only a wrong lender does:
 * - `at-once`: again in the same step. `given-up`: forgotten. `renamed`: the same bytes under a new name.
 * - `job-again`: it waits, and the day's job makes a second file of the same records.
 */
export type Fate = "delivered" | "again" | "name-used" | "refused" | "at-once" | "given-up" | "renamed" | "job-again";

/** How files are sent. */
export interface Sending {
  fate(attempt: Attempt): Fate;
  /** Whether a file made while another waits leaves that one in the outbox. */
  readonly keepsWaiting: boolean;
  /** Whether what waits is still known after a restart. */
  readonly survivesRestart: boolean;
}

/** How the bureau's answers are read. */
export interface Heeding {
  /** The flag that the lender goes by. */
  flag(told: FeedbackFlag): FeedbackFlag;
  /** Position of the record, from 0, that a line of the report file holds. */
  position(line: number): number;
  /** Whether the record that comes back is compared with the one on that line. */
  readonly comparesOriginal: boolean;
  /** Which file a feedback file is taken for. */
  readonly file: "named" | "newest";
  /** Whether a second feedback file about a file changes nothing. */
  readonly once: boolean;
  /** Whether feedback that comes on a day is read, the report being made on another. */
  readsOn(today: Day, madeOn: Day, agreement: Agreement): boolean;
}

/** How rejected records are put right. */
export interface Repairing {
  /** Whether a rejected record is reported again at all. */
  readonly repairs: boolean;
  /** As-of day of a record that is reported again at the end of another day. */
  asOf(day: Day, today: Day): Day;
  /** Whether nothing is made into files while a rejected record is not put right. */
  readonly blocks: boolean;
}

/** Every choice between lender and bureau after a file is made (clauses L16 to L18). */
export interface Exchange {
  readonly sending: Sending;
  readonly heeding: Heeding;
  readonly repairing: Repairing;
}
