import type { Harm, HarmedMonth } from "../../../schemas/run/finding.js";
import { groupedInteger } from "../text/grouped-integer.js";
import { STATUS_LETTERS, toneOfStatus } from "../text/status-letters.js";
import { WORDS } from "../text/words.js";
import { bi, esc } from "./markup.js";

/** The credit report as told beside as true: one sentence, the grid by month, debt, overdue amount and closing. */
export function harmSection(harm: Harm): string {
  const grid = harm.grid ?? harm.months;
  const amounts = [
    amount(bi(WORDS.balance), shown(harm.balance.told), shown(harm.balance.true)),
    amount(bi(WORDS.overdue), shown(harm.overdue.told), shown(harm.overdue.true)),
    harm.closed.told === harm.closed.true
      ? ""
      : amount(bi(WORDS.account), state(harm.closed.told), state(harm.closed.true)),
  ].join("");
  return [
    `<section class="harm"><h4>${bi(WORDS.harm)}</h4><p class="sentence">${bi(harm.summary)}</p>`,
    grid.length === 0 ? "" : gridTable(grid),
    amounts === "" ? "" : `<dl class="amounts">${amounts}</dl>`,
    "</section>",
  ].join("");
}

function gridTable(months: readonly HarmedMonth[]): string {
  const years = new Map<string, number>();
  for (const { month } of months) years.set(month.slice(0, 4), (years.get(month.slice(0, 4)) ?? 0) + 1);
  const yearCells = [...years].map(
    ([year, span]) => `<th scope="colgroup" colspan="${span}">${span > 1 ? esc(year) : ""}</th>`,
  );
  const monthCells = months.map(({ month }) => `<th scope="col">${esc(month.slice(5))}</th>`);
  const rows = (["told", "true"] as const).map((side) => {
    const cells = months.map((month) => cell(month, month[side]));
    return `<tr><th scope="row">${bi(WORDS[side])}</th>${cells.join("")}</tr>`;
  });
  return [
    '<div class="scroll" tabindex="0"><table class="grid"><thead>',
    `<tr><td></td>${yearCells.join("")}</tr><tr><td></td>${monthCells.join("")}</tr></thead>`,
    `<tbody>${rows.join("")}</tbody></table></div>`,
    legend(months),
  ].join("");
}

function cell(month: HarmedMonth, letter: string): string {
  if (letter.trim() === "" && month.told === month.true) return "<td></td>";
  const meaning = STATUS_LETTERS.get(letter);
  const title = meaning === undefined ? month.month : `${month.month} ${meaning.en} / ${meaning.zh}`;
  const changed = month.told === month.true ? "" : " changed";
  return `<td class="c-${toneOfStatus(letter)}${changed}" title="${esc(title)}">${letter.trim() === "" ? "–" : esc(letter)}</td>`;
}

/** What the letters in the grid mean; those of changed months only, or all where none changed. */
function legend(months: readonly HarmedMonth[]): string {
  const changed = months.filter((month) => month.told !== month.true);
  const letters = new Set((changed.length > 0 ? changed : months).flatMap((month) => [month.told, month.true]));
  const items = [...letters].flatMap((letter) => {
    const meaning = STATUS_LETTERS.get(letter);
    return meaning === undefined
      ? []
      : [`<span><b class="c-${toneOfStatus(letter)}">${esc(letter)}</b> ${bi(meaning)}</span>`];
  });
  return items.length === 0 ? "" : `<p class="legend">${items.join(" ")}</p>`;
}

function amount(label: string, told: string, truth: string): string {
  const same = told === truth;
  const body = same
    ? `<span class="same">${told}</span>`
    : `<span class="told">${bi(WORDS.told)} ${told}</span> <span class="true">${bi(WORDS.true)} ${truth}</span>`;
  return same && told === bi(WORDS.nothing) ? "" : `<div><dt>${label}</dt><dd>${body}</dd></div>`;
}

function shown(value: number | null): string {
  return value === null ? bi(WORDS.nothing) : esc(groupedInteger(value));
}

function state(closed: boolean): string {
  return bi(closed ? WORDS.closed : WORDS.open);
}
