import type { Agreement } from "../ledger/agreement.js";
import type { Instant, IsoDate } from "../ledger/primitives.js";
import type { FaultPlan } from "./fault-plan.js";
import type { Life } from "./life.js";

/**
 * One line of a recording: the lives of a run, kept so that another build, or another version of this tool, lives exactly
 * the same. Every run writes one, `lives.ndjson` in its folder: the header, then a line for each cohort before it is
 * lived. Holds generated people only.
 */
export type RecordingLine = RecordingHeader | RecordedCohort;

/** First line of a recording. */
export interface RecordingHeader {
  type: "recording";
  /** Version of this format. */
  recordingVersion: 1;
  tool: { name: "tallystick"; version: string };
  /** When the run began that the lives are of, by the machine's clock. */
  recordedAt: Instant;
  /** Seed of that run. */
  seed: number;
  /** Its suites, in the order in which they ran. */
  suites: string[];
}

/** Lives that shared one business clock, as they were lived. */
export interface RecordedCohort {
  type: "cohort";
  /** Scenario and position of the cohort, as its `cohort-finished` in the log has them. */
  scenario: string;
  /**
   * @TJS-type integer
   */
  cohort: number;
  agreement: Agreement;
  /** Business date at which the clock began. */
  start: IsoDate;
  /**
   * Number of the made-up person of the first life; each life after it has the next one.
   * @TJS-type integer
   * @minimum 0
   */
  people: number;
  /** Whether what the lives show hangs on their dates, so that they must not be moved to others. */
  keepDates: boolean;
  /**
   * By position.
   * @minItems 1
   */
  lives: Life[];
  /** What goes wrong between lender and bureau meanwhile; absent: nothing. */
  faults?: FaultPlan;
  /** The tests that are judged by these lives, in the order in which they were told. */
  scenarios: RecordedScenario[];
}

/** A test, and the lives that it is judged by. */
export interface RecordedScenario {
  /** As in its `scenario-started`. */
  scenario: string;
  suite: string;
  title: string;
  titleZh?: string;
  requirements: string[];
  /**
   * Positions of its lives in the cohort.
   * @items {"type": "integer", "minimum": 0}
   */
  lives: number[];
}

/** What `tallystick record --json` prints: what the recording holds that it wrote. */
export interface RecordingMade {
  /** The recording, as it was named. */
  file: string;
  /** Seed of the run that the lives are of. */
  seed: number;
  /** Suites that lives were kept of. */
  suites: string[];
  /**
   * @TJS-type integer
   */
  cohorts: number;
  /**
   * @TJS-type integer
   */
  lives: number;
  /**
   * @TJS-type integer
   */
  scenarios: number;
  /** false where the run was cut off: the recording then holds what it had begun to live. */
  complete: boolean;
}
