import type { ReportedAmountCell } from "../../../schemas/run/credit-report.js";
import { bi, esc } from "../html/markup.js";
import { groupedInteger } from "../text/grouped-integer.js";
import { toneOfStatus } from "../text/status-letters.js";
import { cellTitle } from "./letter-meaning.js";
import { PAGE_WORDS } from "./page-words.js";
import { plain } from "./shown-value.js";
import { DIFFERS, SHORT_SIDE_NAMES, type Sides } from "./sides.js";

const MONTHS: readonly string[] = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, "0"));

type Cells = ReadonlyMap<string, ReportedAmountCell>;

/** Up to 60 months (PD01E): a row a year, a column a month, in each cell the letter above the amount overdue. */
export function yearTable(histories: Sides<readonly ReportedAmountCell[]>, accountType: string): string {
  const cells = histories.map((history): Cells => new Map((history ?? []).map((cell) => [cell.month, cell])));
  const years = [...new Set(cells.flatMap((side) => [...side.keys()]).map((month) => month.slice(0, 4)))].sort();
  if (years.length === 0) return "";
  const pair = cells.length === 2;
  const groups = years.map((year) => {
    const lines = cells.map((side, index) => {
      const head = index === 0 ? `<th scope="rowgroup" rowspan="${cells.length}">${plain(year)}</th>` : "";
      const name = pair ? `<th scope="row">${bi(SHORT_SIDE_NAMES[index === 0 ? 0 : 1])}</th>` : "";
      const columns = MONTHS.map((number) => cell(`${year}-${number}`, side, pair ? cells : [], accountType));
      return `<tr>${head}${name}${columns.join("")}</tr>`;
    });
    return `<tbody>${lines.join("")}</tbody>`;
  });
  const label = `${PAGE_WORDS.history.en} / ${PAGE_WORDS.history.zh}`;
  return [
    `<div class="scroll" tabindex="0" role="group" aria-label="${esc(label)}"><table class="years"><thead>`,
    `<tr><td${pair ? ' colspan="2"' : ""}></td>${MONTHS.map((number) => `<th scope="col">${number}</th>`).join("")}</tr>`,
    `</thead>${groups.join("")}</table></div>`,
  ].join("");
}

function cell(month: string, side: Cells, both: readonly Cells[], accountType: string): string {
  const own = side.get(month);
  const [told, truth] = both.map((cells) => cells.get(month));
  const changed = told?.status !== truth?.status || (told?.overdue ?? null) !== (truth?.overdue ?? null);
  const sign = changed ? DIFFERS : "";
  if (own === undefined) return `<td>${sign}</td>`;
  const amount = own.overdue === null ? "" : `<small>${esc(groupedInteger(own.overdue))}</small>`;
  const classes = `t-${toneOfStatus(own.status)}${changed ? " changed" : ""}`;
  const title = cellTitle(month, own.status, accountType);
  return `<td class="${classes}" title="${title}"><b>${plain(own.status)}</b>${sign}${amount}</td>`;
}
