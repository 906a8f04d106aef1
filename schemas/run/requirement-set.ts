import type { IsoDate } from "../ledger/primitives.js";
import type { SuiteName } from "./config.js";
import type { Bilingual, Confidence, FindingClass } from "./finding.js";

/**
 * A revision of the requirements that a lender is judged by. Frozen: what is in force changes by a new revision, never by
 * an edit of an old one, so that a verdict can be derived again years later.
 */
export interface RequirementSet {
  /** Version of this format. */
  requirementSetVersion: 1;
  id: "pboc-g2";
  /** Name of the revision, e.g. `2026.1`. */
  revision: string;
  title: Bilingual;
  /** What the set is made from. */
  source: string;
  /** First day on which runs are judged by the revision. */
  effectiveFrom: IsoDate;
  /** Last such day, where a later revision has taken its place. */
  effectiveUntil?: IsoDate;
  /**
   * Days for which evidence made under the revision stands.
   * @TJS-type integer
   * @minimum 1
   */
  evidenceDays: number;
  /** By id, in the order of code units. */
  requirements: RequirementEntry[];
}

/** MUST fails a run, SHOULD warns, MAY is only told. */
export type RequirementLevel = "MUST" | "SHOULD" | "MAY";

/** One requirement: where it comes from, how sure it is, and what tests it. */
export interface RequirementEntry {
  /** Stable id, e.g. `OWED-30`, or that of an official rule, e.g. `I2100H07`. One never changes its meaning. */
  id: string;
  /** `rule`: an official rule of the bureau. `reporting`: what is owed, when, in which order, and what must not come. */
  kind: "rule" | "reporting";
  level: RequirementLevel;
  confidence: Confidence;
  /** Clauses it rests on: § of the domain file, S of its supplement, L of the guides. */
  source: string;
  title: Bilingual;
  /** What the bureau answers to its breach; absent where it answers nothing. */
  feedbackCode?: string;
  /** Information record types that it speaks of; absent: any. */
  recordTypes?: string[];
  /** Account types (AcctType) that it speaks of, or `person`, `collateral`; absent: any. */
  accountTypes?: string[];
  /** Optional events of the lender interface one of which it takes to be asked; absent: it takes none. */
  events?: string[];
  /**
   * Endpoints that it takes to be seen: the lender's own and those of other reporters; absent: the lender's own.
   * @TJS-type integer
   * @minimum 2
   */
  endpoints?: number;
  /** First and last day of the events that it speaks of; absent: whatever their day. */
  effectiveFrom?: IsoDate;
  effectiveUntil?: IsoDate;
  /** Parts of the agreement that state the clause, e.g. `exchange.repair`; what they state holds at full level. */
  statedBy: string[];
  /** Classes of finding that tell of its breach. */
  classes: FindingClass[];
  /** Suites that test it; empty where none does. */
  suites: SuiteName[];
  /** Why no suite tests it; present where `suites` is empty. */
  notTested?: Bilingual;
}
