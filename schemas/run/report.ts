import type { Agreement } from "../ledger/agreement.js";
import type { Channel } from "../ledger/capabilities.js";
import type { Instant } from "../ledger/primitives.js";
import type { Build, BuildDifference } from "./builds.js";
import type { Exchange, LenderScope, LifeStory } from "./event-log.js";
import type { FaultPlan } from "./fault-plan.js";
import type { Bilingual, Finding, FindingClass } from "./finding.js";
import type { Policy } from "./policy.js";
import type { MergedParts, Shard } from "./shard.js";
import type { Trouble } from "./trouble.js";
import type {
  DeclarationOutcome,
  ExemptionOutcome,
  FindingCluster,
  GateOutcome,
  RequirementVerdict,
} from "./verdicts.js";

/**
 * The JSON report of a run (`report.json`), made from its event log alone. The same log gives the same bytes. Personal
 * data and secrets are masked.
 */
export interface RunReport {
  /** Version of this format. */
  reportVersion: 1;
  verdict: RunVerdict;
  /**
   * Exit code that the log calls for.
   * @TJS-type integer
   * @minimum 0
   * @maximum 5
   */
  exitCode: number;
  /** false when the log breaks off: the run crashed or still goes on. */
  complete: boolean;
  /** true when the user stopped the run. */
  interrupted: boolean;
  /** What was asked for; absent when even the first line of the log is missing. */
  run?: RunDescription;
  totals: RunTotals;
  /** Findings by class, in the order of the classes' definition; classes without a finding are left out. */
  counts: ClassCount[];
  /** In the order in which they began. */
  scenarios: ScenarioReport[];
  /** By counterexample, that with the worst harm first; within one the cause before what follows from it. */
  findings: RankedFinding[];
  /** In the order of the log. */
  counterexamples: CounterexampleReport[];
  couldNotRun: NotRun[];
  /** What failed beside the lender's records. What went wrong on purpose stands in the counterexamples. */
  faults: RunFault[];
  /** Which of several equally right readings the lender follows, by question. */
  readings: ReadingSeen[];
  /** How often each kind of owed record, event and boundary was reached, by name. */
  coverage: CoverageCount[];
  /** What lives under some agreement of the run can reach and no cohort reached, by the names of `coverage`. */
  notReached: string[];
  /** Part of the reachable cells that was reached, in per cent with one decimal; null where nothing was to be reached. */
  coveragePercent: number | null;
  /** How the run was judged; absent in reports of logs that do not tell it. */
  policy?: Policy;
  /** Every requirement of the set, and those beside it that a finding names, by id. */
  requirements: RequirementVerdict[];
  /** What became of each waiver and each known failure, in the order of the lists. */
  exemptions: ExemptionOutcome[];
  /** Each gate, whether it held or not. */
  gates: GateOutcome[];
  /** The findings by what they seem to come from, that which harms most borrowers first. */
  clusters: FindingCluster[];
  /** What two builds do otherwise; empty where there is one build. */
  differences: ReportedDifference[];
  /** What became of each declaration of such a difference; empty where there is none. */
  declarations: DeclarationOutcome[];
}

/** A difference between two builds, and where it was seen. */
export interface ReportedDifference extends BuildDifference {
  scenario: string;
  agreement: string;
  replayFile?: string;
}

/** The outcome of a run. The list is closed and matches the exit codes 0, 1, 2, 4 and 5. */
export type RunVerdict = "conformant" | "not-conformant" | "incomplete" | "lender-unreachable" | "harness-error";

/** What a run was asked to do, and against what. */
export interface RunDescription {
  tool: { name: "tallystick"; version: string };
  startedAt: Instant;
  finishedAt?: Instant;
  profile: "pboc-g2";
  /**
   * @TJS-type integer
   */
  seed: number;
  suites: string[];
  /**
   * Lives asked for in the property suite.
   * @TJS-type integer
   */
  lives: number;
  driving: "http" | "in-process";
  delivery: Channel;
  /** Where the lender is, without secrets. */
  target: string;
  agreements: Agreement[];
  sells?: LenderScope;
  shard?: Shard;
  merged?: MergedParts;
  builds?: Build[];
  revealed?: boolean;
}

