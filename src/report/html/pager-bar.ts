import { groupedInteger } from "../text/grouped-integer.js";
import { HTML_WORDS } from "./html-words.js";
import { bi } from "./markup.js";
import { relabelled } from "./relabelled.js";

/** A part of a long list. */
export interface PageOfList {
  /** Counted from 0. */
  readonly page: number;
  readonly pages: number;
  /** First item, counted from 0, and the one after the last. */
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/** The part of a list that a page shows; a page beyond the last is the last. */
export function pageOfList(count: number, size: number, wished: number): PageOfList {
  const pages = Math.max(1, Math.ceil(count / size));
  const page = Math.min(Math.max(0, wished), pages - 1);
  return { page, pages, from: page * size, to: Math.min(count, (page + 1) * size), count };
}

/** Buttons that lead through a long list; nothing where one page holds all of it. */
export function pagerBar({ page, pages, from, to, count }: PageOfList): string {
  if (pages === 1) return "";
  const button = (step: number, words: (typeof HTML_WORDS)["next"], off: boolean): string =>
    `<button type="button" data-page="${page + step}"${off ? " disabled" : ""}>${bi(words)}</button>`;
  const place = `${groupedInteger(from + 1)}–${groupedInteger(to)} ${bi(HTML_WORDS.onPage)} ${groupedInteger(count)}`;
  return [
    `<div class="pager" role="group"${relabelled("aria-label", HTML_WORDS.pages)}>`,
    button(-1, HTML_WORDS.previous, page === 0),
    `<span class="place" aria-live="polite">${place}</span>`,
    button(1, HTML_WORDS.next, page === pages - 1),
    "</div>",
  ].join("");
}
