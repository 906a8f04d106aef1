import type { SuiteName } from "./config.js";
import type { Bilingual, Confidence, FindingClass, Level } from "./finding.js";
import type { RequirementEntry } from "./requirement-set.js";

/** What `tallystick list <what> --json` prints. */
export type Listing = RequirementListing | RuleListing | SuiteListing | DefectListing;

/** `list requirements`: the set that runs are judged by. */
export interface RequirementListing {
  /** Version of this format. */
  listVersion: 1;
  list: "requirements";
  /** Id, revision and digest of the set. */
  set: { id: string; revision: string; digest: string };
  /** By id. */
  requirements: RequirementEntry[];
}

/** `list rules`: what is asked of records and files. */
export interface RuleListing {
  listVersion: 1;
  list: "rules";
  /** In the order of the rule list. */
  rules: ListedRule[];
}

/** A rule as it says about itself. */
export interface ListedRule {
  id: string;
  /** `official`: of the bureau's lists. `quality`: of a published set of quality rules. `own`: made by this tool. */
  origin: "official" | "quality" | "own";
  /** What it needs: one record, the file, or what the bureau holds. */
  needs: "record" | "file" | "history";
  level: Level;
  confidence: Confidence;
  source: string;
  title: Bilingual;
  /** What the bureau answers to its breach; absent where it answers nothing. */
  feedbackCode?: string;
  /** Absent: any. */
  recordTypes?: string[];
  /** Absent: any. */
  accountTypes?: string[];
  /** Reporting codes; absent: any. */
  codes?: string[];
  /** Fields that it reads, by segment letter or part of the record. */
  reads: string[];
}

/** `list suites`: what a run lives. */
export interface SuiteListing {
  listVersion: 1;
  list: "suites";
  /** In the order in which they run. */
  suites: ListedSuite[];
}

/** A suite. */
export interface ListedSuite {
  name: SuiteName;
  title: Bilingual;
  /** What the lender must be able to do beside what every run asks; absent: nothing. */
  needs?: Bilingual;
  /** Ids of the requirements that it tests. */
  requirements: string[];
}

/** `list defects`: the seeded bugs of the bundled lender. */
export interface DefectListing {
  listVersion: 1;
  list: "defects";
  defects: ListedDefect[];
}

/** A seeded bug. */
export interface ListedDefect {
  name: string;
  title: Bilingual;
  /**
   * What it takes to show it: a life, a fault, a restart of its process, something that turns out to be wrong, a loan that is
   * not simply repaid, a product beside plain loans, a loan that others lend too.
   */
  provokedBy: "life" | "fault" | "process" | "correction" | "otherwise" | "product" | "joint";
  /** Classes of finding that it should bring about, the most telling first. */
  expected: FindingClass[];
}
