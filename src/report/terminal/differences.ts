import type { Bilingual } from "../../../schemas/run/finding.js";
import type { RunReport } from "../../../schemas/run/report.js";
import type { DeclarationOutcome } from "../../../schemas/run/verdicts.js";
import { differencesByKind, type KindOfDifferences } from "../model/differences-by-kind.js";
import { declarationName } from "../text/declaration-name.js";
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
  where: ({ scenario, life, asOf }: KindOfDifferences["first"]): Bilingual => ({
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
  declared: { en: "Declarations that have gone bad", zh: "失效的声明" },
} as const;

/** What two builds tell otherwise, by kind, and the declarations that no longer hold; nothing where there is one build. */
export function differenceLines(screen: Screen, report: RunReport, folder: string | undefined): string[] {
  const { colors, say } = screen;
  const [old, young] = report.run?.builds ?? [];
  // Where nothing was lived, nothing is the same.
  if (old === undefined || young === undefined || report.totals.cohorts === 0) return [];
  const kinds = differencesByKind(report.differences);
  const rest = kinds.length - SHOWN;
  const bad = report.declarations.filter(({ advice }) => advice !== undefined);
  return [
    colors.bold(say(WORDS.heading(old.name, young.name, kinds.length))),
    ...kinds.slice(0, SHOWN).flatMap((kind) => kindLines(screen, kind, folder)),
    ...(rest > 0 ? [`  ${say(WORDS.more(rest))}`] : []),
    ...(bad.length === 0 ? [] : [colors.red(say(WORDS.declared))]),
    ...bad.flatMap((one) => hang("  ", declarationText(screen, one), screen.width)),
    "",
  ];
}

function kindLines(screen: Screen, { kind, first, records, replayFile }: KindOfDifferences, folder = ""): string[] {
  const { colors, say, width } = screen;
  const { old, new: young, intended } = first;
  const mark = intended === undefined ? colors.red("✗") : colors.green("✓");
  const values = `${old ?? say(WORDS.nothing)} → ${young ?? say(WORDS.nothing)}`;
  return [
    ...hang(`  ${mark} `, `${kind}: ${say(WORDS.count(records))}`, width),
    ...hang("    ", `${say(WORDS.where(first))}: ${values}`, width),
    ...(intended === undefined ? [] : hang("    ", colors.dim(say(WORDS.intended(intended))), width)),
    // A path is copied as one word.
    ...(replayFile === undefined
      ? []
      : [colors.dim(`    ${say(WORDS.again)}: ${[folder, replayFile].filter(Boolean).join("/")}`)]),
  ];
}

function declarationText({ say }: Screen, { declaration, advice }: DeclarationOutcome): string {
  const { owner, reason } = declaration;
  return `${declarationName(declaration)} (${owner}: ${reason}): ${advice === undefined ? "" : say(advice)}`;
}
