import { kindOfDifference } from "../../schemas/run/builds.js";
import type {
  CohortFinished,
  CouldNotRun,
  DifferenceFound,
  HarnessFault,
  LogEvent,
  RunStarted,
  ScenarioFinished,
} from "../../schemas/run/event-log.js";
import type { Bilingual, Finding } from "../../schemas/run/finding.js";
import type { Policy } from "../../schemas/run/policy.js";
import {
  addTroubles,
  type Trouble,
  type TroubleKind,
  troubleKey,
  troubleKind,
  troublesOf,
} from "../../schemas/run/trouble.js";
import { declarationOutcomes, isFailing } from "./compare-runs/intended.js";

/** A scenario, as far as verdicts need it. */
export interface ScenarioFacts {
  readonly id: string;
  readonly requirements: readonly string[];
  /** How it ended, the worst where it ended more than once; `unfinished` where the log ends before it does. */
  readonly ended: ScenarioFinished["verdict"] | "unfinished";
  /** What was found in it, by kind. */
  readonly troubles: readonly Trouble[];
  /** Why it could not run. */
  readonly reasons: readonly Bilingual[];
}

/** A finding that was told, and in which scenario. */
export interface FindingFacts {
  readonly finding: Finding;
  readonly kind: TroubleKind;
  readonly scenario: string;
}

/** Everything of a log that verdicts follow from. */
export interface RunFacts {
  readonly started: RunStarted | undefined;
  readonly policy: Policy | undefined;
  /** In the order in which they began. */
  readonly scenarios: readonly ScenarioFacts[];
  readonly findings: readonly FindingFacts[];
  readonly cohorts: readonly CohortFinished[];
  readonly faults: readonly HarnessFault[];
  /** What is said to have not run, in a scenario or beside them. */
  readonly notRun: readonly CouldNotRun[];
  /** Kinds of difference between builds: how many there are, how many nobody intends; and declarations gone bad. */
  readonly differences: { readonly all: number; readonly undeclared: number; readonly badDeclarations: number };
  /** Whether the log ends as it should, and nobody stopped the run. */
  readonly whole: boolean;
}

type Verdict = ScenarioFinished["verdict"];

/** Best first. */
const WORSE: readonly Verdict[] = ["pass", "warn", "could-not-run", "fail", "harness-error"];

/** Gathers what verdicts follow from, in one pass. */
export function runFacts(events: readonly LogEvent[]): RunFacts {
  const ofType = <Type extends LogEvent["type"]>(type: Type): Extract<LogEvent, { type: Type }>[] =>
    events.filter((event): event is Extract<LogEvent, { type: Type }> => event.type === type);
  const findings = ofType("counterexample").flatMap(({ scenario, findings: told }) =>
    told.map((finding) => ({ finding, kind: troubleKind(finding), scenario })),
  );
  const notRun = ofType("could-not-run");
  const differences = ofType("difference");
  const last = events.at(-1);
  return {
    started: ofType("run-started")[0],
    policy: ofType("policy")[0]?.policy,
    scenarios: scenariosOf(events, findings, notRun),
    findings,
    cohorts: ofType("cohort-finished"),
    faults: ofType("fault"),
    notRun,
    differences: {
      all: kindsOf(differences),
      undeclared: kindsOf(differences.filter(({ difference }) => difference.intended === undefined)),
      badDeclarations: declarationOutcomes(events).filter(isFailing).length,
    },
    whole: last?.type === "run-finished" && !last.interrupted,
  };
}

/** How many kinds there are, in however many scenarios they show. */
function kindsOf(differences: readonly DifferenceFound[]): number {
  return new Set(differences.map(({ difference }) => kindOfDifference(difference))).size;
}

interface Draft {
  requirements: readonly string[];
  ended: Verdict | undefined;
  open: boolean;
  troubles: readonly Trouble[];
}

function scenariosOf(
  events: readonly LogEvent[],
  findings: readonly FindingFacts[],
  notRun: readonly { readonly scenario: string; readonly reason: Bilingual }[],
): ScenarioFacts[] {
  const drafts = new Map<string, Draft>();
  for (const event of events) {
    if (event.type !== "scenario-started" && event.type !== "scenario-finished") continue;
    const { scenario } = event;
    const known = drafts.get(scenario) ?? { requirements: [], ended: undefined, open: false, troubles: [] };
    drafts.set(
      scenario,
      event.type === "scenario-started"
        ? { ...known, requirements: [...new Set([...known.requirements, ...event.requirements])], open: true }
        : {
            ...known,
            open: false,
            ended: worse(known.ended, event.verdict),
            troubles: [...known.troubles, ...(event.troubles ?? [])],
          },
    );
  }
  const byScenario = new Map<string, Finding[]>();
  for (const { finding, scenario } of findings) {
    const own = byScenario.get(scenario) ?? [];
    own.push(finding);
    byScenario.set(scenario, own);
  }
  return [...drafts].map(([id, { requirements, ended, open, troubles }]) => ({
    id,
    requirements,
    ended: open || ended === undefined ? "unfinished" : ended,
    troubles: withTold(troubles, byScenario.get(id) ?? []),
    reasons: notRun.filter(({ scenario }) => scenario === id).map(({ reason }) => reason),
  }));
}

/** What a scenario says that was found in it, and what its own stories show beside that. */
function withTold(troubles: readonly Trouble[], findings: readonly Finding[]): Trouble[] {
  const counted = addTroubles(troubles);
  const beside = troublesOf(findings).filter(
    (one) => !counted.some((trouble) => troubleKey(trouble) === troubleKey(one)),
  );
  return [...counted, ...beside];
}

function worse(before: Verdict | undefined, now: Verdict): Verdict {
  return before !== undefined && WORSE.indexOf(before) > WORSE.indexOf(now) ? before : now;
}
