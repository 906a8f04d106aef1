import type { RequirementSet } from "../../schemas/run/requirement-set.js";
import type { RequirementVerdict } from "../../schemas/run/verdicts.js";
import { breaks } from "./breaks.js";
import type { EntriesById, ExemptBy } from "./exempting.js";
import { exercisedIn } from "./exercised.js";
import type { JudgedScenario, JudgedTrouble } from "./judged-scenario.js";
import { notApplicable } from "./not-applicable.js";
import type { FindingFacts, RunFacts } from "./run-facts.js";
import { VERDICT_REASONS } from "./verdict-reasons.js";

/** What requirements are judged from. */
export interface JudgedRun {
  readonly facts: RunFacts;
  readonly scenarios: readonly JudgedScenario[];
  readonly exempt: ExemptBy;
  /** The set in force; undefined where this version does not have it. */
  readonly set: RequirementSet | undefined;
  readonly entries: EntriesById;
}

type Named = Pick<RequirementVerdict, "id" | "level" | "confidence" | "title" | "source">;

/**
 * What became of every requirement of the set, and of those beside it that a finding or a scenario names, by id. A log
 * without a policy names no set: of it only the latter.
 */
export function requirementVerdicts(run: JudgedRun): RequirementVerdict[] {
  const isExercised = exercisedIn(run.facts);
  const begun = new Set(run.scenarios.map(({ id }) => id));
  // Told before their scenario ended, in a log that was cut off.
  const strays = run.facts.findings.filter(({ scenario }) => !begun.has(scenario));
  return requirementsNamed(run).map((named) => verdictOf(named, { ...run, isExercised, strays }));
}

/** Those of the set where the log is judged by one, and those that scenarios and findings name. */
function requirementsNamed({ entries, facts, scenarios }: JudgedRun): Named[] {
  const named = new Map<string, Named>();
  const add = (id: string, unlisted: Partial<Named> = {}): void => {
    if (named.has(id)) return;
    const entry = entries.get(id);
    const { level, confidence, title, source } = entry ?? { ...NOT_LISTED, title: { en: id, zh: id }, ...unlisted };
    named.set(id, { id, level, confidence, title, source });
  };
  if (facts.policy !== undefined) for (const id of entries.keys()) add(id);
  for (const { finding } of facts.findings) {
    add(finding.requirement, { level: finding.level, confidence: finding.confidence });
  }
  for (const { requirements, troubles } of scenarios) {
    for (const { requirement, level } of troubles) add(requirement, { level });
    for (const requirement of requirements) add(requirement);
  }
  return [...named.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** What is said of a requirement that no set has. */
const NOT_LISTED = { level: "MUST", confidence: "C", source: "" } as const;

/** A run with what is asked of it for each requirement. */
interface AskedRun extends JudgedRun {
  readonly isExercised: (id: string) => boolean;
  /** Findings of scenarios that the log does not know. */
  readonly strays: readonly FindingFacts[];
}

interface Breach {
  readonly scenario: string;
  readonly trouble: JudgedTrouble;
}

function verdictOf(named: Named, run: AskedRun): RequirementVerdict {
  const { id } = named;
  const { entries, exempt, facts, scenarios } = run;
  const entry = entries.get(id);
  const breaches = scenarios.flatMap(({ id: scenario, troubles }) =>
    troubles.filter((trouble) => breaks(trouble, id, entry)).map((trouble): Breach => ({ scenario, trouble })),
  );
  const findings = facts.findings.filter(({ kind }) => breaks(kind, id, entry));
  const how = findings.map(({ kind, scenario }) => exempt(kind, scenario));
  const speaking = new Set(breaches.map(({ scenario }) => scenario));
  const outcome = outcomeOf(named, breaches, run);
  return {
    ...named,
    ...outcome,
    scenarios: scenarios
      .filter((scenario) => scenario.requirements.includes(id) || speaking.has(scenario.id))
      .map((scenario) => scenario.id),
    findings: findings.map(({ finding }) => finding.id),
    waived: how.filter((one) => one === "waived").length,
    known: how.filter((one) => one === "known").length,
  };
}

/** The worst that can be said; what could not be seen is worse than a warning, and never a pass. */
function outcomeOf(
  { id }: Named,
  breaches: readonly Breach[],
  run: AskedRun,
): Pick<RequirementVerdict, "verdict" | "reason"> {
  const { entries, exempt, facts, scenarios, set } = run;
  const entry = entries.get(id);
  const stray = run.strays.filter(({ kind }) => breaks(kind, id, entry));
  const broken = [
    ...breaches.map(({ trouble }) => ({ level: trouble.level, exempt: trouble.exempt })),
    ...stray.map(({ kind, scenario }) => ({ level: kind.level, exempt: exempt(kind, scenario) })),
  ];
  const open = broken.filter((one) => one.exempt === undefined);
  if (open.some(({ level }) => level === "MUST")) return { verdict: "fail" };
  const naming = scenarios.filter(({ requirements }) => requirements.includes(id));
  if (naming.some(({ ended }) => ended === "harness-error")) {
    return { verdict: "harness-error", reason: VERDICT_REASONS.harness };
  }
  const notRun = naming.find(({ ended, failedOtherwise }) => isNotRun(ended) || failedOtherwise);
  if (notRun !== undefined) return { verdict: "could-not-run", reason: notRunReason(notRun) };
  if (open.length > 0) return { verdict: "warn", reason: VERDICT_REASONS.should };
  if (broken.length > 0) return { verdict: "warn", reason: VERDICT_REASONS.exempt };
  if (run.isExercised(id)) return { verdict: "pass" };
  const aside = entry === undefined ? undefined : notApplicable(entry, facts.cohorts);
  if (aside !== undefined) return { verdict: "not-applicable", reason: aside };
  if (set === undefined) return { verdict: "not-exercised", reason: VERDICT_REASONS.notReached };
  return { verdict: "not-exercised", reason: entry?.notTested ?? VERDICT_REASONS.notReached };
}

function isNotRun(ended: JudgedScenario["ended"]): boolean {
  return ended === "could-not-run" || ended === "unfinished";
}

function notRunReason({ ended, failedOtherwise, reasons }: JudgedScenario): NonNullable<RequirementVerdict["reason"]> {
  if (failedOtherwise) return VERDICT_REASONS.answer;
  return ended === "unfinished" ? VERDICT_REASONS.unfinished : (reasons[0] ?? VERDICT_REASONS.notRun);
}
