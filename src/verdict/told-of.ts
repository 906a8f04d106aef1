import type { TroubleKind } from "../../schemas/run/trouble.js";
import { breaks } from "./breaks.js";
import type { EntriesById, ExemptBy } from "./exempting.js";
import type { JudgedScenario, JudgedTrouble } from "./judged-scenario.js";
import type { FindingFacts, RunFacts } from "./run-facts.js";

/** What a run tells of one requirement. */
export interface ToldOf {
  /** Scenarios that name it, in the order in which they began. */
  readonly naming: JudgedScenario[];
  /** Ids of the scenarios in which it was broken. */
  readonly brokenIn: Set<string>;
  /** Trouble that breaks it. */
  readonly breaches: Pick<JudgedTrouble, "level" | "exempt">[];
  /** Findings that break it, in the order of the log. */
  readonly findings: FindingFacts[];
}

/** What a run tells of each requirement that a scenario, a kind of trouble or a finding names. */
export function toldOf(
  { findings }: Pick<RunFacts, "findings">,
  scenarios: readonly JudgedScenario[],
  entries: EntriesById,
  exempt: ExemptBy,
): ReadonlyMap<string, ToldOf> {
  const told = new Map<string, ToldOf>();
  const of = (id: string): ToldOf => {
    const known = told.get(id) ?? { naming: [], brokenIn: new Set(), breaches: [], findings: [] };
    told.set(id, known);
    return known;
  };
  const broken = (kind: TroubleKind): ToldOf[] =>
    [...new Set([kind.requirement, kind.rule ?? kind.requirement])]
      .filter((id) => breaks(kind, id, entries.get(id)))
      .map(of);
  for (const scenario of scenarios) {
    for (const id of scenario.requirements) of(id).naming.push(scenario);
    for (const trouble of scenario.troubles) {
      for (const one of broken(trouble)) {
        one.breaches.push(trouble);
        one.brokenIn.add(scenario.id);
      }
    }
  }
  const begun = new Set(scenarios.map(({ id }) => id));
  for (const finding of findings) {
    const { kind, scenario } = finding;
    const how = begun.has(scenario) ? undefined : exempt(kind, scenario);
    for (const one of broken(kind)) {
      one.findings.push(finding);
      // Told before its scenario ended, in a log that was cut off: no scenario tells of its kind.
      if (!begun.has(scenario)) one.breaches.push({ level: kind.level, ...(how === undefined ? {} : { exempt: how }) });
    }
  }
  return told;
}
