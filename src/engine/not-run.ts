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
 * limit, a missing setting, or the user. null for every other error.
 */
export function notRunReason(error: unknown): string | null {
  const known = [CalendarRangeError, LimitError, SettingMissing, RunStopped].some((kind) => error instanceof kind);
  return known && error instanceof Error ? error.message : null;
}
