import type { ReportedCell } from "../../../schemas/run/credit-report.js";
import { bi, esc } from "../html/markup.js";
import { toneOfStatus } from "../text/status-letters.js";
import { cellTitle } from "./letter-meaning.js";
import { PAGE_WORDS } from "./page-words.js";
import { plain } from "./shown-value.js";
import { DIFFERS, SHORT_SIDE_NAMES, type Sides } from "./sides.js";

/** The last 24 months (PD01D): a column a month, a row a report; months that differ are signed below. */
export function monthGrid(grids: Sides<readonly ReportedCell[]>, accountType: string): string {
  const cells = grids.map((grid) => new Map((grid ?? []).map(({ month, status }) => [month, status])));
  const months = [...new Set(cells.flatMap((side) => [...side.keys()]))].sort();
  if (months.length === 0) return "";
  const lines = cells.map((side, index) => {
    const name = cells.length === 1 ? "" : `<th scope="row">${bi(SHORT_SIDE_NAMES[index === 0 ? 0 : 1])}</th>`;
    return `<tr>${name}${months.map((month) => cell(month, side.get(month), accountType)).join("")}</tr>`;
  });
  const corner = cells.length === 1 ? "" : "<td></td>";
  const label = `${PAGE_WORDS.grid.en} / ${PAGE_WORDS.grid.zh}`;
  return [
    `<div class="scroll" tabindex="0" role="group" aria-label="${esc(label)}"><table class="months">`,
    `<thead><tr>${corner}${years(months)}</tr>`,
    `<tr>${corner}${months.map((month) => `<th scope="col">${plain(month.slice(5))}</th>`).join("")}</tr></thead>`,
    `<tbody>${lines.join("")}${signs(months, cells)}</tbody></table></div>`,
  ].join("");
}

function years(months: readonly string[]): string {
  const spans = new Map<string, number>();
  for (const month of months) spans.set(month.slice(0, 4), (spans.get(month.slice(0, 4)) ?? 0) + 1);
  return [...spans]
    .map(([year, span]) => `<th scope="colgroup" colspan="${span}">${span > 1 ? plain(year) : ""}</th>`)
    .join("");
}

function cell(month: string, letter: string | undefined, accountType: string): string {
  if (letter === undefined) return "<td></td>";
  return `<td class="t-${toneOfStatus(letter)}" title="${cellTitle(month, letter, accountType)}">${plain(letter)}</td>`;
}

function signs(months: readonly string[], cells: readonly ReadonlyMap<string, string>[]): string {
  const [told, truth] = cells;
  if (told === undefined || truth === undefined) return "";
  const differ = months.map((month) => told.get(month) !== truth.get(month));
  if (!differ.includes(true)) return "";
  return `<tr class="signs"><td></td>${differ.map((one) => `<td>${one ? DIFFERS : ""}</td>`).join("")}</tr>`;
}
