import { isPart } from "../../schemas/run/shard.js";
import type { ExemptionOutcome, GateOutcome, RequirementVerdict } from "../../schemas/run/verdicts.js";
import { isFailing } from "./exemption-outcomes.js";
import { GATE_TEXTS } from "./gate-texts.js";
import type { JudgedRun } from "./requirement-verdicts.js";

/** What gates are worked out from. */
export interface GateInput {
  readonly run: JudgedRun;
  readonly requirements: readonly RequirementVerdict[];
  readonly exemptions: readonly ExemptionOutcome[];
  readonly coveragePercent: number | null;
}

/**
 * The gates of a policy, each with what it allows and what the run shows. Without a policy there is none. What a part of a
 * run (`--shard`) covered says nothing about the whole, so that its coverage is not judged.
 */
export function gateOutcomes({ run, requirements, exemptions, coveragePercent }: GateInput): GateOutcome[] {
  const { policy, started, differences } = run.facts;
  if (policy === undefined) return [];
  const { gates, mode } = policy;
  const certifying = mode === "certify";
  const part = isPart(started?.shard);
  const broken = brokenRequirements(run);
  const outcomes = [most("must", certifying ? 0 : (gates.must ?? 0), broken.must)];
  if (gates.should !== undefined) outcomes.push(most("should", gates.should, broken.should));
  if (gates.minCoverage !== undefined && !part) {
    const found = coveragePercent ?? 0;
    outcomes.push(gate("coverage", gates.minCoverage, found, found >= gates.minCoverage));
  }
  if (gates.waivers !== undefined) {
    const used = exemptions.filter(({ list, state }) => list === "waivers" && state === "in-force");
    outcomes.push(most("waivers", gates.waivers, used.length));
  }
  if (exemptions.length > 0) outcomes.push(most("exemptions", 0, exemptions.filter(isFailing).length));
  if (certifying && !part) outcomes.push(most("exercised", 0, notExercised(requirements, run)));
  const unintended = differences.undeclared + differences.badDeclarations;
  // Where two builds lived nothing, nothing shows that they do the same.
  const wasCompared = started?.builds !== undefined && run.facts.cohorts.length > 0;
  if (differences.all > 0 || unintended > 0 || wasCompared) outcomes.push(most("differences", 0, unintended));
  return outcomes;
}

function most(name: GateOutcome["gate"], bound: number, found: number): GateOutcome {
  return gate(name, bound, found, found <= bound);
}

function gate(name: GateOutcome["gate"], bound: number, found: number, held: boolean): GateOutcome {
  return { gate: name, held, bound, found, text: GATE_TEXTS[name](bound, found) };
}

/** How many requirements are broken by trouble that no exemption covers; one counts at its strictest level. */
function brokenRequirements({ exempt, facts, scenarios }: JudgedRun): {
  readonly must: number;
  readonly should: number;
} {
  const levels = new Map<string, "MUST" | "SHOULD">();
  const note = (requirement: string, level: "MUST" | "SHOULD"): void => {
    if (levels.get(requirement) !== "MUST") levels.set(requirement, level);
  };
  for (const { troubles } of scenarios) {
    for (const trouble of troubles) if (trouble.exempt === undefined) note(trouble.requirement, trouble.level);
  }
  // Told before their scenario ended, in a log that was cut off.
  const begun = new Set(scenarios.map(({ id }) => id));
  for (const { kind, scenario } of facts.findings) {
    if (!begun.has(scenario) && exempt(kind, scenario) === undefined) note(kind.requirement, kind.level);
  }
  const count = (level: "MUST" | "SHOULD"): number => [...levels.values()].filter((one) => one === level).length;
  return { must: count("MUST"), should: count("SHOULD") };
}

/** MUSTs that some suite tests and that nothing in this run came to. */
function notExercised(requirements: readonly RequirementVerdict[], { entries }: JudgedRun): number {
  return requirements.filter(
    ({ id, level, verdict }) =>
      level === "MUST" && verdict === "not-exercised" && (entries.get(id)?.suites.length ?? 0) > 0,
  ).length;
}
