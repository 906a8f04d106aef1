import type { LogEvent } from "../../schemas/run/event-log.js";
import type { OwedView, ReceivedView } from "../../schemas/run/finding.js";
import type { RunReport } from "../../schemas/run/report.js";
import type { FindingLine, LineOfRun, ReportLine, SummaryLine } from "../../schemas/run/report-lines.js";
import { type FindingEntry, findingEntries } from "./finding-entries.js";
import { makeReport } from "./model/make-report.js";
import { REVEALED } from "./text/revealed.js";

/** The NDJSON report: a {@link ReportLine} a line, for tools that take one object at a time. */
export function renderNdjson(events: readonly LogEvent[]): string {
  return ndjsonOf(makeReport(events));
}

/** The lines of a report that is made already. */
export function ndjsonOf(report: RunReport): string {
  const { run } = report;
  const of = run === undefined ? {} : { run: { startedAt: run.startedAt, seed: run.seed, target: run.target } };
  const lines: ReportLine[] = [
    ...(run?.revealed === true ? [{ type: "notice" as const, ...of, revealed: true as const, message: REVEALED }] : []),
    ...findingEntries(report).map((entry) => findingLine(entry, of)),
    ...report.requirements.map((requirement) => ({ type: "requirement" as const, ...of, ...requirement })),
    summaryLine(report, of),
  ];
  return lines.map((line) => `${JSON.stringify(line)}\n`).join("");
}

interface OfRun {
  readonly run?: LineOfRun;
}

function findingLine({ finding, example, suite, cluster, exemption }: FindingEntry, of: OfRun): FindingLine {
  const { rank, id, account, level, confidence, requirement, rule, message, life, owed, received, harm } = finding;
  return {
    type: "finding",
    ...of,
    rank,
    id,
    account,
    class: finding.class,
    level,
    confidence,
    requirement,
    ...(rule === undefined ? {} : { rule }),
    message,
    suite,
    scenario: example?.scenario ?? "",
    agreement: example?.agreement ?? "",
    ...(life === undefined ? {} : { life }),
    ...(cluster === undefined ? {} : { cluster: cluster.key }),
    ...(exemption === undefined ? {} : { exempted: exempted(exemption) }),
    ...(owed === undefined ? {} : { owed: owedPart(owed) }),
    ...(received === undefined ? {} : { received: receivedPart(received) }),
    differences: finding.differences,
    harm: { score: harm.score, months: harm.months, summary: harm.summary },
    ...(example === undefined ? {} : { replayFile: example.replayFile }),
  };
}

function exempted({
  list,
  exemption: { owner, reason, expires },
}: NonNullable<FindingEntry["exemption"]>): NonNullable<FindingLine["exempted"]> {
  return { list, owner, reason, expires };
}

function owedPart({ recordType, codes, asOf, month, deadline }: OwedView): NonNullable<FindingLine["owed"]> {
  return { recordType, codes, asOf, ...(month === undefined ? {} : { month }), deadline };
}

function receivedPart({ fields: _fields, ...rest }: ReceivedView): NonNullable<FindingLine["received"]> {
  return rest;
}

function summaryLine(report: RunReport, of: OfRun): SummaryLine {
  const { verdict, exitCode, complete, interrupted, run, totals, counts, coveragePercent, couldNotRun, gates } = report;
  return {
    type: "summary",
    ...of,
    verdict,
    exitCode,
    complete,
    interrupted,
    revealed: run?.revealed === true,
    totals,
    counts,
    coveragePercent,
    couldNotRun: couldNotRun.length,
    gates,
  };
}
