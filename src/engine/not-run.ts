import type { Agreement } from "../../schemas/ledger/agreement.js";
import type { Instant, IsoDate, IsoMonth } from "../../schemas/ledger/primitives.js";
import { CalendarRangeError } from "../ledger/business-calendar.js";

/** A cohort asks for more than a limit allows: accounts or steps of the clock. Nobody's fault; it could not run. */
export class LimitError extends Error {
  override readonly name = "LimitError";
  readonly code = "LIMIT";
}

/** The run lacks a setting that only the user can give, such as the key of encrypted files. */
export class SettingMissing extends Error {
  override readonly name = "SettingMissing";
  readonly code = "SETTING_MISSING";
}

/** The clock of a lender that cannot be reset stands after the first life of the run. The message says what to configure. */
export class ClockAhead extends Error {
  override readonly name = "ClockAhead";
  readonly code = "CLOCK_AHEAD";
  /** Where the lender says that its clock stands; null where it does not say. */
  readonly clock: Instant | null;

  /**
   * @param asked Where the clock was to be moved to.
   * @param received What the lender answered.
   */
  constructor(asked: Instant, received: string, clock: Instant | null) {
    const start = clock === null ? "an instant at or after its clock" : `"${clock}" or later`;
    super(
      `the lender cannot be reset, and its clock is past ${asked}, where the lives of this run begin: it answered ` +
        `${received}. Give the run a start (start in the configuration, or --start): ${start}`,
    );
    this.clock = clock;
  }
}

/** Lives that show what they show on certain dates only, and the clock is past them. */
export class DatesPassed extends Error {
  override readonly name = "DatesPassed";
  readonly code = "DATES_PASSED";

  /**
   * @param first First date of the lives as they were written.
   * @param earliest First date at which a life may begin.
   * @param again Month in which leap years would show the same dates again.
   */
  constructor(first: IsoDate, earliest: IsoDate, again: IsoMonth, { calendar }: Agreement) {
    const why = calendar === "none" ? `${again} lies beyond the leap years it counts on` : `holidays differ each year`;
    super(`it hangs on its dates from ${first} on, lives may begin on ${earliest} at the earliest, and ${why}`);
  }
}

/** The user stopped the run; no further call is made. */
export class RunStopped extends Error {
  override readonly name = "RunStopped";
  readonly code = "STOPPED";

  constructor() {
    super("the run was stopped before this was done");
  }
}

/**
 * Why something could not be run although neither lender nor harness is at fault: a date that no calendar knows or that
 * is past, a limit, a missing setting, or the user. null for every other error.
 */
export function notRunReason(error: unknown): string | null {
  const kinds = [CalendarRangeError, LimitError, SettingMissing, ClockAhead, DatesPassed, RunStopped];
  const known = kinds.some((kind) => error instanceof kind);
  return known && error instanceof Error ? error.message : null;
}
