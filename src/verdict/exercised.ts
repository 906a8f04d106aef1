import type { CohortFinished } from "../../schemas/run/event-log.js";
import { reachedCells } from "./coverage-share.js";
import type { RunFacts, ScenarioFacts } from "./run-facts.js";
import { isRelated, isWithin } from "./scenario-prefix.js";

/**
 * Answers whether a run came to a requirement: a cohort counts what only it asks (a record that is owed, a rule that was
 * asked), or a scenario that names it was lived to its end.
 * @param prefix Only in scenarios that it names; undefined: in any.
 */
export function exercisedIn(
  { scenarios, cohorts }: Pick<RunFacts, "scenarios" | "cohorts">,
  prefix?: string,
): (id: string) => boolean {
  const lived = scenarios.filter((scenario) => isWithin(scenario.id, prefix) && wasJudged(scenario));
  const named = new Set(lived.flatMap(({ requirements }) => requirements));
  const isLooked = prefix === undefined || lived.length > 0;
  const reached = isLooked ? cellsOf(cohorts.filter(({ scenario }) => isRelated(scenario, prefix))) : new Set<string>();
  return (id) => named.has(id) || isAsked(id, reached);
}

/** Whether a scenario was lived, and what came of it was looked at. */
export function wasJudged({ ended, troubles }: Pick<ScenarioFacts, "ended" | "troubles">): boolean {
  return ended === "pass" || ended === "warn" || (ended === "fail" && troubles.length > 0);
}

function cellsOf(cohorts: readonly CohortFinished[]): ReadonlySet<string> {
  return reachedCells(cohorts).reached;
}

/** Whether names of coverage say that a requirement was asked. */
function isAsked(id: string, reached: ReadonlySet<string>): boolean {
  const [, kind, code = ""] = /^(OWED|UNOWED)-(.+)$/u.exec(id) ?? [];
  if (kind === undefined) return reached.has(`rule:${id}`);
  if (kind === "OWED" || reached.has(`record:${code}`)) return reached.has(`record:${code}`);
  // What must not come can show wherever its kind is looked at.
  return [...reached].some((name) =>
    code === "OTHER" ? /^record:\d\d$/u.test(name) : name.startsWith(`record:${code}-`),
  );
}
