import type { ReceivedRecord } from "./received-record.js";

/** Something that records of accounts refer to: a person, a credit agreement, a contract over collateral. */
export interface Referred {
  /** Requirement that it comes before or with the first of them. */
  readonly requirement: string;
  /** Type of the records that tell of it itself. */
  readonly recordType: string;
  /** Whether a record refers to it. */
  isToldBy(record: ReceivedRecord): boolean;
}
