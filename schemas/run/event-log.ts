import type { Agreement } from "../ledger/agreement.js";
import type { Channel } from "../ledger/capabilities.js";
import type { Instant, IsoDate } from "../ledger/primitives.js";
import type { Build, BuildDifference } from "./builds.js";
import type { CreditReport } from "./credit-report.js";
import type { FaultPlan } from "./fault-plan.js";
import type { Bilingual, Finding } from "./finding.js";
import type { Life } from "./life.js";
import type { Policy } from "./policy.js";
import type { MergedParts, Shard } from "./shard.js";
import type { Trouble } from "./trouble.js";

/**
 * One line of the event log (`events.ndjson`), which is the truth of a run: every report is made from it alone.
 * The list of types is closed; a reader of a newer log ignores types it does not know.
 */
export type LogEvent =
  | RunStarted
  | PolicySet
  | ScenarioStarted
  | CohortFinished
  | CounterexampleFound
  | CounterexampleAsLived
  | DifferenceFound
  | CouldNotRun
  | HarnessFault
  | ScenarioFinished
  | RunFinished;

/** First line of every log. */
export interface RunStarted {
  type: "run-started";
  /** Version of this log format. */
  logVersion: 1;
  tool: { name: "tallystick"; version: string };
  at: Instant;
  profile: "pboc-g2";
  /** Seed from which every generated life follows. */
  seed: number;
  suites: string[];
  /** Lives asked for in the property suite. */
  lives: number;
  driving: "http" | "in-process";
  delivery: Channel;
  /** Where the lender is: base URL, or module path for in-process; secrets left out. */
  target: string;
  agreements: Agreement[];
  /** What the lender sells and takes, as it said itself; absent where it was not asked. */
  sells?: LenderScope;
  /** The part of a run that this log is of; absent: all of it. */
  shard?: Shard;
  /** The parts that this log was made from (`tallystick merge`); absent: it is as a run wrote it. */
  merged?: MergedParts;
  /** Those who lend together with the lender, by name; absent: nobody else was asked. */
  reporters?: string[];
  /** Builds that live the same lives side by side, the one to be compared with first; absent: one build. */
  builds?: Build[];
  /** true where personal data was asked to be shown (`--reveal`); absent: masked. */
  revealed?: boolean;
}

/** What is asked of a lender beside what every lender is asked: what it does not sell or take is left out of a run. */
export interface LenderScope {
  /** Account types of records 210 and 230. */
  products: string[];
  /** Optional events (clauses L23 to L32). */
  events: string[];
}

/** How the run is judged; stands behind `run-started`. Absent in logs of versions that did not tell it. */
export interface PolicySet {
  type: "policy";
  policy: Policy;
}

/** A test of a suite begins. */
export interface ScenarioStarted {
  type: "scenario-started";
  /** Stable id: suite and slug, e.g. `timing/cut-off-last-millisecond`. */
  scenario: string;
  suite: string;
  title: string;
  /** The title in Chinese; absent where it has none, as in logs of versions that did not tell it. */
  titleZh?: string;
  /** Requirement ids the scenario speaks to. */
  requirements: string[];
  agreement: string;
  /**
   * Place of the scenario in the whole run, whatever part of it is run, so that the logs of parts can be put in order.
   * @TJS-type integer
   * @minimum 0
   */
  order?: number;
}

/** Lives of one shared clock are over and accounted for. Shrinking runs are not logged. */
export interface CohortFinished {
  type: "cohort-finished";
  scenario: string;
  agreement: string;
  /**
   * Position of the cohort in its scenario.
   * @TJS-type integer
   */
  cohort: number;
  /** Business dates that the lives span: where the clock begins, and the last that is judged. Absent in older logs. */
  from?: IsoDate;
  until?: IsoDate;
  lives: number;
  ledgerEvents: number;
  clockSteps: number;
  filesReceived: number;
  recordsOwed: number;
  recordsReceived: number;
  /** Owed, but their deadline lies after the end of the run. */
  recordsNotYetDue: number;
  /** Received for accounts that the run did not open; not judged. */
  recordsForeign: number;
  findings: number;
  /** Which of two equally right readings the lender follows, by question. */
  readings: TextByName;
  /** How often each kind of owed record, event and boundary was reached. */
  coverage: CountByName;
  /**
   * What enough lives under the agreement reach and this cohort did not, by the names of `coverage`. Absent in logs of
   * versions that did not tell it.
   */
  notReached?: string[];
  /** What came, where the run keeps it (`messages.ndjson`); absent: not kept. */
  messages?: KeptMessages;
  /** Wall-clock milliseconds: whole cohort, and the part spent waiting for the lender. */
  elapsedMs: number;
  lenderMs: number;
}

