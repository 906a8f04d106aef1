import type { Agreement } from "../../schemas/ledger/agreement.js";
import type { Borrower } from "../../schemas/ledger/borrower.js";
import type { OptionalEventName } from "../../schemas/ledger/capabilities.js";
import type { Instant, IsoDate } from "../../schemas/ledger/primitives.js";
import type { FaultPlan } from "../../schemas/run/fault-plan.js";
import type { Life } from "../../schemas/run/life.js";
import type { BusinessCalendar } from "../ledger/business-calendar.js";
import type { LenderPort } from "../lender/lender-port.js";
import type { LenderProcess } from "../lender/lender-process.js";
import type { ReportingBureau } from "../profiles/bureau.js";
import type { BureauLine } from "../profiles/bureau-line.js";
import type { ReportingProfile } from "../profiles/profile.js";
import type { Arrival, ReceivedRecord, RuleBreach } from "../profiles/received-record.js";
import type { SubmissionSource, SubmittedFile } from "../profiles/submission.js";
import type { PaceSeat } from "./against/pace.js";
import type { LifeInProgress } from "./life-in-progress.js";
import type { Outage } from "./outages.js";

/** Everything a run reaches the world through; handed in, so that the engine itself stays pure. */
export interface EngineWorld {
  readonly port: LenderPort;
  readonly source: SubmissionSource;
  readonly profile: ReportingProfile;
  /** Loads what comes in, and answers it where the agreement has an exchange. Absent: files are only read. */
  readonly bureau?: ReportingBureau;
  /** Where a fault plan disturbs deliveries. Absent: nowhere. */
  readonly line?: BureauLine;
  /** The lender's process, where the harness started it and a fault plan may end it. */
  readonly process?: LenderProcess;
  /** Whether the lender takes feedback files; without it none is sent. Absent: it does. */
  readonly takesFeedback?: boolean;
  /** Whether the lender takes the correcting events of clause L19; without it lives go on without them. Absent: it does. */
  readonly takesCorrections?: boolean;
  /** Optional events that the lender takes (clauses L23 to L32). Absent: none. */
  readonly takesEvents?: ReadonlySet<OptionalEventName>;
  calendar(name: Agreement["calendar"]): BusinessCalendar;
  /** Told when a cohort begins, so that what it may use of the lender is counted anew. */
  startCohort?(): void;
  /** A synthetic person for a number. */
  borrower(number: number): Borrower;
  /** Monotonic milliseconds, for measuring only. */
  nowMs(): number;
}

/** Lives that share one business clock. */
export interface Cohort {
  readonly agreement: Agreement;
  readonly lives: readonly Life[];
  /** Business date at which the clock begins; no later than the first opening. */
  readonly start: IsoDate;
  /** Prefix of every reference to the lender, unique in the run. */
  readonly reference: string;
  /** First number of the synthetic people. */
  readonly firstBorrower: number;
  /** Whether the lender's book is emptied before; without it the lives are added to what it holds. */
  readonly reset: boolean;
  /** What goes wrong meanwhile. Absent: nothing. */
  readonly faults?: FaultPlan;
  /** Told of every file as it comes, before anything is made of it. */
  readonly onFile?: ((file: SubmittedFile, arrival: Arrival) => void) | undefined;
  /** Keeps it in step with the same cohort at another build. Absent: it is lived by itself. */
  readonly pace?: PaceSeat;
}

/** What came of a cohort before anything is judged. */
export interface LivedCohort {
  readonly cohort: Cohort;
  readonly lives: readonly LifeInProgress[];
  /** Records by business key, for the accounts and lines of the cohort. */
  readonly received: ReadonlyMap<string, readonly ReceivedRecord[]>;
  /** Records for accounts that the cohort did not open. */
  readonly foreign: readonly ReceivedRecord[];
  readonly fileBreaches: readonly FileBreach[];
  /** Spans in which the bureau could not be reached. */
  readonly outages: readonly Outage[];
  /** How often each kind of fault of the plan took effect, by names such as `answer/lost`. */
  readonly faultsMet: Readonly<Record<string, number>>;
  /** When the lender could first know of the feedback to each report file, by the file's name. */
  readonly feedbackReached: ReadonlyMap<string, Instant>;
  readonly counts: CohortCounts;
  /** Last as-of date that is judged. */
  readonly horizon: IsoDate;
  /** Where the business clock stands at the end. */
  readonly runEnd: Instant;
}

/** A breach that belongs to a file and to no readable record. */
export interface FileBreach {
  readonly file: string;
  readonly line: number;
  readonly breach: RuleBreach;
}

export interface CohortCounts {
  readonly clockSteps: number;
  readonly ledgerEvents: number;
  readonly files: number;
  readonly records: number;
  /** Records for accounts that the cohort did not open. */
  readonly foreign: number;
  readonly elapsedMs: number;
  readonly lenderMs: number;
}