/** Sums over all cohorts of a run. Shrinking runs are not counted. */
export interface RunTotals {
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
  ledgerEvents: number;
  /**
   * @TJS-type integer
   */
  clockSteps: number;
  /**
   * @TJS-type integer
   */
  filesReceived: number;
  /**
   * @TJS-type integer
   */
  recordsOwed: number;
  /**
   * @TJS-type integer
   */
  recordsReceived: number;
  /**
   * Owed, but their deadline lies after the end of the run.
   * @TJS-type integer
   */
  recordsNotYetDue: number;
  /**
   * Received for accounts that the run did not open.
   * @TJS-type integer
   */
  recordsForeign: number;
  /**
   * Differences in all cohorts, before shrinking.
   * @TJS-type integer
   */
  findingsBeforeShrinking: number;
  /** Wall-clock milliseconds: all cohorts, and the part spent waiting for the lender. */
  elapsedMs: number;
  lenderMs: number;
}

/** How many findings of one class the counterexamples hold. */
export interface ClassCount {
  class: FindingClass;
  /**
   * @TJS-type integer
   */
  must: number;
  /**
   * @TJS-type integer
   */
  should: number;
}

/** A scenario and how it ended. */
export interface ScenarioReport {
  scenario: string;
  suite: string;
  title: string;
  /** The title in Chinese; absent where the log has none. */
  titleZh?: string;
  requirements: string[];
  agreement: string;
  /**
   * `unfinished`: it began, and the log ends before it does. `warn` also where all that a MUST forbids is waived or known.
   */
  verdict: "pass" | "fail" | "warn" | "could-not-run" | "harness-error" | "unfinished";
  /** What was found in it by kind; absent: nothing was. */
  troubles?: ReportedTrouble[];
  elapsedMs: number;
}

/** A kind of trouble of a scenario, and whether an exemption covers it there. */
export interface ReportedTrouble extends Trouble {
  /** Absent: none does. */
  exempt?: "waived" | "known";
}

/** A finding with its place. */
export interface RankedFinding extends Finding {
  /** Whether a waiver or a known failure covers it; absent: none does. */
  exempt?: "waived" | "known";
  /**
   * 1 is the first to read.
   * @TJS-type integer
   * @minimum 1
   */
  rank: number;
  /**
   * Position of its counterexample in `counterexamples`, counted from 0.
   * @TJS-type integer
   * @minimum 0
   */
  counterexample: number;
}

/** A counterexample without its findings, which stand in `findings` of the report. */
export interface CounterexampleReport {
  scenario: string;
  agreement: string;
  /**
   * @TJS-type integer
   */
  seed: number;
  path: string;
  /** The kind of trouble that it was told for; absent where the log does not tell it. */
  signature?: string;
  /**
   * @TJS-type integer
   */
  shrinkTried: number;
  shrinkState: "complete" | "limited" | "not-possible";
  /** What went wrong between lender and bureau meanwhile, shrunk to what matters; absent: nothing. */
  faults?: FaultPlan;
  lives: LifeStory[];
  exchanges: Exchange[];
  replayFile: string;
  /** Ids of its findings, in the order of the log. */
  findings: string[];
}

/** Something that could not run. */
export interface NotRun {
  scenario: string;
  reason: Bilingual;
}

/** Something that failed beside the lender's records. */
export interface RunFault {
  scenario?: string;
  kind: "lender-unreachable" | "lender-answer" | "harness";
  message: string;
}

/** The readings seen for one question. More than one under the same agreement is itself a finding. */
export interface ReadingSeen {
  question: string;
  agreement: string;
  /** Each reading once, in the order of the log. */
  readings: string[];
}

export interface CoverageCount {
  name: string;
  /**
   * @TJS-type integer
   */
  count: number;
}
