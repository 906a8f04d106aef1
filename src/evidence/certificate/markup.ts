import type { Bilingual } from "../../../schemas/run/finding.js";
import { bi, esc } from "../../report/html/markup.js";
import { printable } from "../../report/text/printable.js";

/** Finished markup, as opposed to text that has still to be escaped. */
export interface Markup {
  readonly markup: string;
}

/** What can stand in a cell: a text or a sentence in both languages, which are escaped here, or finished markup. */
export type Cell = string | Bilingual | Markup;

/** Longest text that is shown whole; nothing that somebody names may push the page onto a second sheet. */
const LONGEST = 100;

/** A cell as markup. */
export function cell(value: Cell): string {
  if (typeof value === "string") return esc(short(value));
  if ("markup" in value) return value.markup;
  return bi({ en: short(value.en), zh: short(value.zh) });
}

/** Something that is copied or compared letter by letter. */
export function code(text: string): Markup {
  return { markup: `<code>${esc(short(text))}</code>` };
}

/** Cells one after the other, a blank between. */
export function joined(...cells: readonly Cell[]): Markup {
  return { markup: cells.map((one) => cell(one)).join(" ") };
}

/** Terms and what is said of each. */
export function definitions(rows: readonly (readonly [term: Bilingual, value: Cell])[]): string {
  const body = rows.map(([term, value]) => `<div><dt>${bi(term)}</dt><dd>${cell(value)}</dd></div>`);
  return `<dl>${body.join("")}</dl>`;
}

/** A table under its heads. */
export function table(heads: readonly Bilingual[], rows: readonly (readonly Cell[])[]): string {
  const head = heads.map((one) => `<th scope="col">${bi(one)}</th>`).join("");
  const body = rows.map((row) => {
    const [first = "", ...others] = row.map((one) => cell(one));
    return `<tr><th scope="row">${first}</th>${others.map((one) => `<td>${one}</td>`).join("")}</tr>`;
  });
  return `<table><thead><tr>${head}</tr></thead><tbody>${body.join("")}</tbody></table>`;
}

function short(text: string): string {
  const shown = printable(text);
  return shown.length <= LONGEST ? shown : `${shown.slice(0, LONGEST - 1)}…`;
}
