import type { CohortFinished, LogEvent, RunStarted, ScenarioFinished } from "../../../schemas/run/event-log.js";
import type { Finding, FindingClass, Level } from "../../../schemas/run/finding.js";
import type { Exemption, Gates, Policy } from "../../../schemas/run/policy.js";
import { troublesOf } from "../../../schemas/run/trouble.js";
import { defaultAgreements } from "../../generate/agreements.js";
import { late } from "../../report/fixtures/counterexamples/late.js";
import { currentRequirementSet, referenceTo } from "../requirement-sets.js";

/** The day on which the runs of tests are judged. */
export const TODAY = "2026-11-22";

/** A finding as short as it can be told. */
export interface ShortFinding {
  readonly class: FindingClass;
  readonly requirement: string;
  readonly field?: string;
  readonly rule?: string;
  readonly level?: Level;
}

/** A scenario of a made-up log. */
export interface ShortScenario {
  readonly id: string;
  readonly requirements?: readonly string[];
  readonly findings?: readonly ShortFinding[];
  /** Whether its findings have a story of their own; false where their kinds were told before. Default true. */
  readonly told?: boolean;
  /** Absent: what follows from its findings. */
  readonly ended?: ScenarioFinished["verdict"] | "unfinished";
}

/** A made-up log. */
export interface ShortLog {
  readonly scenarios: readonly ShortScenario[];
  readonly policy?: Partial<Policy>;
  readonly coverage?: CohortFinished["coverage"];
  readonly notReached?: readonly string[];
  readonly suites?: readonly string[];
  readonly agreements?: readonly string[];
  readonly shard?: RunStarted["shard"];
  /** Events beside the scenarios, before the end. */
  readonly beside?: readonly LogEvent[];
  /** false: the log breaks off. */
  readonly whole?: boolean;
}

let numbered = 0;

/** A whole finding from a short one, with an id of its own. */
export function findingOf(short: ShortFinding): Finding {
  const [model] = late.findings;
  if (model === undefined) throw new Error("The fixture has no finding.");
  numbered += 1;
  const { owed: _owed, received: _received, rule: _rule, ...base } = model;
  return {
    ...base,
    id: `F${String(numbered).padStart(4, "0")}`,
    class: short.class,
    requirement: short.requirement,
    level: short.level ?? "MUST",
    differences: short.field === undefined ? [] : [{ field: short.field, owed: ["1"], received: "2" }],
    ...(short.rule === undefined ? {} : { rule: { id: short.rule } }),
  };
}

/** An exemption that holds until the end of the year. */
export function exemption(requirement: string, more: Partial<Exemption> = {}): Exemption {
  return { requirement, owner: "ops", reason: "ticket 7", expires: "2026-12-31", ...more };
}

/** A policy of the set in force. */
export function policyOf({ gates = {}, ...more }: Partial<Policy> = {}): Policy {
  return {
    requirementSet: referenceTo(currentRequirementSet),
    mode: "run",
    on: TODAY,
    waivers: [],
    knownFailures: [],
    gates: gates satisfies Gates,
    ...more,
  };
}

/** The events of a made-up log; numbers findings from F0001 on. */
export function logOf(short: ShortLog): LogEvent[] {
  numbered = 0;
  return [
    startOf(short),
    ...(short.policy === undefined ? [] : [{ type: "policy" as const, policy: policyOf(short.policy) }]),
    cohortOf(short),
    ...short.scenarios.flatMap(scenarioEvents),
    ...(short.beside ?? []),
    ...(short.whole === false
      ? []
      : [{ type: "run-finished" as const, at: "2026-11-22T08:00:00Z", exitCode: 0, interrupted: false }]),
  ];
}

function scenarioEvents(short: ShortScenario): LogEvent[] {
  const { id, requirements = [], told = true } = short;
  const findings = (short.findings ?? []).map(findingOf);
  const ended = short.ended ?? verdictOf(findings);
  const troubles = troublesOf(findings);
  return [
    {
      type: "scenario-started",
      scenario: id,
      suite: id.split("/", 1)[0] ?? id,
      title: id,
      requirements: [...requirements],
      agreement: id.split("/")[1] ?? "plain",
    },
    // Lives of its own, so that what is told is what was counted.
    ...(findings.length > 0 ? [{ ...COHORT, scenario: id, findings: findings.length }] : []),
    ...(told && findings.length > 0 ? [{ ...late, scenario: id, findings }] : []),
    ...(ended === "unfinished"
      ? []
      : [
          {
            type: "scenario-finished" as const,
            scenario: id,
            verdict: ended,
            ...(troubles.length === 0 ? {} : { troubles }),
            elapsedMs: 1,
          },
        ]),
  ];
}

function verdictOf(findings: readonly Finding[]): ScenarioFinished["verdict"] {
  if (findings.some(({ level }) => level === "MUST")) return "fail";
  return findings.length > 0 ? "warn" : "pass";
}

function startOf({ suites = ["contract"], agreements = ["plain"], shard }: ShortLog): RunStarted {
  return {
    type: "run-started",
    logVersion: 1,
    tool: { name: "tallystick", version: "0.1.0" },
    at: "2026-11-22T07:00:00Z",
    profile: "pboc-g2",
    seed: 1,
    suites: [...suites],
    lives: 0,
    driving: "http",
    delivery: "pull",
    target: "http://127.0.0.1:1",
    // Only their names are looked at.
    agreements: agreements.flatMap((name) => defaultAgreements.slice(0, 1).map((one) => ({ ...one, name }))),
    ...(shard === undefined ? {} : { shard }),
  };
}

const COHORT: CohortFinished = {
  type: "cohort-finished",
  scenario: "contract/plain",
  agreement: "plain",
  cohort: 0,
  from: "2024-01-15",
  until: "2024-06-30",
  lives: 1,
  ledgerEvents: 1,
  clockSteps: 1,
  filesReceived: 1,
  recordsOwed: 1,
  recordsReceived: 1,
  recordsNotYetDue: 0,
  recordsForeign: 0,
  findings: 0,
  readings: {},
  coverage: {},
  notReached: [],
  elapsedMs: 1,
  lenderMs: 1,
};

function cohortOf({ coverage = {}, notReached = [], suites = ["contract"] }: ShortLog): CohortFinished {
  return { ...COHORT, scenario: `${suites[0] ?? "contract"}/plain`, coverage, notReached: [...notReached] };
}
