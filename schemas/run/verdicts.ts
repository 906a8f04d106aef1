import type { Bilingual, Confidence, FindingClass } from "./finding.js";
import type { IntendedDifference } from "./intended.js";
import type { Exemption } from "./policy.js";
import type { RequirementLevel } from "./requirement-set.js";

/** What became of one requirement. */
export interface RequirementVerdict {
  id: string;
  level: RequirementLevel;
  confidence: Confidence;
  title: Bilingual;
  source: string;
  /**
   * `not-exercised`: nothing in this run came to it; never green when certifying. `not-applicable`: not in force, or nothing
   * in the agreements of the run calls for it. `could-not-run` is never green.
   */
  verdict: "pass" | "fail" | "warn" | "not-applicable" | "not-exercised" | "could-not-run" | "harness-error";
  /** Why, where it neither passed nor failed. */
  reason?: Bilingual;
  /** Scenarios that speak to it, in the order in which they ran. */
  scenarios: string[];
  /** Ids of the findings that break it. */
  findings: string[];
  /** How many of those are waived, and how many are known. */
  waived: number;
  known: number;
}

/** What became of a waiver or a known failure. */
export interface ExemptionOutcome {
  list: "waivers" | "known-failures";
  /**
   * Position in its list, counted from 0.
   * @TJS-type integer
   */
  index: number;
  exemption: Exemption;
  /**
   * `in-force`: it matches findings. `not-exercised`: what it speaks of was not part of this run. All others fail the run:
   * `expired`, `unknown` (no such requirement, scenario or field), `matches-nothing` (its requirement passes, so it can be
   * taken out), `not-waivable` (a MUST, when certifying).
   */
  state: "in-force" | "not-exercised" | "expired" | "unknown" | "matches-nothing" | "not-waivable";
  /** Ids of the findings that it matches. */
  findings: string[];
  /** What to do about it, where it fails the run. */
  advice?: Bilingual;
}

/** What became of a declaration that differences between two builds are intended. */
export interface DeclarationOutcome {
  declaration: IntendedDifference;
  /**
   * `in-force`: a difference meets it. `not-exercised`: none does, and not all was compared. The others fail the run:
   * `expired`, and `never-met`, where all was compared.
   */
  state: "in-force" | "not-exercised" | "expired" | "never-met";
  /** What to do about it, where it fails the run. */
  advice?: Bilingual;
}

/** One gate. */
export interface GateOutcome {
  gate: "must" | "should" | "coverage" | "waivers" | "exemptions" | "exercised" | "differences";
  held: boolean;
  /** What it allows, and what the run shows. */
  bound: number;
  found: number;
  text: Bilingual;
}

/** Findings that seem to have one cause: the same class, requirement and field, in lives of the same shape. */
export interface FindingCluster {
  /** Stable within and between runs, e.g. `contradicted OWED-30 RpyStatus`. */
  key: string;
  class: FindingClass;
  requirement: string;
  /** The field that tells it best; absent where no field does. */
  field?: string;
  title: Bilingual;
  /** Ids of its findings, worst harm first. */
  findings: string[];
  /** Borrowers whose report is wrong by it, among the lives told. */
  borrowers: number;
  /** Worst harm among them. */
  harm: number;
}
