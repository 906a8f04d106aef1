import type { Instant } from "../ledger/primitives.js";

/**
 * One line of `messages.ndjson`, which keeps every message file of a run as it came. Lines of one cohort stand together,
 * in order of arrival; candidates of shrinking are not kept. Nothing is masked: the lives are those of generated people.
 * A run that was cut off may leave half a line at the end, which counts as nothing.
 */
export type MessageLine = MessageFile | CohortAccounts;

/** A message file as it came. */
export interface MessageFile {
  type: "file";
  /** Scenario and position of the cohort, as its `cohort-finished` in the log has them. */
  scenario: string;
  agreement: string;
  /**
   * @TJS-type integer
   */
  cohort: number;
  /** Name under which it was submitted, as received. */
  name: string;
  /** It arrived after this instant of the business clock … */
  arrivedAfter: Instant;
  /** … and not after this one. */
  arrivedBy: Instant;
  /** The name had been used for another file, so the bureau answered 409 and nothing in it counts as received (L16). */
  nameUsed?: true;
  /**
   * SHA-256 of the bytes, in hexadecimal.
   * @pattern ^[0-9a-f]{64}$
   */
  sha256: string;
  /** The bytes in base64. */
  bytes: string;
}

/** Which account each life of a cohort became; stands behind the cohort's files. */
export interface CohortAccounts {
  type: "accounts";
  scenario: string;
  agreement: string;
  /**
   * @TJS-type integer
   */
  cohort: number;
  /** Bureau account code by position of the life; null where none was opened. */
  accounts: (string | string[] | null)[];
}
