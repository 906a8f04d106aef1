import type { LogEvent } from "../../schemas/run/event-log.js";

/** How many findings the cohorts of one clock count, and how many the scenarios that are judged by them tell. */
export interface FindingCount {
  /** The scenario that the cohorts name: one of a suite's under an agreement, or the suite and the agreement alone. */
  readonly cohort: string;
  readonly found: number;
  readonly told: number;
  /** Whether the cohorts are one scenario's own, and it ended: nobody else will tell of them. */
  readonly ended: boolean;
}

/**
 * What a log counts in its cohorts beside what it tells by kind. Every finding of a cohort is told in the scenarios that
 * are judged by it, and by nobody else, so that the two are the same wherever all of them ended.
 */
export function findingCounts(events: readonly LogEvent[]): FindingCount[] {
  const found = new Map<string, number>();
  for (const event of events) {
    if (event.type === "cohort-finished") found.set(event.scenario, (found.get(event.scenario) ?? 0) + event.findings);
  }
  const told = new Map<string, number>();
  const ended = new Set<string>();
  for (const event of events) {
    if (event.type !== "scenario-finished") continue;
    const own = cohortOf(event.scenario, found);
    const count = (event.troubles ?? []).reduce((sum, trouble) => sum + trouble.count, 0);
    told.set(own, (told.get(own) ?? 0) + count);
    ended.add(event.scenario);
  }
  return [...new Set([...found.keys(), ...told.keys()])].map((cohort) => ({
    cohort,
    found: found.get(cohort) ?? 0,
    told: told.get(cohort) ?? 0,
    ended: ended.has(cohort),
  }));
}

/** Whether a log that was cut off, or whose run was stopped, breaks off before all that its cohorts found is told. */
export function hasUntoldFindings(events: readonly LogEvent[]): boolean {
  return !isWhole(events) && findingCounts(events).some(({ found, told }) => told < found);
}

/**
 * Where a log contradicts itself: in a whole one the counts differ; in one that was cut off more is told than was found, or
 * less by a scenario that ended and has its cohorts for itself.
 */
export function contradictingCounts(events: readonly LogEvent[]): FindingCount[] {
  const whole = isWhole(events);
  return findingCounts(events).filter(
    ({ found, told, ended }) => told > found || (told < found && (whole || (ended && !hasFailed(events)))),
  );
}

/** Whether a log says itself that something failed beside the records, so that what was found need not all be told. */
export function hasFailed(events: readonly LogEvent[]): boolean {
  return events.some(({ type }) => type === "fault" || type === "could-not-run");
}

function isWhole(events: readonly LogEvent[]): boolean {
  const last = events.at(-1);
  return last?.type === "run-finished" && !last.interrupted;
}

/** Lives that were recorded for no scenario are judged by one of their own, below this. */
const RECORDED = "recorded/";

/** The cohorts that a scenario is judged by: those that name it, or the nearest above it. Itself where there are none. */
function cohortOf(scenario: string, cohorts: ReadonlyMap<string, number>): string {
  const names = scenario.startsWith(RECORDED) ? [scenario, scenario.slice(RECORDED.length)] : [scenario];
  for (const name of names) {
    for (let above = name; above !== ""; above = above.slice(0, Math.max(above.lastIndexOf("/"), 0))) {
      if (cohorts.has(above)) return above;
    }
  }
  return scenario;
}
