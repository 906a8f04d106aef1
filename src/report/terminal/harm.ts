import type { Harm, HarmedMonth } from "../../../schemas/run/finding.js";
import { groupedInteger } from "../text/grouped-integer.js";
import { STATUS_LETTERS, toneOfStatus } from "../text/status-letters.js";
import { WORDS } from "../text/words.js";
import { columns, hang, pad, type Screen } from "./screen.js";

/** What a finding does to the credit report: one sentence, the grid told beside true, debt and overdue amount. */
export function harmLines(screen: Screen, harm: Harm): string[] {
  const { say } = screen;
  const lines = hang("    ", say(harm.summary), screen.width);
  const labels = [WORDS.told, WORDS.true, WORDS.balance, WORDS.overdue, WORDS.account].map((word) =>
    columns(say(word)),
  );
  const labelWidth = Math.max(...labels);
  // A grid without a changed cell tells nothing that the sentence does not.
  if (harm.months.length > 0) lines.push(...gridLines(screen, shownMonths(harm), labelWidth));
  lines.push(...amountLine(screen, say(WORDS.balance), harm.balance, labelWidth));
  lines.push(...amountLine(screen, say(WORDS.overdue), harm.overdue, labelWidth));
  if (harm.closed.told !== harm.closed.true) {
    const state = (closed: boolean): string => say(closed ? WORDS.closed : WORDS.open);
    lines.push(compare(screen, say(WORDS.account), state(harm.closed.told), state(harm.closed.true), labelWidth));
  }
  return lines;
}

/** The months worth drawing: the grid from its first cell inside the life on, else only the months that differ. */
function shownMonths(harm: Harm): HarmedMonth[] {
  const grid = harm.grid ?? harm.months;
  const first = grid.findIndex((month) => month.told.trim() !== "" || month.true.trim() !== "");
  return first < 0 ? harm.months : grid.slice(first);
}

function gridLines(screen: Screen, months: readonly HarmedMonth[], labelWidth: number): string[] {
  const { colors, say } = screen;
  // A cell takes three columns; where the terminal is too narrow the newest months stay.
  const fitting = Math.max(1, Math.floor((screen.width - labelWidth - 6) / 3));
  const shown = months.slice(-fitting);
  const row = (label: string, cell: (month: HarmedMonth, index: number) => string): string =>
    `    ${pad(label, labelWidth)}  ${shown.map((month, index) => pad(cell(month, index), 3)).join("")}`.trimEnd();
  const paint = (letter: string, changed: boolean): string => {
    const visible = letter.trim() === "" ? "·" : letter;
    if (!changed) return colors.dim(visible);
    return toneOfStatus(letter) === "good" ? colors.green(visible) : colors.red(visible);
  };
  const years = shown.reduce((line, month, index) => {
    const starts = index === 0 || month.month.endsWith("-01");
    // The year of a first cell that is followed at once by January has no room.
    if (!starts || columns(line) > index * 3) return line;
    return pad(line, index * 3) + month.month.slice(0, 4);
  }, "");
  const legend = new Set(shown.filter(changed).flatMap((month) => [month.told, month.true]));
  const meaning = [...legend].flatMap((letter) => {
    const known = STATUS_LETTERS.get(letter);
    return known === undefined ? [] : [`${letter} ${say(known)}`];
  });
  return [
    colors.dim(`    ${pad("", labelWidth)}  ${years}`.trimEnd()),
    colors.dim(row("", (month) => month.month.slice(5))),
    row(say(WORDS.told), (month) => paint(month.told, changed(month))),
    row(say(WORDS.true), (month) => paint(month.true, changed(month))),
    row("", (month) => (changed(month) ? "▲" : "")),
    ...hang(`    ${pad("", labelWidth)}  `, colors.dim(meaning.join(" · ")), screen.width),
  ];
}

function changed(month: HarmedMonth): boolean {
  return month.told !== month.true;
}

function amountLine(
  screen: Screen,
  label: string,
  amount: { told: number | null; true: number | null },
  labelWidth: number,
): string[] {
  if (amount.told === amount.true) return [];
  const shown = (value: number | null): string => (value === null ? screen.say(WORDS.nothing) : groupedInteger(value));
  return [compare(screen, label, shown(amount.told), shown(amount.true), labelWidth)];
}

function compare(screen: Screen, label: string, told: string, truth: string, labelWidth: number): string {
  const { colors, say } = screen;
  return `    ${pad(label, labelWidth)}  ${say(WORDS.told)} ${colors.red(told)} · ${say(WORDS.true)} ${colors.green(truth)}`;
}
