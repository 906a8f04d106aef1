import { deepStrictEqual } from "node:assert";
import type { LogEvent } from "../../../../schemas/run/event-log.js";
import type { RunReport } from "../../../../schemas/run/report.js";
import { isWithin } from "../../../verdict/scenario-prefix.js";
import { eventsOf } from "./run-folder.js";

/** What of an event is the same in every run of one seed: all but the wall clock. */
function lasting(event: LogEvent): unknown {
  return JSON.parse(JSON.stringify(event, (key, value: unknown) => (VARYING.has(key) ? undefined : value))) as unknown;
}

const VARYING: ReadonlySet<string> = new Set(["at", "elapsedMs", "lenderMs"]);

/** Expects the events of a run that was cut off to be the first of those of the same run lived to its end. */
export function expectBeginningOf(whole: readonly LogEvent[], part: readonly LogEvent[]): void {
  deepStrictEqual(part.map(lasting), whole.slice(0, part.length).map(lasting));
}

/**
 * Expects the report of a run that was cut off to say what its lines say and no more, by what the same run shows when it is
 * lived to its end.
 * @param part events of the log that was cut off
 */
export function expectNoBetterThan(whole: readonly LogEvent[], part: readonly LogEvent[], report: RunReport): void {
  deepStrictEqual(report.complete, false);
  deepStrictEqual(
    report.findings.map(({ id }) => id).sort(),
    findingsOf(part)
      .map(({ id }) => id)
      .sort(),
  );
  const ended = new Map(eventsOf(part, "scenario-finished").map((event) => [event.scenario, event]));
  const inWhole = new Map(eventsOf(whole, "scenario-finished").map((event) => [event.scenario, event]));
  deepStrictEqual(
    report.scenarios.map(({ scenario, verdict }) => [scenario, verdict]),
    eventsOf(part, "scenario-started").map(({ scenario }) => [
      scenario,
      ended.has(scenario) ? inWhole.get(scenario)?.verdict : "unfinished",
    ]),
  );
  const isRed = findingsOf(part).some(isMust) || [...ended.values()].some(({ troubles = [] }) => troubles.some(isMust));
  deepStrictEqual([report.exitCode, report.verdict], isRed ? [1, "not-conformant"] : [2, "incomplete"]);
  // What is wrong with lives that were over when the run was cut off, told or not.
  const lived = eventsOf(part, "cohort-finished").map(({ scenario }) => scenario);
  const wrong = [...inWhole.values()]
    .filter(({ scenario }) => lived.some((cohort) => isWithin(scenario, cohort)))
    .flatMap(({ troubles = [] }) => troubles)
    .filter(isMust);
  const green = new Set(report.requirements.flatMap(({ id, verdict }) => (verdict === "pass" ? id : [])));
  deepStrictEqual(
    wrong.filter(({ requirement }) => green.has(requirement)),
    [],
  );
}

function findingsOf(events: readonly LogEvent[]): { readonly id: string; readonly level: string }[] {
  return eventsOf(events, "counterexample").flatMap(({ findings }) => findings);
}

function isMust({ level }: { readonly level: string }): boolean {
  return level === "MUST";
}
