import type { LogEvent } from "../../schemas/run/event-log.js";
import type { RankedFinding, RunReport } from "../../schemas/run/report.js";
import { makeReport } from "./model/make-report.js";
import { timeZoneOf } from "./model/time-zone-of.js";
import type { TerminalOptions } from "./reporter.js";
import { counterexampleLines, headingLines } from "./terminal/counterexample.js";
import { differenceLines } from "./terminal/differences.js";
import { hang, makeScreen, type Screen, wrap } from "./terminal/screen.js";
import { summaryLines } from "./terminal/summary.js";
import { partWords } from "./text/part-words.js";
import { printableValue } from "./text/printable.js";
import { REVEALED } from "./text/revealed.js";
import { WORDS } from "./text/words.js";

/**
 * The run as a person wants to read it: the counterexamples, that with the worst harm first, each with its findings,
 * story and how to see it again; then the rest of the findings in a line each; at the end, where the eye is when the
 * run is over, the summary.
 */
export function renderTerminal(events: readonly LogEvent[], options: TerminalOptions = {}): string {
  const screen = makeScreen(options);
  const report = printableValue(makeReport(events));
  const groups = byCounterexample(report.findings);
  const details = Math.max(0, options.details ?? 5);
  const told = groups.slice(0, details).flatMap(([index, findings]) => {
    const example = report.counterexamples[index];
    if (example === undefined) return [];
    const timeZone = timeZoneOf(report, example);
    return counterexampleLines(screen, example, findings, {
      target: report.run?.target,
      folder: options.folder,
      timeZone,
    });
  });
  const rest = groups.slice(details).flatMap(([, findings]) => findings);
  const lines = [
    ...titleLines(screen, report),
    ...told,
    ...restLines(screen, rest),
    ...differenceLines(screen, report, options.folder),
    ...summaryLines(screen, report),
  ];
  return `${lines.map((line) => line.trimEnd()).join("\n")}\n`;
}

function titleLines(screen: Screen, report: RunReport): string[] {
  const { run } = report;
  if (run === undefined) return [];
  const { colors, say } = screen;
  const revealed = run.revealed === true ? [...wrap(colors.yellow(say(REVEALED)), screen.width), ""] : [];
  const part = partWords(run);
  const facts = [
    ...(part === undefined ? [] : [say(part)]),
    run.profile,
    run.target,
    ...(run.suites.length === 0 ? [] : [run.suites.join(" + ")]),
    `${run.driving}/${run.delivery}`,
    `${say(WORDS.seed)} ${run.seed}`,
  ];
  return [
    ...revealed,
    ...hang(`${colors.bold(`tallystick ${run.tool.version}`)}  `, colors.dim(facts.join(" · ")), screen.width),
    "",
  ];
}

/** Findings gathered by counterexample, both in order of rank. */
function byCounterexample(findings: readonly RankedFinding[]): [number, RankedFinding[]][] {
  const groups = new Map<number, RankedFinding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.counterexample) ?? [];
    group.push(finding);
    groups.set(finding.counterexample, group);
  }
  return [...groups];
}

function restLines(screen: Screen, findings: readonly RankedFinding[]): string[] {
  if (findings.length === 0) return [];
  const { colors, say } = screen;
  const lines = findings.flatMap((finding) => [
    ...headingLines(screen, finding),
    ...wrap(`${say(finding.message)} · ${say(finding.harm.summary)}`, screen.width - 2).map((line) => `  ${line}`),
  ]);
  return [colors.bold(say(WORDS.more)), ...lines, ""];
}
