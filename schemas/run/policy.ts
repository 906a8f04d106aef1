import type { IsoDate } from "../ledger/primitives.js";
import type { FindingClass } from "./finding.js";
import type { IntendedDifference } from "./intended.js";

/** How the findings of a run are judged. It stands in the log, so that every verdict follows from the log alone. */
export interface Policy {
  requirementSet: RequirementSetReference;
  /** `certify`: a MUST cannot be waived, and whatever was not exercised is told against the run. */
  mode: "run" | "certify";
  /** The day on which expiry dates are looked at. */
  on: IsoDate;
  waivers: Exemption[];
  knownFailures: Exemption[];
  /** Differences between the builds that somebody intends; absent where one build is judged by itself. */
  intended?: IntendedDifference[];
  gates: Gates;
}

/** Which requirements a run is judged by. */
export interface RequirementSetReference {
  id: string;
  revision: string;
  /** SHA-256 of the set's canonical JSON, in hexadecimal. */
  digest: string;
}

/**
 * A breach that somebody answers for. As a waiver it is accepted until it expires; as a known failure it is expected, and
 * tested all the same. An entry that is expired, misspelt, or matches nothing where its requirement was exercised fails
 * the run, so that a list cannot rot.
 */
export interface Exemption {
  /** Id of the requirement. */
  requirement: string;
  /** Scenario, or the beginning of its id up to a slash, e.g. `timing/plain`; absent: any. */
  scenario?: string;
  /** Class of finding; absent: any. */
  class?: FindingClass;
  /**
   * Field that tells a finding of class `contradicted` or `malformed` best, e.g. `AcctMthlyBlgInfSgmt.RpyStatus`, without
   * positions in groups; absent: any.
   */
  field?: string;
  /**
   * Who answers for it.
   * @minLength 1
   */
  owner: string;
  /**
   * Why it is accepted or expected.
   * @minLength 1
   */
  reason: string;
  /** Last day on which it counts. */
  expires: IsoDate;
}

/** A file of waivers (`waivers` in the configuration). */
export interface WaiverFile {
  waiversVersion: 1;
  waivers: Exemption[];
}

/** A file of known failures (`knownFailures` in the configuration). */
export interface KnownFailureFile {
  knownFailuresVersion: 1;
  knownFailures: Exemption[];
}

/** How much a run may show and still pass. */
export interface Gates {
  /**
   * Broken requirements of level MUST that are neither waived nor known, at most. Default 0.
   * @TJS-type integer
   * @minimum 0
   */
  must?: number;
  /**
   * Broken requirements of level SHOULD, at most; absent: any number.
   * @TJS-type integer
   * @minimum 0
   */
  should?: number;
  /**
   * Least part of the reachable cells (events, boundaries, records, rules, faults) that must have been reached, in per
   * cent; absent: any.
   * @minimum 0
   * @maximum 100
   */
  minCoverage?: number;
  /**
   * Waivers in force, at most; absent: any number.
   * @TJS-type integer
   * @minimum 0
   */
  waivers?: number;
}
