import type { LogEvent } from "../../schemas/run/event-log.js";

/**
 * Exit codes of the tool. The list is closed.
 *
 * | code | name | meaning |
 * |---|---|---|
 * | 0 | conformant | everything asked for ran, and nothing a MUST forbids was found |
 * | 1 | not conformant | the lender broke a MUST, or answered something the interface does not allow |
 * | 2 | incomplete | something could not run, or the run was cut off |
 * | 3 | usage | the command line or the configuration is wrong; never the outcome of a run |
 * | 4 | lender unreachable | no answer came |
 * | 5 | harness error | the fault is ours |
 */
export const ExitCode = {
  conformant: 0,
  notConformant: 1,
  incomplete: 2,
  usage: 3,
  lenderUnreachable: 4,
  harnessError: 5,
} as const;

/** One of the values of {@link ExitCode}. */
export type ExitCodeValue = (typeof ExitCode)[keyof typeof ExitCode];

/** Where several outcomes apply, the first of these decides. `usage` stands outside: no log is written then. */
const PRECEDENCE: readonly ExitCodeValue[] = [
  ExitCode.harnessError,
  ExitCode.lenderUnreachable,
  ExitCode.notConformant,
  ExitCode.incomplete,
];

/**
 * The exit code that a log calls for. A log without `run-finished`, a scenario that began and did not end, and a run in
 * which no scenario ended are incomplete: what was not seen is never green. The code written in `run-finished` is not
 * consulted; it is made by {@link exitCodeAtEnd}.
 */
export function exitCodeOf(events: readonly LogEvent[]): ExitCodeValue {
  const outcomes = new Set<ExitCodeValue>();
  const open = new Set<string>();
  let finishedScenarios = 0;
  for (const event of events) {
    const outcome = outcomeOf(event);
    if (outcome !== undefined) outcomes.add(outcome);
    if (event.type === "scenario-started") open.add(event.scenario);
    if (event.type === "scenario-finished") {
      open.delete(event.scenario);
      finishedScenarios += 1;
    }
  }
  if (open.size > 0 || finishedScenarios === 0 || events.at(-1)?.type !== "run-finished") {
    outcomes.add(ExitCode.incomplete);
  }
  return PRECEDENCE.find((code) => outcomes.has(code)) ?? ExitCode.conformant;
}

/** The exit code to be written into `run-finished`, from everything the log holds before it. */
export function exitCodeAtEnd(events: readonly LogEvent[], interrupted: boolean): ExitCodeValue {
  const at = "1970-01-01T00:00:00Z"; // not consulted
  return exitCodeOf([...events, { type: "run-finished", at, exitCode: 0, interrupted }]);
}

/** What one event alone says about the outcome; undefined where it says nothing bad. */
function outcomeOf(event: LogEvent): ExitCodeValue | undefined {
  switch (event.type) {
    case "fault":
      if (event.kind === "harness") return ExitCode.harnessError;
      return event.kind === "lender-unreachable" ? ExitCode.lenderUnreachable : ExitCode.notConformant;
    case "counterexample":
      return event.findings.some((finding) => finding.level === "MUST") ? ExitCode.notConformant : undefined;
    case "could-not-run":
      return ExitCode.incomplete;
    case "scenario-finished":
      if (event.verdict === "harness-error") return ExitCode.harnessError;
      if (event.verdict === "fail") return ExitCode.notConformant;
      return event.verdict === "could-not-run" ? ExitCode.incomplete : undefined;
    case "run-finished":
      return event.interrupted ? ExitCode.incomplete : undefined;
    default:
      return undefined;
  }
}
