import type { IsoDate } from "../ledger/primitives.js";
import type { BuildDifference } from "./builds.js";

/** A file of differences between two builds that are intended (`--intended`). */
export interface IntendedFile {
  intendedVersion: 1;
  intended: IntendedDifference[];
}

/**
 * Differences that somebody answers for: of this kind, record type, code and field, as far as each is given. At least one
 * is. An entry that is expired, or that no difference meets, fails the run, so that a list cannot rot.
 */
export interface IntendedDifference {
  /** Absent: any. */
  kind?: BuildDifference["kind"];
  /** E.g. `210`; absent: any. */
  recordType?: string;
  /** Reporting code, or letter of the segment that a correction puts right; absent: any. */
  code?: string;
  /** Field without positions in groups, e.g. `AcctMthlyBlgInfSgmt.RpyStatus`, or a segment, which stands for all in it. */
  field?: string;
  /**
   * Who answers for it.
   * @minLength 1
   */
  owner: string;
  /**
   * Why it is intended.
   * @minLength 1
   */
  reason: string;
  /** Last day on which it counts. */
  expires: IsoDate;
}