/** The message files of a cohort, as they stand in `messages.ndjson`. */
export interface KeptMessages {
  /**
   * @TJS-type integer
   */
  files: number;
  /** SHA-256 over the 32-byte SHA-256 of each file's bytes in order of arrival, in hexadecimal. */
  digest: string;
}

/** A failing cohort, shrunk to the fewest, shortest lives that still fail. */
export interface CounterexampleFound {
  type: "counterexample";
  scenario: string;
  agreement: string;
  /** Seed and path that lead to it: cohort, then each shrinking step taken. */
  seed: number;
  path: string;
  /** The kind of trouble that it was told for; absent in logs of versions that did not tell it. */
  signature?: string;
  /** Candidates tried while shrinking. */
  shrinkTried: number;
  /** Whether shrinking ran to its end, was cut by a limit, or could not be done (no reset). */
  shrinkState: "complete" | "limited" | "not-possible";
  /** What went wrong between lender and bureau meanwhile, shrunk to what matters; absent: nothing. */
  faults?: FaultPlan;
  lives: LifeStory[];
  findings: Finding[];
  /** Calls that were made to the lender, in order, with secrets and personal data masked. */
  exchanges: Exchange[];
  /** Replay file, relative to the run's folder. */
  replayFile: string;
}

/**
 * The kind of trouble that the next counterexample is told for, told as it was lived. Only in the log of a part (`--shard`),
 * for `tallystick merge`: so many kinds may be shrunk in a run, and which they are shows when all parts are there. Reports
 * pass it over.
 */
export interface CounterexampleAsLived {
  type: "counterexample-as-lived";
  counterexample: CounterexampleFound;
}

/** One life of a counterexample: the plan, and what came of it day by day. */
export interface LifeStory {
  /**
   * @TJS-type integer
   */
  life: number;
  plan: Life;
  account: string;
  timeline: TimelineItem[];
  /** The borrower's credit report at the end, as told by the lender and as true; absent where none could be made. */
  creditReport?: ToldAndTrue;
}

/** A borrower's credit report twice. */
export interface ToldAndTrue {
  told: CreditReport;
  true: CreditReport;
}

/** One dated line of a story. */
export interface TimelineItem {
  /** `ledger`: a business event. `owed`: a record that was owed. `received`: a record that arrived. */
  lane: "ledger" | "owed" | "received";
  /** Business date: of the event; the as-of date of the record. */
  date: IsoDate;
  /** Local time where it matters. */
  time?: string;
  text: Bilingual;
  /** For owed: `met`, `missing`, `wrong`, `not-yet-due`. For received: `ok`, `wrong`, `unowed`. For ledger: `ok`, `left-out`. */
  state: "ok" | "met" | "missing" | "wrong" | "unowed" | "not-yet-due" | "left-out";
  /** Local date and time by which an owed record is due; arrival of a received one. */
  deadline?: string;
  arrived?: string;
  /** Ids of the findings it belongs to. */
  findings: string[];
}

/** Something that two builds do otherwise with the same life (`--against`), whether or not either breaks a rule. */
export interface DifferenceFound {
  type: "difference";
  scenario: string;
  agreement: string;
  difference: BuildDifference;
  /** Replay file of the shortest life that shows it, relative to the run's folder. */
  replayFile?: string;
}

/** One call to the lender. */
export interface Exchange {
  method: "GET" | "PUT" | "POST";
  path: string;
  headers: TextByName;
  /** JSON body as sent, masked. */
  body?: string;
  /**
   * @TJS-type integer
   */
  status: number;
}

/** Something that the run was asked to do and could not. Never green. */
export interface CouldNotRun {
  type: "could-not-run";
  scenario: string;
  reason: Bilingual;
}

/** The harness itself, or the lender's transport, failed. */
export interface HarnessFault {
  type: "fault";
  scenario?: string;
  /** `lender-unreachable` leads to exit code 4, `harness` to 5, `lender-answer` counts as not conformant. */
  kind: "lender-unreachable" | "lender-answer" | "harness";
  message: string;
}

export interface ScenarioFinished {
  type: "scenario-finished";
  scenario: string;
  verdict: "pass" | "fail" | "warn" | "could-not-run" | "harness-error";
  /**
   * What was found in it by kind, also where its story was told in another scenario: each kind is told once in a run.
   * Absent: nothing was, or the log is of a version that did not tell it.
   */
  troubles?: Trouble[];
  elapsedMs: number;
}

/** Last line of a whole log; a log without it is of a run that was cut off. */
export interface RunFinished {
  type: "run-finished";
  at: Instant;
  /**
   * @TJS-type integer
   */
  exitCode: number;
  /** true when the user stopped it. */
  interrupted: boolean;
}

/** Short texts by name: readings, headers. */
export interface TextByName {
  [name: string]: string;
}

/** Counts by name, e.g. `record:30` or `event:repayment`. */
export interface CountByName {
  [name: string]: number;
}
