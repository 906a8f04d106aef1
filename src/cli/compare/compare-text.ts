import pc from "picocolors";
import { kindOfDifference } from "../../../schemas/run/builds.js";
import type {
  Change,
  ComparedRun,
  Exercised,
  MessageDifference,
  RuleChange,
  RunComparison,
} from "../../../schemas/run/run-comparison.js";
import { COMPARE_WORDS, type CompareWords } from "./compare-words.js";

/** How a comparison is set. */
export interface CompareLook {
  readonly lang: "en" | "zh";
  readonly color: boolean;
}

// Longer lists are read in the JSON.
const SHOWN = 12;

/** A comparison for a person at a terminal: what decides first, then what it rests on. */
export function compareText(comparison: RunComparison, { lang, color }: CompareLook): string {
  const words = COMPARE_WORDS[lang];
  const colors = pc.createColors(color);
  const { a, b, messages } = comparison;
  const list = (heading: string, lines: readonly string[], tint = colors.bold): string[] => {
    if (lines.length === 0) return [];
    const rest = lines.length - SHOWN;
    const shown = lines.slice(0, SHOWN).map((line) => `  ${line}`);
    return ["", tint(`${heading} (${lines.length})`), ...shown, ...(rest > 0 ? [`  ${words.more(rest)}`] : [])];
  };
  const change = (one: Change): string => changeLine(one, words, lang);
  const came = (one: Exercised): string => exercisedLine(one, words);
  return `${[
    `A  ${runLine(a, words)}`,
    `B  ${runLine(b, words)}`,
    ...list(words.newlyRed, comparison.newlyRed.map(change), colors.red),
    ...list(words.newlyGreen, comparison.newlyGreen.map(change), colors.green),
    ...list(words.stillRed, comparison.stillRed.map(change)),
    ...list(words.newWarnings, comparison.newWarnings.map(change), colors.yellow),
    ...list(
      words.endedOtherwise,
      comparison.endedOtherwise.map((reason) => reason[lang]),
      colors.red,
    ),
    ...list(
      words.rulesChanged,
      comparison.rulesChanged.map((one) => ruleLine(one, words)),
    ),
    ...list(words.noLongerExercised, comparison.noLongerExercised.map(came), colors.yellow),
    ...list(words.newlyExercised, comparison.newlyExercised.map(came)),
    "",
    `${colors.bold(words.messages)}  ${words.compared(messages.differences.length, messages.cohorts, messages.lives)}`,
    ...messages.differences.slice(0, SHOWN).flatMap((one) => differenceLines(one, words)),
    ...(messages.differences.length > SHOWN ? [`  ${words.more(messages.differences.length - SHOWN)}`] : []),
    ...messages.notCompared.map((reason) => `  ${words.notCompared}: ${reason[lang]}`),
    "",
    `${outcomeOf(comparison, words)} (exit ${comparison.exitCode})`,
  ].join("\n")}\n`;
}

function outcomeOf({ exitCode, newlyRed }: RunComparison, words: CompareWords): string {
  return exitCode === 1 && newlyRed.length === 0 ? words.noLongerConforms : words.outcomes[exitCode];
}

function runLine({ path, tool, startedAt, seed, target, exitCode, whole }: ComparedRun, words: CompareWords): string {
  const parts = [path, target, `seed ${seed}`, `${tool.name} ${tool.version}`, startedAt, `exit ${exitCode}`];
  return [...parts, ...(whole ? [] : [words.notWhole])].join(" · ");
}

function changeLine(change: Change, words: CompareWords, lang: "en" | "zh"): string {
  const named = `${words.of[change.of]} ${change.id}`;
  if (change.of === "trouble") {
    const where = [...change.findings, ...change.scenarios.slice(0, 1)].join(", ");
    return `${named}: ${words.times(change.before, change.now)}${where === "" ? "" : ` (${where})`}`;
  }
  const title = change.of === "requirement" ? change.title[lang] : lang === "zh" ? change.titleZh : change.title;
  const told = title === undefined || title === change.id ? "" : ` — ${title}`;
  return `${named}: ${change.before} → ${change.now}${told}`;
}

function ruleLine({ of, id, before, now }: RuleChange, words: CompareWords): string {
  return `${words.of[of]} ${id}: ${before ?? words.none} → ${now ?? words.none}`;
}

function exercisedLine({ of, id, became }: Exercised, words: CompareWords): string {
  return `${words.of[of]} ${id}${became === undefined ? "" : `: ${became}`}`;
}

function differenceLines(difference: MessageDifference, words: CompareWords): string[] {
  const { old, new: young, count, lives, scenario, life, asOf } = difference;
  return [
    `  ${kindOfDifference(difference)}: ${words.shown(count, lives)}`,
    `    ${words.first(scenario, life, asOf)}: ${old ?? words.nothing} → ${young ?? words.nothing}`,
  ];
}
