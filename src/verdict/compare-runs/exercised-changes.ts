import type { Exercised } from "../../../schemas/run/run-comparison.js";
import { reachedCells } from "../coverage-share.js";
import { wasJudged } from "../exercised.js";
import type { RunSide } from "./run-side.js";

/** What one run came to and another did not: scenarios, then requirements, then cells of coverage. */
export function exercisedOnlyIn(one: RunSide, other: RunSide): Exercised[] {
  return [...scenariosOnlyIn(one, other), ...requirementsOnlyIn(one, other), ...cellsOnlyIn(one, other)];
}

function scenariosOnlyIn(one: RunSide, other: RunSide): Exercised[] {
  const ended = new Map(other.facts.scenarios.map((scenario) => [scenario.id, scenario]));
  return one.facts.scenarios.filter(wasJudged).flatMap(({ id }): Exercised[] => {
    const there = ended.get(id);
    if (there === undefined) return [{ of: "scenario", id }];
    return wasJudged(there) ? [] : [{ of: "scenario", id, became: there.ended }];
  });
}

function requirementsOnlyIn(one: RunSide, other: RunSide): Exercised[] {
  const verdicts = new Map(other.judgement.requirements.map(({ id, verdict }) => [id, verdict]));
  return one.judgement.requirements
    .filter(({ id }) => one.isExercised(id) && !other.isExercised(id))
    .map(({ id }): Exercised => {
      const became = verdicts.get(id);
      return { of: "requirement", id, ...(became === undefined ? {} : { became }) };
    });
}

function cellsOnlyIn(one: RunSide, other: RunSide): Exercised[] {
  const there = reachedCells(other.facts.cohorts).reached;
  return (
    [...reachedCells(one.facts.cohorts).reached]
      // Rules that were asked are requirements, and told as such.
      .filter((id) => !there.has(id) && !id.startsWith("rule:"))
      .sort((a, b) => (a < b ? -1 : 1))
      .map((id) => ({ of: "coverage", id }))
  );
}
