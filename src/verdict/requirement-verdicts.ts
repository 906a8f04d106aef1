import type { RequirementSet } from "../../schemas/run/requirement-set.js";
import type { RequirementVerdict } from "../../schemas/run/verdicts.js";
import type { EntriesById, ExemptBy } from "./exempting.js";
import { exercisedIn } from "./exercised.js";
import type { JudgedScenario } from "./judged-scenario.js";
import { notApplicable, notSeen } from "./not-applicable.js";
import type { RunFacts } from "./run-facts.js";
import { type ToldOf, toldOf } from "./told-of.js";
import { VERDICT_REASONS } from "./verdict-reasons.js";

/** What requirements are judged from. */
export interface JudgedRun {
  readonly facts: RunFacts;
  readonly scenarios: readonly JudgedScenario[];
  readonly exempt: ExemptBy;
  /** Why it is not known that all that was found is told, so that nothing can be said to have passed; undefined: it is. */
  readonly untold: RequirementVerdict["reason"] | undefined;
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
  const told = toldOf(run.facts, run.scenarios, run.entries, run.exempt);
  const order = new Map(run.scenarios.map(({ id }, index) => [id, index]));
  return requirementsNamed(run).map((named) => {
    const own = told.get(named.id) ?? NOTHING_TOLD;
    const { naming, brokenIn, findings } = own;
    const how = findings.map(({ kind, scenario }) => run.exempt(kind, scenario));
    const scenarios = [...new Set([...naming.map(({ id }) => id), ...brokenIn])];
    return {
      ...named,
      ...outcomeOf(named.id, own, isExercised, run),
      scenarios: scenarios.sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0)),
      findings: findings.map(({ finding }) => finding.id),
      waived: how.filter((one) => one === "waived").length,
      known: how.filter((one) => one === "known").length,
    };
  });
}

const NOTHING_TOLD: ToldOf = { naming: [], brokenIn: new Set(), breaches: [], findings: [] };

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

/** The worst that can be said; what could not be seen is worse than a warning, and never a pass. */
function outcomeOf(
  id: string,
  { naming, breaches }: ToldOf,
  isExercised: (id: string) => boolean,
  { entries, facts, set, untold }: JudgedRun,
): Pick<RequirementVerdict, "verdict" | "reason"> {
  const open = breaches.filter((one) => one.exempt === undefined);
  if (open.some(({ level }) => level === "MUST")) return { verdict: "fail" };
  if (naming.some(({ ended }) => ended === "harness-error")) {
    return { verdict: "harness-error", reason: VERDICT_REASONS.harness };
  }
  const notRun = naming.find(({ ended, failedOtherwise }) => isNotRun(ended) || failedOtherwise);
  if (notRun !== undefined) return { verdict: "could-not-run", reason: notRunReason(notRun) };
  if (untold !== undefined && (breaches.length > 0 || isExercised(id))) {
    return { verdict: "could-not-run", reason: untold };
  }
  if (open.length > 0) return { verdict: "warn", reason: VERDICT_REASONS.should };
  if (breaches.length > 0) return { verdict: "warn", reason: VERDICT_REASONS.exempt };
  if (isExercised(id)) return { verdict: "pass" };
  const entry = entries.get(id);
  const unseen = entry === undefined ? undefined : notSeen(entry, facts.started);
  if (unseen !== undefined) return { verdict: "could-not-run", reason: unseen };
  const aside = entry === undefined ? undefined : notApplicable(entry, facts.cohorts, facts.started);
  if (aside !== undefined) return { verdict: "not-applicable", reason: aside };
  const untested = set === undefined ? undefined : entry?.notTested;
  return { verdict: "not-exercised", reason: untested ?? VERDICT_REASONS.notReached };
}

function isNotRun(ended: JudgedScenario["ended"]): boolean {
  return ended === "could-not-run" || ended === "unfinished";
}

function notRunReason({ ended, failedOtherwise, reasons }: JudgedScenario): NonNullable<RequirementVerdict["reason"]> {
  if (failedOtherwise) return VERDICT_REASONS.answer;
  return ended === "unfinished" ? VERDICT_REASONS.unfinished : (reasons[0] ?? VERDICT_REASONS.notRun);
}
