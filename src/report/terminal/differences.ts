import { kindOfDifference } from "../../../schemas/run/builds.js";
import type { LogEvent } from "../../../schemas/run/event-log.js";
import type { Bilingual } from "../../../schemas/run/finding.js";
import type { IntendedDifference } from "../../../schemas/run/intended.js";
import type { ReportedDifference, RunReport } from "../../../schemas/run/report.js";
import { type DeclarationOutcome, declarationOutcomes, isFailingState } from "../../verdict/compare-runs/intended.js";
import { hang, type Screen } from "./screen.js";

// Further kinds are told in the other reports.
const SHOWN = 12;

const WORDS = {
  heading: (old: string, young: string, kinds: number): Bilingual => ({
    en: `What ${old} and ${young} tell otherwise of the same lives: ${kinds === 1 ? "1 kind" : `${kinds} kinds`}`,
    zh: `${old} 与 ${young} 对相同贷款的不同报送：${kinds} 类`,
  }),
  count: (records: number): Bilingual => ({
    en: records === 1 ? "1 record" : `${records} records`,
    zh: `${records} 条记录`,
  }),
  where: ({ scenario, life, asOf }: ReportedDifference): Bilingual => ({
    en: `first in ${scenario}, life ${life}${asOf === "" ? "" : `, as of ${asOf}`}`,
    zh: `首例：${scenario}，第 ${life} 笔${asOf === "" ? "" : `，截至 ${asOf}`}`,
  }),
  intended: (by: string): Bilingual => ({ en: `intended by ${by}`, zh: `已声明：${by}` }),
  again: { en: "shortest life", zh: "最短贷款" },
  nothing: { en: "nothing", zh: "无" },
  more: (count: number): Bilingual => ({
    en: `… and ${count} more kinds in the other reports`,
    zh: `……另有 ${count} 类，见其他报告`,
  }),
  expired: (on: string): Bilingual => ({
    en: `expired on ${on}: decide again, or take it out`,
    zh: `已于 ${on} 过期：请重新决定或删除`,
  }),
  neverMet: { en: "no difference meets it: take it out, or correct it", zh: "没有差异与之相符：请删除或更正" },
  declared: { en: "Declarations that have gone bad", zh: "失效的声明" },
} as const;

/** What two builds tell otherwise, by kind, and the declarations that no longer hold; nothing where there is one build. */
export function differenceLines(
  screen: Screen,
  report: RunReport,
  events: readonly LogEvent[],
  folder: string | undefined,
): string[] {
  const { colors, say } = screen;
  const [old, young] = report.run?.builds ?? [];
  if (old === undefined || young === undefined) return [];
  const kinds = byKind(report.differences);
  const lines = kinds.slice(0, SHOWN).flatMap((all) => kindLines(screen, all, folder));
  const rest = kinds.length - SHOWN;
  const bad = declarationOutcomes(events).filter(({ state }) => isFailingState(state));
  return [
    colors.bold(say(WORDS.heading(old.name, young.name, kinds.length))),
    ...lines,
    ...(rest > 0 ? [`  ${say(WORDS.more(rest))}`] : []),
    ...(bad.length === 0
      ? []
      : [colors.red(say(WORDS.declared)), ...bad.map((one) => `  ${declarationText(screen, one)}`)]),
    "",
  ];
}

/** Differences gathered by kind, that which most records show first. */
function byKind(differences: readonly ReportedDifference[]): (readonly ReportedDifference[])[] {
  const kinds = new Map<string, ReportedDifference[]>();
  for (const difference of differences) {
    const kind = kindOfDifference(difference);
    kinds.set(kind, [...(kinds.get(kind) ?? []), difference]);
  }
  return [...kinds.values()].sort((a, b) => recordsOf(b) - recordsOf(a));
}

function recordsOf(differences: readonly ReportedDifference[]): number {
  return differences.reduce((sum, { count }) => sum + count, 0);
}

function kindLines(screen: Screen, all: readonly ReportedDifference[], folder: string | undefined): string[] {
  const { colors, say, width } = screen;
  const [first] = all;
  if (first === undefined) return [];
  const { old, new: young, intended } = first;
  const mark = intended === undefined ? colors.red("✗") : colors.green("✓");
  const values = `${old ?? say(WORDS.nothing)} → ${young ?? say(WORDS.nothing)}`;
  const replay = all.find(({ replayFile }) => replayFile !== undefined)?.replayFile;
  return [
    ...hang(`  ${mark} `, `${kindOfDifference(first)}: ${say(WORDS.count(recordsOf(all)))}`, width),
    ...hang("    ", `${say(WORDS.where(first))}: ${values}`, width),
    ...(intended === undefined ? [] : hang("    ", colors.dim(say(WORDS.intended(intended))), width)),
    // A path is copied as one word.
    ...(replay === undefined
      ? []
      : [colors.dim(`    ${say(WORDS.again)}: ${[folder, replay].filter(Boolean).join("/")}`)]),
  ];
}

function declarationText({ say }: Screen, { declaration, state }: DeclarationOutcome): string {
  const why = state === "expired" ? WORDS.expired(declaration.expires) : WORDS.neverMet;
  return `${speaksOf(declaration)} (${declaration.owner}: ${declaration.reason}): ${say(why)}`;
}

/** What a declaration speaks of, in the order of a kind's name. */
function speaksOf({ kind, recordType, code, field }: IntendedDifference): string {
  return [kind, recordType, code, field].filter((part) => part !== undefined).join(" ");
}
