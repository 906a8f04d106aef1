import type { CounterexampleReport, RunReport } from "../../../schemas/run/report.js";

/** Time zone of the agreement under which a counterexample was found; undefined where the log does not say. */
export function timeZoneOf(report: RunReport, example: CounterexampleReport): string | undefined {
  return report.run?.agreements.find((agreement) => agreement.name === example.agreement)?.timeZone;
}
