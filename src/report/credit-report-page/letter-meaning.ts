import { codeEntry } from "../../../schemas/pboc-g2/code-tables/code-table.js";
import { rpyStatusCodes } from "../../../schemas/pboc-g2/code-tables/rpy-status.js";
import type { Bilingual } from "../../../schemas/run/finding.js";
import { bi } from "../html/markup.js";
import { STATUS_LETTERS, toneOfStatus } from "../text/status-letters.js";
import { PAGE_WORDS } from "./page-words.js";
import { plain } from "./shown-value.js";

/** What a letter of the grid means for an account type (§4.3), or on the report alone (§7.2). */
export function letterMeaning(letter: string, accountType: string): Bilingual | undefined {
  return codeEntry(rpyStatusCodes, letter, accountType) ?? STATUS_LETTERS.get(letter);
}

/** Month and meaning of a cell in both languages, for its title. */
export function cellTitle(month: string, letter: string, accountType: string): string {
  const meaning = letterMeaning(letter, accountType);
  return meaning === undefined ? plain(month) : plain(`${month} ${meaning.en} / ${meaning.zh}`);
}

/** The letters of a grid and what they mean, in the order of the table. */
export function letterLegend(letters: Iterable<string>, accountType: string): string {
  const used = new Set(letters);
  const order = [...new Set([...rpyStatusCodes.map(({ code }) => code), ...STATUS_LETTERS.keys()])];
  const items = order.flatMap((letter) => {
    const meaning = used.has(letter) ? letterMeaning(letter, accountType) : undefined;
    if (meaning === undefined) return [];
    return [`<div><dt class="t-${toneOfStatus(letter)}">${plain(letter)}</dt><dd>${bi(meaning)}</dd></div>`];
  });
  if (items.length === 0) return "";
  return `<dl class="letters" aria-label="${PAGE_WORDS.legend.en} / ${PAGE_WORDS.legend.zh}">${items.join("")}</dl>`;
}
