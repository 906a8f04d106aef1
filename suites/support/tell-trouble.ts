import type { ScenarioFinished } from "../../schemas/run/event-log.js";
import { faultOf } from "../../src/cli/run/fault-of.js";
import type { SuiteSession } from "../../src/cli/run/suite-session.js";
import { notRunReason } from "../../src/engine/not-run.js";

/** Logs why a scenario could not be lived, or whose fault that was, and answers the verdict that follows from it. */
export function tellTrouble(session: SuiteSession, scenario: string, error: unknown): ScenarioFinished["verdict"] {
  const reason = notRunReason(error);
  if (reason !== null) {
    session.log({ type: "could-not-run", scenario, reason });
    return "could-not-run";
  }
  session.log({ type: "fault", scenario, ...faultOf(error) });
  return verdictOf(error);
}

/** The verdict of a scenario that an error ended, where the log has the error already. */
export function verdictOf(error: unknown): ScenarioFinished["verdict"] {
  if (notRunReason(error) !== null) return "could-not-run";
  const { kind } = faultOf(error);
  if (kind === "harness") return "harness-error";
  return kind === "lender-answer" ? "fail" : "could-not-run";
}
