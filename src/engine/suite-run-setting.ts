import type { Agreement } from "../../schemas/ledger/agreement.js";
import type { IsoDate } from "../../schemas/ledger/primitives.js";
import type { CohortFinished, Exchange, LogEvent } from "../../schemas/run/event-log.js";
import type { FaultPlan } from "../../schemas/run/fault-plan.js";
import type { Life } from "../../schemas/run/life.js";
import type { MessageLine } from "../../schemas/run/messages.js";
import type { RecordedCohort, RecordedScenario } from "../../schemas/run/recording.js";
import type { ReplayFile } from "../../schemas/run/replay.js";
import type { UnboundFinding } from "../reconcile/reconcile-account.js";
import type { AgainstSetting } from "./against/against-run.js";
import type { EngineWorld } from "./cohort.js";
import type { JudgedCohort } from "./judge-cohort.js";
import type { ShrinkLimits, Shrunk, Trouble } from "./shrink.js";

/** What a run of suites is set up with. */
export interface SuiteRunSetting {
  readonly world: EngineWorld;
  /** Another build that lives the same lives side by side. Absent: there is none. */
  readonly against?: AgainstSetting;
  /** Who is run, where that is not the lender under test but another who lends with it: findings begin with it. */
  readonly reporter?: string;
  readonly seed: number;
  readonly canReset: boolean;
  /** Date or instant before which no life begins; absent: lives begin where they were written. */
  readonly start?: string | undefined;
  /** Prefix of every reference to the lender; unique among runs against one lender that keeps its book. */
  readonly reference: string;
  readonly shrink: ShrinkLimits;
  /** Kinds of trouble that are shrunk in a run, at most; further ones are told as they were lived. */
  readonly shrunkStories: number;
  /**
   * Whether this is one part of a run that was split. A story may then fall away, since another part tells its kind too;
   * so a kind that was only met beside another in a story is told by a story of its own as well. Default false.
   */
  readonly isPart?: boolean;
  log(event: LogEvent): void;
  /** Keeps the lives of each cohort, before they are lived. Absent: they are not kept. */
  readonly keepLives?: (cohort: RecordedCohort) => void;
  /** Keeps what came of each cohort, a line at a time, as it comes. Absent: it is not kept. */
  readonly keepMessage?: (line: MessageLine) => void;
  /** Writes a replay file and answers its name relative to the run's folder. */
  writeReplay(name: string, file: ReplayFile): string;
  /** Calls made to the lender since the last time it was asked, in order. */
  takeExchanges(): readonly Exchange[];
  /** Forms of a life that are one thought simpler, boldest first. */
  readonly simpler: (life: Life, agreement: Agreement) => Iterable<Life>;
  /** Counts what a cohort reached, and names what it did not, for the log. */
  coverage(judged: JudgedCohort): Pick<CohortFinished, "coverage" | "notReached">;
}

/** A cohort to live within a scenario. */
export interface CohortRequest {
  readonly scenario: string;
  readonly agreement: Agreement;
  readonly lives: readonly Life[];
  /** Position of the cohort in its scenario. */
  readonly cohort: number;
  /** Number of the made-up person of the first life, where it was recorded. */
  readonly people?: number;
  /** Whether what the lives show hangs on their dates, so that they must not be moved to others. */
  readonly keepDates?: boolean;
  /** Business date at which the clock begins, where the lives need not be moved; absent: the month of the first. */
  readonly start?: IsoDate;
  /** What goes wrong meanwhile; absent: nothing. */
  readonly faults?: FaultPlan;
  /** What only shows beside what others told of the same debts. Absent: nothing. */
  readonly together?: SeenTogether;
  /** The tests that are judged by its lives; absent: none is recorded with it. */
  readonly scenarios?: readonly RecordedScenario[];
}

/** What only shows where all who tell of the same debts are seen together. */
export interface SeenTogether {
  findings(judged: JudgedCohort): readonly UnboundFinding[];
  /** Lives ever simpler debts at all of them again. Absent where not each of them can be reset: nothing of it is shrunk. */
  readonly shrink?: (shown: readonly Trouble[], signature: string) => Promise<ShrunkTogether>;
}

/** The fewest, shortest debts that still show it, and what came of them at this lender. */
export interface ShrunkTogether {
  readonly shrunk: Omit<Shrunk, "lives">;
  readonly final: JudgedCohort;
}
