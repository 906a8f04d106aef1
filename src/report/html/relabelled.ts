import type { Bilingual } from "../../../schemas/run/finding.js";
import { esc } from "./markup.js";

/** What the text in the chosen language becomes of an element: its text, or an attribute that cannot hold markup. */
export type LabelPlace = "text" | "placeholder" | "aria-label" | "title";

/**
 * Attributes for a text that cannot stand in both languages at once, as an option's or a placeholder: the page puts in the
 * one that is chosen. In English until its script has run.
 */
export function relabelled(place: LabelPlace, words: Bilingual): string {
  const own = place === "text" ? "" : ` ${place}="${esc(words.en)}"`;
  return ` data-label="${place}" data-en="${esc(words.en)}" data-zh="${esc(words.zh)}"${own}`;
}

/** An option of a choice. */
export function option(value: string, words: Bilingual): string {
  return `<option value="${esc(value)}"${relabelled("text", words)}>${esc(words.en)}</option>`;
}
