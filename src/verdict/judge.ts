import type { LogEvent } from "../../schemas/run/event-log.js";
import type { RequirementSet } from "../../schemas/run/requirement-set.js";
import type { ExemptionOutcome, GateOutcome, RequirementVerdict } from "../../schemas/run/verdicts.js";
import { coveragePercent, reachedCells } from "./coverage-share.js";
import { type Doubt, doubtsOf } from "./doubts.js";
import { type EntriesById, type ExemptBy, exemptBy } from "./exempting.js";
import { exemptionOutcomes } from "./exemption-outcomes.js";
import { ExitCode, type ExitCodeValue, worstOf } from "./exit-codes.js";
import { hasUntoldFindings } from "./finding-counts.js";
import { gateOutcomes } from "./gate-outcomes.js";
import { type JudgedScenario, judgedScenarios } from "./judged-scenario.js";
import { currentRequirementSet, requirementSetOf } from "./requirement-sets.js";
import { type JudgedRun, requirementVerdicts } from "./requirement-verdicts.js";
import { type RunFacts, runFacts } from "./run-facts.js";
import { VERDICT_REASONS } from "./verdict-reasons.js";

/** Everything that follows from a log, the requirement set that it names, and nothing else. */
export interface Judgement {
  readonly exitCode: ExitCodeValue;
  readonly requirements: readonly RequirementVerdict[];
  readonly exemptions: readonly ExemptionOutcome[];
  readonly gates: readonly GateOutcome[];
  readonly coveragePercent: number | null;
  /** The scenarios with what exemptions do to them. */
  readonly scenarios: readonly JudgedScenario[];
  /** How trouble of a kind in a scenario is exempt. */
  readonly exempt: ExemptBy;
  /** Why less can be said of the run than its log makes believe. */
  readonly doubts: readonly Doubt[];
}

/**
 * Judges a run from its log. A log that tells no policy is judged as it was before there were any: nothing is exempt, and
 * there is no gate.
 * @param set Requirements to judge by; absent: the revision that the log names, or the newest where it names none. A
 *   revision that this version does not have leaves the findings, each at its own level.
 */
export function judge(events: readonly LogEvent[], set?: RequirementSet): Judgement {
  const facts = runFacts(events);
  const inForce = set ?? setOf(facts);
  const doubts = doubtsOf(events, facts, inForce !== undefined);
  const run = judgedRun(facts, inForce, untoldIn(events, doubts));
  const requirements = requirementVerdicts(run);
  const exemptions = exemptionOutcomes(run);
  const percent = coveragePercent(reachedCells(facts.cohorts));
  const gates = gateOutcomes({ run, requirements, exemptions, coveragePercent: percent });
  const { scenarios, exempt } = run;
  return {
    exitCode: worstOf(outcomesOf(facts, scenarios, gates, doubts)),
    requirements,
    exemptions,
    gates,
    coveragePercent: percent,
    scenarios,
    exempt,
    doubts,
  };
}

function setOf({ policy }: RunFacts): RequirementSet | undefined {
  return policy === undefined ? currentRequirementSet : requirementSetOf(policy.requirementSet);
}

/** Why it is not known that all that was found is told. */
function untoldIn(events: readonly LogEvent[], doubts: readonly Doubt[]): JudgedRun["untold"] {
  if (doubts.some((doubt) => doubt.of === "finding-counts")) return VERDICT_REASONS.contradicted;
  return hasUntoldFindings(events) ? VERDICT_REASONS.untold : undefined;
}

function judgedRun(facts: RunFacts, set: RequirementSet | undefined, untold: JudgedRun["untold"]): JudgedRun {
  const entries: EntriesById = new Map((set?.requirements ?? []).map((entry) => [entry.id, entry]));
  const exempt = exemptBy(facts.policy, entries);
  return { facts, set, entries, exempt, untold, scenarios: judgedScenarios(facts, exempt) };
}

/** Gates on how much was lived: a run that is incomplete misses them for that reason alone. */
const OF_EXTENT: ReadonlySet<GateOutcome["gate"]> = new Set(["coverage", "exercised"]);

/** Every outcome that something in the log calls for. */
function outcomesOf(
  facts: RunFacts,
  scenarios: readonly JudgedScenario[],
  gates: readonly GateOutcome[],
  doubts: readonly Doubt[],
): Set<ExitCodeValue> {
  const outcomes = new Set<ExitCodeValue>();
  for (const { kind } of facts.faults) {
    if (kind === "harness") outcomes.add(ExitCode.harnessError);
    else outcomes.add(kind === "lender-unreachable" ? ExitCode.lenderUnreachable : ExitCode.notConformant);
  }
  for (const { ended, failedOtherwise } of scenarios) {
    if (ended === "harness-error") outcomes.add(ExitCode.harnessError);
    if (ended === "could-not-run" || ended === "unfinished") outcomes.add(ExitCode.incomplete);
    if (failedOtherwise) outcomes.add(ExitCode.notConformant);
  }
  // What was not seen is never green.
  const ended = scenarios.some((scenario) => scenario.ended !== "unfinished");
  const doubted = doubts.some(({ incomplete }) => incomplete);
  if (!facts.whole || facts.notRun.length > 0 || !ended || doubted) outcomes.add(ExitCode.incomplete);
  if (facts.policy === undefined && isBroken(facts, scenarios)) outcomes.add(ExitCode.notConformant);
  const incomplete = outcomes.has(ExitCode.incomplete);
  for (const { gate, held } of gates) {
    if (!held && !(incomplete && OF_EXTENT.has(gate))) outcomes.add(ExitCode.notConformant);
  }
  return outcomes;
}

/** Whether a MUST is broken, or a difference that nobody intends was found, in a log without a policy. */
function isBroken(facts: RunFacts, scenarios: readonly JudgedScenario[]): boolean {
  return (
    facts.differences.undeclared > 0 ||
    facts.findings.some(({ finding }) => finding.level === "MUST") ||
    scenarios.some(({ ended, troubles }) => ended === "fail" || troubles.some(({ level }) => level === "MUST"))
  );
}
