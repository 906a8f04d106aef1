import type { Finding, ReceivedView } from "../../../../schemas/run/finding.js";
import type { CounterexampleReport, RankedFinding, RunReport } from "../../../../schemas/run/report.js";
import type { FindingCluster, RequirementVerdict } from "../../../../schemas/run/verdicts.js";
import { type FindingEntry, findingEntries } from "../../finding-entries.js";
import { curlChain } from "../../model/curl-chain.js";
import { fieldRows } from "../../model/field-rows.js";
import { replayCommand } from "../../model/replay-command.js";
import { timeZoneOf } from "../../model/time-zone-of.js";
import { CLASS_NAMES } from "../../text/class-names.js";
import { faultWords } from "../../text/fault-words.js";
import { localTime } from "../../text/local-time.js";
import { makeStory } from "./make-story.js";
import type { ExampleData, FindingDetailData, FindingRowData, PageData } from "./page-data.js";
import { ruleTexts } from "./rule-texts.js";

/** Told and true letters that a row of the list has room for. */
const MONTHS_SHOWN = 3;

/** What the page keeps as data. */
export function makePageData(report: RunReport): PageData {
  const verdicts = new Map(report.requirements.map(({ id, verdict }) => [id, verdict]));
  return {
    rows: findingEntries(report).map((entry) => rowOf(entry, verdicts)),
    details: report.findings.map((finding) => detailOf(finding, zoneOf(report, finding))),
    clusters: wholeClusters(report),
    examples: report.counterexamples.map((example) => exampleOf(report, example)),
    requirements: report.requirements,
    texts: ruleTexts(report.findings.flatMap(({ requirement, rule }) => [requirement, ...(rule ? [rule.id] : [])])),
    differences: report.differences,
    builds: (report.run?.builds ?? []).map(({ name }) => name),
  };
}

function rowOf(
  { finding, example, suite, exemption }: FindingEntry,
  verdicts: ReadonlyMap<string, RequirementVerdict["verdict"]>,
): FindingRowData {
  const { id, rank, level, confidence, requirement, rule, account, message, harm, counterexample, life } = finding;
  return {
    id,
    rank,
    class: finding.class,
    level,
    confidence,
    requirement,
    ...(rule === undefined ? {} : { rule }),
    account,
    message,
    harm: harm.summary,
    months: harm.months.slice(0, MONTHS_SHOWN),
    moreMonths: Math.max(0, harm.months.length - MONTHS_SHOWN),
    verdict: verdicts.get(requirement) ?? "",
    ...(exemption === undefined ? {} : { exemption: { list: exemption.list, ...covering(exemption.exemption) } }),
    suite,
    scenario: example?.scenario ?? "",
    agreement: example?.agreement ?? "",
    example: counterexample,
    life: life ?? -1,
  };
}

function covering({
  owner,
  reason,
  expires,
}: NonNullable<FindingEntry["exemption"]>["exemption"]): Omit<NonNullable<FindingRowData["exemption"]>, "list"> {
  return { owner, reason, expires };
}

function detailOf(finding: Finding, timeZone: string | undefined): FindingDetailData {
  const { received } = finding;
  return {
    fields: fieldRows(finding),
    ...(received === undefined ? {} : { origin: originOf(received, timeZone) }),
    harm: finding.harm,
  };
}

function originOf(
  { file, line, arrivedAfter, arrivedBy }: ReceivedView,
  timeZone: string | undefined,
): NonNullable<FindingDetailData["origin"]> {
  return { file, line, arrived: `${localTime(arrivedAfter, timeZone)} – ${localTime(arrivedBy, timeZone)}` };
}

function zoneOf(report: RunReport, finding: RankedFinding): string | undefined {
  const example = report.counterexamples[finding.counterexample];
  return example === undefined ? undefined : timeZoneOf(report, example);
}

function exampleOf(report: RunReport, example: CounterexampleReport): ExampleData {
  const { scenario, agreement, seed, path, shrinkTried, shrinkState, faults, lives, exchanges, replayFile } = example;
  const timeZone = timeZoneOf(report, example);
  const target = report.run?.target;
  return {
    scenario,
    agreement,
    seed,
    path,
    shrinkTried,
    shrinkState,
    faults: (faults?.faults ?? []).map(faultWords),
    stories: lives.map((story) => makeStory(story, example, timeZone)),
    replay: replayCommand(replayFile, target),
    calls: curlChain(exchanges, target),
  };
}

/** The clusters, and beside them one of each class and requirement for findings that none of them names. */
function wholeClusters(report: RunReport): FindingCluster[] {
  const named = new Set(report.clusters.flatMap(({ findings }) => findings));
  const rest = new Map<string, RankedFinding[]>();
  for (const finding of report.findings) {
    if (named.has(finding.id)) continue;
    const key = `${finding.class} ${finding.requirement}`;
    rest.set(key, [...(rest.get(key) ?? []), finding]);
  }
  return [...report.clusters, ...[...rest].map(([key, findings]) => clusterOf(key, findings))];
}

function clusterOf(key: string, findings: readonly RankedFinding[]): FindingCluster {
  const [kind = "", requirement = ""] = key.split(" ");
  const name = CLASS_NAMES[kind as RankedFinding["class"]].name;
  return {
    key,
    class: kind as RankedFinding["class"],
    requirement,
    title: { en: `${name.en}: ${requirement}`, zh: `${name.zh}：${requirement}` },
    findings: findings.map(({ id }) => id),
    borrowers: new Set(findings.map(({ counterexample, life }) => `${counterexample} ${life ?? ""}`)).size,
    harm: Math.max(...findings.map(({ harm }) => harm.score)),
  };
}
