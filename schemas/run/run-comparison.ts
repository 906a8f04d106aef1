import type { Instant } from "../ledger/primitives.js";
import type { BuildDifference } from "./builds.js";
import type { Bilingual } from "./finding.js";
import type { RequirementSetReference } from "./policy.js";
import type { ScenarioReport } from "./report.js";
import type { RequirementLevel } from "./requirement-set.js";
import type { TroubleKind } from "./trouble.js";
import type { RequirementVerdict } from "./verdicts.js";

/**
 * What changed from one run to another (`tallystick compare --json`): run A is the one before, run B the one that is
 * looked at. Made from the two logs, and from the messages that both kept where they lived the same lives. Masked.
 */
export interface RunComparison {
  /** Version of this format. */
  comparisonVersion: 1;
  a: ComparedRun;
  b: ComparedRun;
  /**
   * 1: something is newly red, or B ends with 1 where A ended with 0. 2: something is no longer exercised, one of the runs
   * is not whole, or B ends in trouble that A did not end in. 0: neither. Where both hold it is 1. Differences of messages
   * alone change nothing.
   */
  exitCode: 0 | 1 | 2;
  /** Red in B, and not in A. */
  newlyRed: Change[];
  /** Red in A, and judged in B and not red there. */
  newlyGreen: Change[];
  stillRed: Change[];
  /** Kinds of trouble that break a SHOULD in B and were not met in A. */
  newWarnings: TroubleChange[];
  /**
   * Why B ends in trouble that A did not end in, beside requirements: both exit codes first, then gates that do not hold,
   * faults, what could not run, what is doubtful about its log. Empty where it does not.
   */
  endedOtherwise: Bilingual[];
  /** How the two are judged otherwise: tool, requirements, waivers, known failures, gates. */
  rulesChanged: RuleChange[];
  /** What A came to and B did not. */
  noLongerExercised: Exercised[];
  /** What B came to and A did not. */
  newlyExercised: Exercised[];
  messages: ComparedMessages;
}

/** One of the two runs. */
export interface ComparedRun {
  /** Its folder or log, as it was named. */
  path: string;
  tool: { name: "tallystick"; version: string };
  startedAt: Instant;
  seed: number;
  suites: string[];
  target: string;
  /** false where its log breaks off, or the user stopped it. */
  whole: boolean;
  /**
   * The exit code that its log calls for.
   * @TJS-type integer
   */
  exitCode: number;
  requirementSet?: RequirementSetReference;
}

/** Something that is red in at least one of the runs. */
export type Change = RequirementChange | ScenarioChange | TroubleChange;

/** A requirement; red where it fails. */
export interface RequirementChange {
  of: "requirement";
  id: string;
  level: RequirementLevel;
  title: Bilingual;
  /** `absent`: the run does not know it. */
  before: RequirementVerdict["verdict"] | "absent";
  now: RequirementVerdict["verdict"] | "absent";
  /** Findings that break it: of B, or of A where it is no longer red. */
  findings: string[];
}

/** A scenario; red where it fails and exemptions do not cover all that failed it. */
export interface ScenarioChange {
  of: "scenario";
  id: string;
  title: string;
  titleZh?: string;
  before: ScenarioReport["verdict"] | "absent";
  now: ScenarioReport["verdict"] | "absent";
}

/** A kind of trouble; red where it breaks a MUST and is not exempt. */
export interface TroubleChange extends TroubleKind {
  of: "trouble";
  /** The kind in one text, e.g. `dropped OWED-30 MUST`. */
  id: string;
  /**
   * How often it was met in A, and in B.
   * @TJS-type integer
   */
  before: number;
  /**
   * @TJS-type integer
   */
  now: number;
  /** Scenarios in which it was met: in B, or in A where it no longer is. */
  scenarios: string[];
  /** Findings that tell of it, of the same run. */
  findings: string[];
}

/** One way in which the runs are judged otherwise. */
export interface RuleChange {
  of: "tool" | "requirement-set" | "requirement" | "waiver" | "known-failure" | "gate";
  id: string;
  /** As it was and as it is, in short; null: it was not, or is not any more. */
  before: string | null;
  now: string | null;
}

/** Something that a run may come to: a scenario that was judged, a requirement that was asked, a cell of coverage. */
export interface Exercised {
  of: "scenario" | "requirement" | "coverage";
  id: string;
  /** What became of it in the run that did not come to it; absent where there is nothing to say. */
  became?: string;
}

/** What became of the comparison of messages. */
export interface ComparedMessages {
  /**
   * Cohorts of the same lives whose messages were compared.
   * @TJS-type integer
   */
  cohorts: number;
  /**
   * Lives in them.
   * @TJS-type integer
   */
  lives: number;
  /** Why not all of them, or none, could be compared. */
  notCompared: Bilingual[];
  /** By kind, that which most records show first. */
  differences: MessageDifference[];
}

/** A kind of difference between the messages of two runs; run A is the old build. Its first example is masked. */
export interface MessageDifference extends BuildDifference {
  /** Scenario and agreement of the example. */
  scenario: string;
  agreement: string;
  /**
   * Lives that show it.
   * @TJS-type integer
   */
  lives: number;
}
