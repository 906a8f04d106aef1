import type { CohortFinished } from "../../schemas/run/event-log.js";

/** What the cohorts of a run reached, and what some of them could have reached and none did. */
export interface ReachedCells {
  readonly reached: ReadonlySet<string>;
  readonly notReached: ReadonlySet<string>;
}

/** The cells of coverage over all cohorts: events, boundaries, records, statuses, requirements asked, faults. */
export function reachedCells(cohorts: readonly Pick<CohortFinished, "coverage" | "notReached">[]): ReachedCells {
  const reached = new Set(
    cohorts.flatMap(({ coverage }) => Object.entries(coverage).flatMap(([name, count]) => (count > 0 ? name : []))),
  );
  const missed = cohorts.flatMap(({ notReached = [] }) => notReached);
  return { reached, notReached: new Set(missed.filter((name) => !reached.has(name))) };
}

/**
 * Part of the reachable cells that was reached, in per cent with one decimal, rounded down so that 100 is all of them; null
 * where nothing was to be reached.
 */
export function coveragePercent({ reached, notReached }: ReachedCells): number | null {
  const all = reached.size + notReached.size;
  return all === 0 ? null : Math.floor((reached.size * 1000) / all) / 10;
}
