import type { CohortFinished, LogEvent } from "../../../schemas/run/event-log.js";
import type {
  CounterexampleReport,
  CoverageCount,
  RankedFinding,
  ReadingSeen,
  RunDescription,
  RunReport,
  RunTotals,
  RunVerdict,
} from "../../../schemas/run/report.js";
import { troubleKind } from "../../../schemas/run/trouble.js";
import { declarationOutcomes } from "../../verdict/compare-runs/intended.js";
import { reachedCells } from "../../verdict/coverage-share.js";
import { ExitCode, type ExitCodeValue } from "../../verdict/exit-codes.js";
import { judge } from "../../verdict/judge.js";
import { maskOf } from "../masking/mask-log-event.js";
import { clusterFindings } from "./cluster-findings.js";
import { countByClass, rankFindings } from "./rank-findings.js";
import { reportScenarios } from "./report-scenarios.js";

const VERDICTS = {
  [ExitCode.conformant]: "conformant",
  [ExitCode.notConformant]: "not-conformant",
  [ExitCode.incomplete]: "incomplete",
  [ExitCode.usage]: "incomplete",
  [ExitCode.lenderUnreachable]: "lender-unreachable",
  [ExitCode.harnessError]: "harness-error",
} as const satisfies Record<ExitCodeValue, RunVerdict>;

/**
 * Everything that a report says, worked out once from the events of a log: the JSON report is this value as text, the
 * others are views of it. Events are masked again here, so that a report made in the same process as the run, from
 * events that never were a line, is as clean as one made from the file. A log that was made with `--reveal` says so, and is
 * shown as it is.
 */
export function makeReport(events: readonly LogEvent[]): RunReport {
  const masked = events.map(maskOf(events));
  const judgement = judge(masked);
  const { exitCode } = judgement;
  const last = masked.at(-1);
  const run = describeRun(masked);
  const cohorts = masked.filter((event) => event.type === "cohort-finished");
  const counterexamples = masked.filter((event) => event.type === "counterexample");
  const policy = masked.find((event) => event.type === "policy")?.policy;
  const findings = rankFindings(counterexamples).map((finding): RankedFinding => {
    const exempt = judgement.exempt(troubleKind(finding), counterexamples[finding.counterexample]?.scenario ?? "");
    return exempt === undefined ? finding : { ...finding, exempt };
  });
  const examples = counterexamples.map(({ type: _type, findings: own, ...rest }): CounterexampleReport => {
    return { ...rest, findings: own.map((finding) => finding.id) };
  });
  return {
    reportVersion: 1,
    verdict: VERDICTS[exitCode],
    exitCode,
    complete: last?.type === "run-finished",
    interrupted: last?.type === "run-finished" && last.interrupted,
    ...(run === undefined ? {} : { run }),
    totals: addUp(cohorts),
    counts: countByClass(findings),
    scenarios: reportScenarios(masked, judgement.scenarios),
    findings,
    counterexamples: examples,
    couldNotRun: masked
      .filter((event) => event.type === "could-not-run")
      .map(({ scenario, reason }) => ({ scenario, reason })),
    faults: masked.filter((event) => event.type === "fault").map(({ type: _type, ...fault }) => fault),
    readings: collectReadings(cohorts),
    coverage: collectCoverage(cohorts),
    notReached: [...reachedCells(cohorts).notReached].sort(compare),
    coveragePercent: judgement.coveragePercent,
    ...(policy === undefined ? {} : { policy }),
    requirements: [...judgement.requirements],
    exemptions: [...judgement.exemptions],
    gates: [...judgement.gates],
    clusters: clusterFindings(findings, examples),
    differences: masked
      .filter((event) => event.type === "difference")
      .map(({ type: _type, difference, ...where }) => ({ ...difference, ...where })),
    declarations: declarationOutcomes(masked),
  };
}

function describeRun(events: readonly LogEvent[]): RunDescription | undefined {
  const started = events.find((event) => event.type === "run-started");
  if (started === undefined) return undefined;
  const finished = events.find((event) => event.type === "run-finished");
  const { type: _type, logVersion: _version, at, tool, ...asked } = started;
  return { tool, startedAt: at, ...(finished === undefined ? {} : { finishedAt: finished.at }), ...asked };
}

function addUp(cohorts: readonly CohortFinished[]): RunTotals {
  const sum = (pick: (cohort: CohortFinished) => number): number =>
    cohorts.reduce((total, cohort) => total + pick(cohort), 0);
  return {
    cohorts: cohorts.length,
    lives: sum((cohort) => cohort.lives),
    ledgerEvents: sum((cohort) => cohort.ledgerEvents),
    clockSteps: sum((cohort) => cohort.clockSteps),
    filesReceived: sum((cohort) => cohort.filesReceived),
    recordsOwed: sum((cohort) => cohort.recordsOwed),
    recordsReceived: sum((cohort) => cohort.recordsReceived),
    recordsNotYetDue: sum((cohort) => cohort.recordsNotYetDue),
    recordsForeign: sum((cohort) => cohort.recordsForeign),
    findingsBeforeShrinking: sum((cohort) => cohort.findings),
    elapsedMs: sum((cohort) => cohort.elapsedMs),
    lenderMs: sum((cohort) => cohort.lenderMs),
  };
}

function collectReadings(cohorts: readonly CohortFinished[]): ReadingSeen[] {
  const seen = new Map<string, ReadingSeen>();
  for (const cohort of cohorts) {
    for (const [question, reading] of Object.entries(cohort.readings)) {
      const key = JSON.stringify([question, cohort.agreement]);
      const entry = seen.get(key) ?? { question, agreement: cohort.agreement, readings: [] };
      seen.set(key, { ...entry, readings: withReading(entry.readings, reading) });
    }
  }
  return [...seen.values()].sort((a, b) => compare(a.question, b.question) || compare(a.agreement, b.agreement));
}

/** What is left possible after one more cohort; beside what was seen before where nothing is: then readings are mixed. */
function withReading(before: readonly string[], now: string): string[] {
  const last = before.at(-1);
  if (last === undefined) return [now];
  const both = last.split(EITHER).filter((answer) => now.split(EITHER).includes(answer));
  if (both.length > 0) return [...before.slice(0, -1), both.join(EITHER)];
  return before.includes(now) ? [...before] : [...before, now];
}

/** Between answers that a cohort left possible. */
const EITHER = " or ";

function collectCoverage(cohorts: readonly CohortFinished[]): CoverageCount[] {
  const counts = new Map<string, number>();
  for (const cohort of cohorts) {
    for (const [name, count] of Object.entries(cohort.coverage)) counts.set(name, (counts.get(name) ?? 0) + count);
  }
  return [...counts].map(([name, count]) => ({ name, count })).sort((a, b) => compare(a.name, b.name));
}

/** Order by code units: the same on every machine, whatever its locale. */
function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
