import type { RunReport, RunVerdict } from "../../../schemas/run/report.js";
import { typesLeftOut } from "../../verdict/types-asked.js";
import { CLASS_NAMES } from "../text/class-names.js";
import { groupedInteger } from "../text/grouped-integer.js";
import { VERDICT_NAMES, verdictMeaning } from "../text/verdict-names.js";
import { WORDS } from "../text/words.js";
import { notReachedText, reachedText } from "./coverage.js";
import { judgementRows } from "./judgement.js";
import { columns, hang, pad, type Screen } from "./screen.js";

/** The end of the report: verdict, counts, what could not run, what was reached, and how much was looked at. */
export function summaryLines(screen: Screen, report: RunReport): string[] {
  const { colors, say } = screen;
  const rows: [string, string][] = [
    ...judgementRows(screen, report),
    [say(WORDS.found), counts(screen, report)],
    ...report.couldNotRun.map((item): [string, string] => [say(WORDS.notRun), `${item.scenario}: ${say(item.reason)}`]),
    ...unfinished(screen, report),
    ...report.faults.map((fault): [string, string] => [say(WORDS.faults), `${fault.kind}: ${fault.message}`]),
    [say(WORDS.notSold), typesLeftOut(report.run).join(", ")],
    [say(WORDS.coverage), reachedText(screen, report)],
    [say(WORDS.notReached), notReachedText(screen, report)],
    [say(WORDS.readings), readings(screen, report)],
    [say(WORDS.lookedAt), totals(screen, report)],
  ];
  const shown = rows.filter(([, value]) => value !== "");
  const labelWidth = Math.max(...shown.map(([label]) => columns(label)));
  return [
    colors.dim("─".repeat(screen.width)),
    ...verdictLines(screen, report),
    "",
    ...shown.flatMap(([label, value], index) => {
      // The same label in a row is said once.
      const repeated = shown[index - 1]?.[0] === label;
      return hang(`  ${colors.dim(pad(repeated ? "" : label, labelWidth))}  `, value, screen.width);
    }),
  ];
}

function verdictLines(screen: Screen, report: RunReport): string[] {
  const { colors, say } = screen;
  const { name } = VERDICT_NAMES[report.verdict];
  const meaning = verdictMeaning(report);
  const paint = paintOf(screen, report.verdict);
  const mark = report.verdict === "conformant" ? "✓" : report.verdict === "incomplete" ? "!" : "✗";
  const lead = `${paint(colors.bold(`${mark} ${say(name)}`))}  `;
  const lines = hang(lead, `${say(meaning)} ${colors.dim(`(exit ${report.exitCode})`)}`, screen.width);
  if (!report.complete) lines.push(...hang("  ", colors.yellow(say(WORDS.breaksOff)), screen.width));
  if (report.interrupted) lines.push(`  ${colors.yellow(say(WORDS.interrupted))}`);
  if (isEmptyPart(report)) lines.push(...hang("  ", colors.yellow(say(WORDS.emptyPart)), screen.width));
  return lines;
}

/** Whether this is a part of a run to which nothing fell: a suite under one agreement may be one cohort, and lie in one part. */
function isEmptyPart({ run, complete, interrupted, scenarios, couldNotRun, faults }: RunReport): boolean {
  const nothing = scenarios.length + couldNotRun.length + faults.length === 0;
  return run?.shard !== undefined && complete && !interrupted && nothing;
}

// A run that was killed may have had a whole suite under way.
const UNFINISHED_SHOWN = 5;

function unfinished({ say }: Screen, { scenarios }: RunReport): [string, string][] {
  const open = scenarios.filter(({ verdict }) => verdict === "unfinished");
  const more = open.length - UNFINISHED_SHOWN;
  return [...open.slice(0, UNFINISHED_SHOWN).map(({ scenario }) => scenario), ...(more > 0 ? [`… + ${more}`] : [])].map(
    (text) => [say(WORDS.unfinished), text],
  );
}

function paintOf(screen: Screen, verdict: RunVerdict): (text: string) => string {
  if (verdict === "conformant") return screen.colors.green;
  return verdict === "incomplete" ? screen.colors.yellow : screen.colors.red;
}

function counts(screen: Screen, report: RunReport): string {
  const { say } = screen;
  if (report.counts.length === 0) return say(WORDS.noFindings);
  return report.counts
    .map((count) => {
      const should = count.should === 0 ? "" : ` (SHOULD ${count.should})`;
      return `${say(CLASS_NAMES[count.class].name)} ${count.must + count.should}${should}`;
    })
    .join(" · ");
}

/** Each question with the readings seen; mixed only where two were seen under one agreement. */
function readings(screen: Screen, report: RunReport): string {
  const byQuestion = new Map<string, { seen: Set<string>; mixed: boolean }>();
  for (const { question, readings: seen } of report.readings) {
    const entry = byQuestion.get(question) ?? { seen: new Set(), mixed: false };
    for (const reading of seen) entry.seen.add(reading);
    byQuestion.set(question, { seen: entry.seen, mixed: entry.mixed || seen.length > 1 });
  }
  return [...byQuestion]
    .map(([question, { seen, mixed }]) => {
      const note = mixed ? ` (${screen.say(WORDS.mixed)})` : "";
      return `${question}: ${[...seen].join(" | ")}${note}`;
    })
    .join("; ");
}

function totals(screen: Screen, report: RunReport): string {
  const { say } = screen;
  const { totals: sums } = report;
  const parts = [
    `${groupedInteger(sums.lives)} ${say(WORDS.lives)}`,
    `${groupedInteger(sums.ledgerEvents)} ${say(WORDS.events)}`,
    `${groupedInteger(sums.recordsOwed)} ${say(WORDS.recordsOwed)}`,
    `${groupedInteger(sums.recordsReceived)} ${say(WORDS.recordsReceived)}`,
    `${groupedInteger(sums.filesReceived)} ${say(WORDS.files)}`,
  ];
  if (sums.recordsNotYetDue > 0) parts.push(`${groupedInteger(sums.recordsNotYetDue)} ${say(WORDS.notYetDue)}`);
  if (sums.recordsForeign > 0) parts.push(`${groupedInteger(sums.recordsForeign)} ${say(WORDS.foreign)}`);
  return parts.join(" · ");
}
