import type { LogEvent } from "../../schemas/run/event-log.js";
import type { ExitCodeValue } from "./exit-codes.js";
import { judge } from "./judge.js";

export { ExitCode, type ExitCodeValue } from "./exit-codes.js";

/**
 * The exit code that a log calls for, by the policy that it tells. A log without `run-finished`, a scenario that began and
 * did not end, and a run in which no scenario ended are incomplete: what was not seen is never green. The code written in
 * `run-finished` is not consulted; it is made by {@link exitCodeAtEnd}.
 */
export function exitCodeOf(events: readonly LogEvent[]): ExitCodeValue {
  return judge(events).exitCode;
}

/** The exit code to be written into `run-finished`, from everything the log holds before it. */
export function exitCodeAtEnd(events: readonly LogEvent[], interrupted: boolean): ExitCodeValue {
  const at = "1970-01-01T00:00:00Z"; // not consulted
  return exitCodeOf([...events, { type: "run-finished", at, exitCode: 0, interrupted }]);
}
