import type { Agreement } from "../../../schemas/ledger/agreement.js";
import type { Borrower } from "../../../schemas/ledger/borrower.js";
import type { OptionalEventName } from "../../../schemas/ledger/capabilities.js";
import type { Instant, IsoDate } from "../../../schemas/ledger/primitives.js";
import type { Bilingual } from "../../../schemas/run/finding.js";
import type { BusinessCalendar } from "../../ledger/business-calendar.js";
import type { LivedPart } from "../../ledger/lived-part.js";
import type { ScheduleDefect } from "../../ledger/schedule-check.js";
import type { LenderPort } from "../../lender/lender-port.js";

/** Something planned that did not happen, and why. */
export interface LeftOutStep {
  /** What it would have been, e.g. `pay`. */
  readonly kind: string;
  readonly date: IsoDate;
  /** Local time of day. */
  readonly at: string;
  readonly reason: string;
}

/** A schedule answered by the lender that does not follow from the terms. */
export interface WrongSchedule {
  /** `open`, or the event that it answered. */
  readonly cause: string;
  readonly date: IsoDate;
  readonly defects: readonly ScheduleDefect[];
}

/** What every part of a life is made with. */
export interface PartSetting {
  /** Prefix of its references, unique in the run. */
  readonly reference: string;
  readonly borrower: Borrower;
  readonly agreement: Agreement;
  readonly calendar: BusinessCalendar;
  /** Another person, whose name or document turns out to be the right one where the plan has it so. */
  readonly rightPerson: Borrower;
  /** Last day on which something may turn out to have been wrong; null where the lender takes no corrections. */
  readonly correctableUpTo: IsoDate | null;
  /** Optional events that the lender takes (clauses L23 to L32, L71, L76). */
  readonly takesEvents: ReadonlySet<OptionalEventName>;
}

/** One part of a life while it is lived, under a business key of its own: a loan, or a credit line. */
export interface PartInProgress {
  readonly setting: PartSetting;
  readonly leftOut: readonly LeftOutStep[];
  readonly wrongSchedules: readonly WrongSchedule[];
  /** Schedules that the lender answered and that were looked at. */
  readonly schedulesAnswered: number;
  /** When it is opened or granted. */
  readonly opensAt: Instant;
  /** Instant of the next thing to do; null when the plan is over. */
  nextAt(): Instant | null;
  /** Does the next thing: opens, or carries out a step. */
  act(port: LenderPort): Promise<void>;
  /** What happened when it was opened, for its story. */
  openingText(): Bilingual;
  /** As it was lived so far; null before it was opened, or where it never was. */
  lived(): LivedPart | null;
}
