import { codeEntry } from "../../../schemas/pboc-g2/code-tables/code-table.js";
import { opetnTypeCodes } from "../../../schemas/pboc-g2/code-tables/opetn-type.js";
import type { ReportedEvent, ReportedTransaction } from "../../../schemas/run/credit-report.js";
import { bi } from "../html/markup.js";
import { labelOf } from "./field-labels.js";
import { PAGE_WORDS } from "./page-words.js";
import { plain, shownValue } from "./shown-value.js";
import { DIFFERS, SHORT_SIDE_NAMES, type Sides } from "./sides.js";

/** Special transactions (PD01F); `""` where no side has any. */
export function transactionTable(sides: Sides<readonly ReportedTransaction[]>, accountType: string): string {
  const tags = ["TranDate", "ChanTranType", "TranAmt", "DueTranMon", "DetInfo"];
  return sidesTable(
    sides,
    tags.map((tag) => bi(labelOf(tag))),
    ({ type, date, amount, months, details }) => {
      const values = [date, type, amount, months, details].map((value) => String(value ?? ""));
      return values.map((value, index) => shownValue(tags[index] ?? "", value, accountType));
    },
  );
}

/** Special events (PD01G); `""` where no side has any. */
export function eventTable(sides: Sides<readonly ReportedEvent[]>, accountType: string): string {
  return sidesTable(sides, [bi(PAGE_WORDS.month), bi(PAGE_WORDS.eventType)], ({ type, month }) => {
    const meaning = codeEntry(opetnTypeCodes, type, accountType);
    return [plain(month), `<code>${plain(type)}</code>${meaning === undefined ? "" : ` ${bi(meaning)}`}`];
  });
}

/** A row each. Of two reports, what only one of them has is named with its side. */
function sidesTable<Entry>(
  sides: Sides<readonly Entry[]>,
  heads: readonly string[],
  show: (entry: Entry) => readonly string[],
): string {
  const rows = sides.length === 1 ? (sides[0] ?? []).map((entry) => ({ entry, side: "" })) : merged(sides);
  if (rows.length === 0) return "";
  const pair = sides.length === 2;
  const head = [...(pair ? ["<td></td>"] : []), ...heads.map((text) => `<th scope="col">${text}</th>`)];
  const lines = rows.map(({ entry, side }) => {
    const first = pair ? `<th scope="row">${side}</th>` : "";
    return `<tr>${first}${show(entry)
      .map((value) => `<td>${value}</td>`)
      .join("")}</tr>`;
  });
  const table = `<thead><tr>${head.join("")}</tr></thead><tbody>${lines.join("")}</tbody>`;
  return `<div class="scroll" tabindex="0"><table class="entries">${table}</table></div>`;
}

/** Entries of both in the order told, then those that are missing; equal ones once, as often as both have them. */
function merged<Entry>(sides: readonly (readonly Entry[] | undefined)[]): { entry: Entry; side: string }[] {
  const [told = [], truth = []] = sides;
  const rest = truth.map((entry) => ({ entry, key: JSON.stringify(entry) }));
  const rows = told.map((entry) => {
    const at = rest.findIndex(({ key }) => key === JSON.stringify(entry));
    if (at >= 0) rest.splice(at, 1);
    return { entry, side: at >= 0 ? "" : `${DIFFERS}${bi(SHORT_SIDE_NAMES[0])}` };
  });
  return [...rows, ...rest.map(({ entry }) => ({ entry, side: `${DIFFERS}${bi(SHORT_SIDE_NAMES[1])}` }))];
}
