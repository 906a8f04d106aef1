import type { Instant, IsoDate, IsoMonth } from "../ledger/primitives.js";
import type {
  Bilingual,
  Confidence,
  FieldDifference,
  FindingClass,
  HarmedMonth,
  Level,
  RuleReference,
} from "./finding.js";
import type { ClassCount, RunTotals, RunVerdict } from "./report.js";
import type { GateOutcome, RequirementVerdict } from "./verdicts.js";

/**
 * One line of the NDJSON report (`report.ndjson`), for tools that take one object at a time: the findings by rank, the
 * requirements by id, and the summary at the end. Each line names its run. Masked like every report.
 */
export type ReportLine = NoticeLine | FindingLine | RequirementLine | SummaryLine;

/** Personal data is shown in what follows; the first line where it is so (`--reveal`). */
export interface NoticeLine {
  type: "notice";
  run?: LineOfRun;
  revealed: true;
  message: Bilingual;
}

/** Which run a line is of. */
export interface LineOfRun {
  startedAt: Instant;
  /**
   * @TJS-type integer
   */
  seed: number;
  /** Where the lender was, without secrets. */
  target: string;
}

/** A finding with what is said about it elsewhere in the report. */
export interface FindingLine {
  type: "finding";
  /** Absent where the log lacks its first line. */
  run?: LineOfRun;
  /**
   * 1 is the first to read.
   * @TJS-type integer
   * @minimum 1
   */
  rank: number;
  id: string;
  account: string;
  class: FindingClass;
  level: Level;
  confidence: Confidence;
  requirement: string;
  rule?: RuleReference;
  message: Bilingual;
  suite: string;
  scenario: string;
  agreement: string;
  /**
   * Position of the life in its cohort.
   * @TJS-type integer
   */
  life?: number;
  /** Key of the cluster that it belongs to. */
  cluster?: string;
  /** The waiver or known failure that covers it. */
  exempted?: { list: "waivers" | "known-failures"; owner: string; reason: string; expires: IsoDate };
  owed?: { recordType: string; codes: string[]; asOf: IsoDate; month?: IsoMonth; deadline: Instant };
  received?: {
    file: string;
    /**
     * @TJS-type integer
     */
    line: number;
    arrivedAfter: Instant;
    arrivedBy: Instant;
    code: string;
    asOf: string;
    month?: string;
  };
  differences: FieldDifference[];
  /** Rank of the harm (0 none), the months whose status differs, and the sentence. */
  harm: { score: number; months: HarmedMonth[]; summary: Bilingual };
  /** Relative to the run's folder. */
  replayFile?: string;
}

/** What became of one requirement. */
export interface RequirementLine extends RequirementVerdict {
  type: "requirement";
  run?: LineOfRun;
}

/** The run in sums; the last line. */
export interface SummaryLine {
  type: "summary";
  run?: LineOfRun;
  verdict: RunVerdict;
  /**
   * @TJS-type integer
   */
  exitCode: number;
  complete: boolean;
  interrupted: boolean;
  /** true where personal data is shown on purpose (`--reveal`). */
  revealed: boolean;
  totals: RunTotals;
  counts: ClassCount[];
  coveragePercent: number | null;
  /**
   * @TJS-type integer
   */
  couldNotRun: number;
  gates: GateOutcome[];
}
