import type { Finding } from "../../../schemas/run/finding.js";
import type { CounterexampleReport, RankedFinding } from "../../../schemas/run/report.js";
import { curlChain } from "../model/curl-chain.js";
import { replayCommand } from "../model/replay-command.js";
import { CLASS_NAMES } from "../text/class-names.js";
import { EXEMPT_BY, EXEMPTION_LISTS } from "../text/judgement-names.js";
import { WORDS } from "../text/words.js";
import { faultLines } from "./faults.js";
import { harmLines } from "./harm.js";
import { recordLines } from "./records.js";
import { columns, hang, type Screen, wrap } from "./screen.js";
import { storyLines } from "./story.js";

/** Where a counterexample stands in the report. */
export interface Place {
  target: string | undefined;
  /** Time zone of the counterexample's agreement; undefined where the log does not say. */
  timeZone: string | undefined;
  /** Put before the replay file. */
  folder: string | undefined;
}

/** A counterexample told in full: as {@link storyToldLines} has it, and how to see it again. */
export function counterexampleLines(
  screen: Screen,
  example: CounterexampleReport,
  findings: readonly RankedFinding[],
  place: Place,
): string[] {
  return [...storyToldLines(screen, example, findings, place.timeZone), ...again(screen, example, place)];
}

/** The findings of a counterexample with both records and harm, what was put in to provoke them, and its story. */
export function storyToldLines(
  screen: Screen,
  example: CounterexampleReport,
  findings: readonly RankedFinding[],
  timeZone: string | undefined,
): string[] {
  return [
    ...findings.flatMap((finding) => [...headingLines(screen, finding), ...sentenceLines(screen, finding), ""]),
    ...faultLines(screen, example.faults),
    ...stories(screen, example, findings),
    ...findings.flatMap((finding) => evidenceLines(screen, finding, findings.length > 1, timeZone)),
  ];
}

/** One finding: what it is, in one heading and one sentence. */
export function headingLines(screen: Screen, finding: RankedFinding): string[] {
  const { colors, say } = screen;
  const name = say(CLASS_NAMES[finding.class].name);
  const left = `${finding.rank}. ${name}  ${finding.id} `;
  const { exempt } = finding;
  const covered = exempt === undefined ? "" : ` · ${say(EXEMPTION_LISTS[EXEMPT_BY[exempt]].covered)}`;
  const right = ` ${finding.level} · ${say(WORDS.confidence)} ${finding.confidence}${covered}`;
  const rule = "─".repeat(Math.max(2, screen.width - columns(left) - columns(right)));
  const paint = finding.level === "MUST" && exempt === undefined ? colors.red : colors.yellow;
  return [`${paint(colors.bold(left))}${colors.dim(rule + right)}`];
}

function sentenceLines(screen: Screen, finding: RankedFinding): string[] {
  const { colors, say } = screen;
  return [
    ...wrap(colors.bold(say(finding.message)), screen.width - 2).map((line) => `  ${line}`),
    ...hang("  ", colors.dim(citation(screen, finding)), screen.width),
  ];
}

/** Both records and the harm; the finding is named where there is more than one to choose from. */
function evidenceLines(screen: Screen, finding: RankedFinding, named: boolean, timeZone: string | undefined): string[] {
  const { colors, say } = screen;
  const name = named ? `  ${colors.dim(`${finding.id} ${say(CLASS_NAMES[finding.class].name)}`)}` : "";
  const records = recordLines(screen, finding, timeZone);
  return [
    ...(records.length === 0 ? [] : [`  ${colors.bold(say(WORDS.records))}${name}`, ...records, ""]),
    `  ${colors.bold(say(WORDS.harm))}${name}`,
    ...harmLines(screen, finding.harm),
    "",
  ];
}

/** Requirement, official rule and feedback code, and the account. */
function citation(screen: Screen, finding: Finding): string {
  const { say } = screen;
  const parts = [finding.requirement];
  if (finding.rule !== undefined && finding.rule.id !== finding.requirement)
    parts.push(`${say(WORDS.rule)} ${finding.rule.id}`);
  if (finding.rule?.feedbackCode !== undefined) {
    const tag = finding.rule.feedbackTag === undefined ? "" : ` (${finding.rule.feedbackTag})`;
    parts.push(`${say(WORDS.feedback)} ${finding.rule.feedbackCode}${tag}`);
  }
  parts.push(
    `${say(WORDS.account)} ${finding.account}`,
    `tallystick explain ${finding.rule?.id ?? finding.requirement}`,
  );
  return parts.join(" · ");
}

function stories(screen: Screen, example: CounterexampleReport, findings: readonly RankedFinding[]): string[] {
  const { colors, say } = screen;
  const concerned = new Set(findings.map((finding) => finding.id));
  return example.lives.flatMap((life) => {
    const heading = `${say(WORDS.story)}${example.lives.length > 1 ? ` · ${say(WORDS.life)} ${life.life}` : ""}`;
    return [`  ${colors.bold(heading)}  ${colors.dim(life.account)}`, ...storyLines(screen, life, concerned), ""];
  });
}

function again(screen: Screen, example: CounterexampleReport, place: Place): string[] {
  const { colors, say } = screen;
  const shrinking = {
    complete: say(WORDS.shrunk),
    limited: say(WORDS.limited),
    "not-possible": say(WORDS.notShrunk),
  }[example.shrinkState];
  const facts = [
    example.scenario,
    `${say(WORDS.agreement)} ${example.agreement}`,
    `${say(WORDS.seed)} ${example.seed}`,
    `${say(WORDS.path)} ${example.path}`,
    `${example.shrinkTried} ${say(WORDS.tried)}, ${shrinking}`,
  ];
  const file =
    place.folder === undefined ? example.replayFile : `${place.folder.replace(/\/$/u, "")}/${example.replayFile}`;
  return [
    `  ${colors.bold(say(WORDS.again))}`,
    ...hang("    ", colors.dim(facts.join(" · ")), screen.width),
    `    ${colors.cyan(replayCommand(file, place.target))}`,
    // Not wrapped: a line that is to be pasted into a shell must stay one line.
    ...curlChain(example.exchanges, place.target).map((line) => `    ${colors.dim(line)}`),
    "",
  ];
}
