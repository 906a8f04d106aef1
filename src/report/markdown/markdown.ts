import type { LogEvent } from "../../../schemas/run/event-log.js";
import type { Bilingual } from "../../../schemas/run/finding.js";
import type { CounterexampleReport, RunReport } from "../../../schemas/run/report.js";
import { typesLeftOut } from "../../verdict/types-asked.js";
import { makeReport } from "../model/make-report.js";
import { replayCommand } from "../model/replay-command.js";
import type { RenderOptions } from "../reporter.js";
import { groupedInteger } from "../text/grouped-integer.js";
import { GATE_NAMES } from "../text/judgement-names.js";
import { partWords } from "../text/part-words.js";
import { printableValue } from "../text/printable.js";
import { REVEALED } from "../text/revealed.js";
import { VERDICT_NAMES } from "../text/verdict-names.js";
import { WORDS } from "../text/words.js";
import { declarationTable, differenceTable } from "./difference-tables.js";
import { clusterTable, exemptionTable, requirementTable } from "./markdown-tables.js";
import { md, mdBlock, mdCode, mdTable } from "./markdown-text.js";
import { MD_WORDS } from "./markdown-words.js";

/**
 * The Markdown report, for the page of a CI job: verdict, gates, causes, requirements, and how to see a failure again. In
 * the flavour that GitHub and GitLab share.
 */
export function renderMarkdown(events: readonly LogEvent[], options: RenderOptions = {}): string {
  return markdownOf(makeReport(events), options);
}

/** The page of a report that is made already. */
export function markdownOf(made: RunReport, { lang = "en", folder }: RenderOptions = {}): string {
  const report = printableValue(made);
  const replay = ({ replayFile }: CounterexampleReport): string =>
    replayCommand(folder === undefined ? replayFile : `${folder}/${replayFile}`, report.run?.target);
  const say = (text: Bilingual): string => md(text[lang]);
  const parts = [
    heading(report, say),
    section(MD_WORDS.gates, gateTable(report, say), say),
    section(WORDS.found, clusterTable(report, say, replay), say),
    section(MD_WORDS.requirements, requirementTable(report, say), say),
    section(MD_WORDS.exemptions, exemptionTable(report, say), say),
    section(MD_WORDS.differences, differenceTable(report, say), say),
    section(MD_WORDS.declarations, declarationTable(report, say), say),
    section(WORDS.notRun, notRunList(report, say), say),
    section(WORDS.faults, faultList(report), say),
    section(MD_WORDS.howToReplay, replayLines(report, replay), say),
    say(MD_WORDS.inTheReport),
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

type Say = (text: Bilingual) => string;

function section(title: Bilingual, body: string, say: Say): string {
  return body === "" ? "" : `### ${say(title)}\n\n${body}`;
}

function heading(report: RunReport, say: Say): string {
  const { name, meaning } = VERDICT_NAMES[report.verdict];
  const mark = report.verdict === "conformant" ? "✅" : report.verdict === "incomplete" ? "⚠️" : "❌";
  const notes = [
    report.run?.revealed === true ? REVEALED : undefined,
    report.complete ? undefined : WORDS.breaksOff,
    report.interrupted ? WORDS.interrupted : undefined,
  ].flatMap((note) => (note === undefined ? [] : [`> ⚠️ ${say(note)}`]));
  return [
    `## ${mark} Tallystick: ${say(name)}`,
    `${say(meaning)} (exit ${report.exitCode})`,
    ...notes,
    facts(report, say),
  ].join("\n\n");
}

function facts(report: RunReport, say: Say): string {
  const { totals, run } = report;
  const unsold = typesLeftOut(run);
  const coverage = report.coveragePercent === null ? [] : [`${say(WORDS.coverage)} ${report.coveragePercent}%`];
  const part = run === undefined ? undefined : partWords(run);
  return [
    ...(part === undefined ? [] : [say(part)]),
    ...(run === undefined ? [] : [mdCode(run.target), `${say(WORDS.seed)} ${mdCode(String(run.seed))}`]),
    `${groupedInteger(totals.lives)} ${say(WORDS.lives)}`,
    `${groupedInteger(totals.recordsOwed)} ${say(WORDS.recordsOwed)}`,
    `${groupedInteger(totals.recordsReceived)} ${say(WORDS.recordsReceived)}`,
    ...coverage,
    ...(unsold.length === 0 ? [] : [`${say(WORDS.notSold)}: ${unsold.join(", ")}`]),
  ].join(" · ");
}

function gateTable({ gates }: RunReport, say: Say): string {
  const rows = gates.map((gate) => [gate.held ? "✅" : "❌", say(GATE_NAMES[gate.gate]), say(gate.text)]);
  return mdTable(["", say(MD_WORDS.gate), say(MD_WORDS.shown)], rows);
}

function notRunList({ couldNotRun }: RunReport, say: Say): string {
  return couldNotRun.map(({ scenario, reason }) => `- ${mdCode(scenario)}: ${say(reason)}`).join("\n");
}

function faultList({ faults }: RunReport): string {
  return faults.map(({ kind, message }) => `- ${mdCode(kind)}: ${md(message)}`).join("\n");
}

/** The command that lives the first counterexample again. */
function replayLines(
  { findings, counterexamples }: RunReport,
  replay: (example: CounterexampleReport) => string,
): string {
  const example = counterexamples[findings[0]?.counterexample ?? -1];
  return example === undefined ? "" : mdBlock([replay(example)]);
}
