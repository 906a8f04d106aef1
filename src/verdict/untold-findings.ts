import type { LogEvent } from "../../schemas/run/event-log.js";
import { isWithin } from "./scenario-prefix.js";

/**
 * Whether a log that was cut off holds cohorts in which more was found than their scenarios tell: it breaks off before a
 * cohort's findings were told, which may break any requirement. A log that nobody cut tells all.
 */
export function hasUntoldFindings(events: readonly LogEvent[]): boolean {
  const last = events.at(-1);
  if (last?.type === "run-finished" && !last.interrupted) return false;
  const found = new Map<string, number>();
  for (const event of events) {
    if (event.type !== "cohort-finished") continue;
    found.set(event.scenario, (found.get(event.scenario) ?? 0) + event.findings);
  }
  const ended = events.filter((event) => event.type === "scenario-finished");
  return [...found].some(([cohort, count]) => {
    const troubles = ended.filter(({ scenario }) => isWithin(scenario, cohort)).flatMap((one) => one.troubles ?? []);
    return troubles.reduce((sum, trouble) => sum + trouble.count, 0) < count;
  });
}
