import type { Agreement } from "../ledger/agreement.js";
import type { Instant } from "../ledger/primitives.js";
import type { FaultPlan } from "./fault-plan.js";
import type { FindingClass } from "./finding.js";
import type { Life } from "./life.js";

/** A counterexample in a file: everything needed to live it again against any lender. Holds generated people only. */
export interface ReplayFile {
  replayVersion: 1;
  /** In words, for the person who opens the file. */
  title: string;
  /** The same in Chinese; absent in files of versions that did not write it. */
  titleZh?: string;
  agreement: Agreement;
  /** Business instant at which the clock begins. */
  start: Instant;
  seed: number;
  path: string;
  /** @minItems 1 */
  lives: Life[];
  /** What goes wrong between lender and bureau meanwhile; absent: nothing. */
  faults?: FaultPlan;
  /** Requirements that were broken when it was recorded; absent in files of versions that did not write them. */
  requirements?: string[];
  /** Classes of finding it showed when it was recorded. */
  expected: FindingClass[];
}
