import { CalendarRangeError } from "../ledger/business-calendar.js";

/** A cohort asks for more than a limit allows: accounts or steps of the clock. Nobody's fault; it could not run. */
export class LimitError extends Error {
  override readonly name = "LimitError";
  readonly code = "LIMIT";
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
 * Why something could not be run although neither lender nor harness is at fault: a date that no calendar knows, a
 * limit, or the user. null for every other error.
 */
export function notRunReason(error: unknown): string | null {
  const known = error instanceof CalendarRangeError || error instanceof LimitError || error instanceof RunStopped;
  return known ? error.message : null;
}
