import type { ToldAndTrue } from "../../../../schemas/run/event-log.js";
import type { Bilingual, Confidence, FindingClass, Harm, HarmedMonth, Level } from "../../../../schemas/run/finding.js";
import type { ReportedDifference } from "../../../../schemas/run/report.js";
import type { ExemptionOutcome, FindingCluster, RequirementVerdict } from "../../../../schemas/run/verdicts.js";
import type { FieldRow } from "../../model/field-rows.js";
import type { ScaleData } from "../timeline-scale.js";

/**
 * What the page keeps as data and shows when it is asked for. Everything that takes a calendar or a time zone is worked out
 * before: the page itself only sets and filters.
 */
export interface PageData {
  /** By rank. */
  rows: FindingRowData[];
  /** The rest of each finding, in the same order. */
  details: FindingDetailData[];
  /** By borrowers harmed; each finding is in one of them. */
  clusters: FindingCluster[];
  examples: ExampleData[];
  requirements: RequirementVerdict[];
  /** What the rules and requirements say that findings name, by id. */
  texts: RuleTexts;
  differences: ReportedDifference[];
  /** Names of the builds that are compared, the old one first; empty where there is one. */
  builds: string[];
}

/** Texts of rules and requirements by id. */
export interface RuleTexts {
  [id: string]: RuleTextData;
}

/** What a rule or requirement asks for, in both languages. */
export interface RuleTextData {
  title: Bilingual;
  meaning: Bilingual;
  harm: Bilingual;
  innocent: Bilingual;
  fix: Bilingual;
}

/** A finding as a row of its list, and what it is filtered by. */
export interface FindingRowData {
  id: string;
  rank: number;
  class: FindingClass;
  level: Level;
  confidence: Confidence;
  requirement: string;
  /** Official rule, and what the bureau answers. */
  rule?: { id: string; feedbackCode?: string; feedbackTag?: string };
  account: string;
  message: Bilingual;
  /** What it does to the borrower's credit report, in one sentence. */
  harm: Bilingual;
  /** The first months whose status differs, and how many more there are. */
  months: HarmedMonth[];
  moreMonths: number;
  /** Verdict of its requirement; empty where the report has none. */
  verdict: RequirementVerdict["verdict"] | "";
  exemption?: ExemptionData;
  suite: string;
  scenario: string;
  agreement: string;
  /** Position in `examples`. */
  example: number;
  /** Number of the life in its cohort; -1 where it is about none. */
  life: number;
}

/** The waiver or known failure that covers a finding. */
export interface ExemptionData {
  list: ExemptionOutcome["list"];
  owner: string;
  reason: string;
  expires: string;
}

/** Both records, and what the difference does. */
export interface FindingDetailData {
  fields: FieldRow[];
  /** Where the received record came from. */
  origin?: { file: string; line: number; arrived: string };
  harm: Harm;
}

/** A counterexample. */
export interface ExampleData {
  scenario: string;
  agreement: string;
  seed: number;
  path: string;
  shrinkTried: number;
  shrinkState: "complete" | "limited" | "not-possible";
  /** What was put in to go wrong. */
  faults: Bilingual[];
  stories: StoryData[];
  /** The command that lives it again. */
  replay: string;
  /** The calls as shell lines. */
  calls: string[];
}

/** One life of a counterexample. */
export interface StoryData {
  life: number;
  account: string;
  items: StoryItem[];
  /** Absent for a story without a date. */
  scale?: ScaleData;
  spots: SpotData[];
  creditReport?: ToldAndTrue;
}

/** One dated line of a story, moments as they are shown. */
export interface StoryItem {
  lane: "ledger" | "owed" | "received";
  date: string;
  time?: string;
  text: Bilingual;
  state: "ok" | "met" | "missing" | "wrong" | "unowed" | "not-yet-due" | "left-out";
  /** As it is drawn, `yyyy-MM-dd HH:mm`. */
  deadline?: string;
  /** As it is read: midnight is the end of the day before. */
  dueBy?: string;
  arrived?: string;
  findings: string[];
}

/** Where a fault shows in a story. */
export interface SpotData {
  number: number;
  words: Bilingual;
  /** A span of the clock, or an instant at which something was met, which had lain in wait since a day. */
  kind: "span" | "met";
  from: string;
  until: string;
}
