import type { Agreement } from "../../schemas/ledger/agreement.js";
import type { Instant, IsoDate, IsoMonth } from "../../schemas/ledger/primitives.js";
import type { Life } from "../../schemas/run/life.js";
import { businessDateOf, instantAt, localText } from "../ledger/business-day.js";
import { addDays, addMonths, laterOf, monthOf, monthsBetween } from "../ledger/dates.js";
import { DatesPassed } from "./not-run.js";
import { beginsOn } from "./plans-of.js";
import { shiftLife } from "./shift-life.js";

/** Lives that are to find a place. */
export interface ToPlace {
  readonly lives: readonly Life[];
  /** Whether what they show hangs on their dates. Default false. */
  readonly keepDates?: boolean;
  /** Where their clock begins, as long as they are not moved and none begins before it. Default: the month of the first. */
  readonly start?: IsoDate;
}

/** Lives at the dates on which they can be lived, and the date at which their clock begins. */
export interface PlacedLives {
  readonly lives: readonly Life[];
  readonly start: IsoDate;
  /** Months by which all of them were moved. */
  readonly months: number;
}

// After so many months leap days come round again; a calendar without holidays then shows the same lives the same days.
const LEAP_CYCLE_MONTHS = 48;

/** The years whose leap days follow that cycle: 2000 had one, 2100 has none. */
const LEAP_CYCLE_ENDS = "2100-01-01";

/**
 * Finds lives a place in time. They stay where they were written unless that lies before the configured start or, for a
 * lender that cannot be reset, before the end of the cohort ahead of them: then they move on by whole months.
 */
export class Placement {
  private readonly configured: string | undefined;
  private readonly canReset: boolean;
  private reached: IsoDate | null = null;

  /** @param start Date or instant before which no life may begin; undefined where nothing is known of the lender's clock. */
  constructor(start: string | undefined, canReset: boolean) {
    this.configured = start;
    this.canReset = canReset;
  }

  /** The first date at which a life may begin; null where any will do. */
  earliest(agreement: Agreement): IsoDate | null {
    const start = this.configured === undefined ? null : startDate(this.configured, agreement.timeZone);
    if (start === null || this.reached === null) return start ?? this.reached;
    return laterOf(start, this.reached);
  }

  /**
   * Places lives, all moved by the same months.
   * @throws DatesPassed where the dates must be kept and cannot be.
   */
  place({ lives, keepDates = false, start }: ToPlace, agreement: Agreement): PlacedLives {
    const earliest = this.earliest(agreement);
    const months = earliest === null ? 0 : monthsUntil(lives, earliest, agreement, keepDates);
    const placed = lives.map((life) => shiftLife(life, months));
    const asked = months === 0 && start !== undefined && start <= firstBooked(placed);
    const first = asked ? start : firstDay(placed);
    if (earliest === null) return { lives: placed, start: first, months };
    return { lives: placed, start: this.canReset ? laterOf(first, earliest) : earliest, months };
  }

  /** Told where the clock stands when a cohort is over. */
  cohortEnded(at: Instant, agreement: Agreement): void {
    if (!this.canReset) this.reached = businessDateOf(at, agreement);
  }
}

/** The first day of the month in which the first of some lives begins; the clock starts there. */
export function firstDay(lives: readonly Life[]): IsoDate {
  return `${monthOf(firstBooked(lives))}-01`;
}

/** The instant that a start names: of a date, its midnight in the agreement's time zone. */
export function startInstant(start: string, timeZone: string): Instant {
  return start.includes("T") ? start : instantAt(start, "00:00:00.000", timeZone);
}

/** The first date that begins at or after a start: a date is one itself, of an instant it is the next local midnight. */
function startDate(start: string, timeZone: string): IsoDate {
  if (!start.includes("T")) return start;
  const [date = "", time = ""] = localText(start, timeZone).split(" ");
  return time === "00:00:00.000" ? date : addDays(date, 1);
}

function firstBooked(lives: readonly Life[]): IsoDate {
  return lives.map(beginsOn).sort()[0] ?? "2024-01-01";
}

/** The fewest months by which lives must move for none to begin before a date. */
function monthsUntil(lives: readonly Life[], earliest: IsoDate, agreement: Agreement, keepDates: boolean): number {
  const begins = (months: number): IsoDate => firstBooked(lives.map((life) => shiftLife(life, months)));
  const near: IsoMonth = monthOf(firstBooked(lives));
  let months = Math.max(0, monthsBetween(near, monthOf(earliest)));
  if (begins(months) < earliest) months += 1;
  if (!keepDates || months === 0) return months;
  const cycles = Math.ceil(months / LEAP_CYCLE_MONTHS) * LEAP_CYCLE_MONTHS;
  if (agreement.calendar === "none" && begins(cycles) < LEAP_CYCLE_ENDS) return cycles;
  throw new DatesPassed(firstBooked(lives), earliest, addMonths(near, cycles), agreement);
}
