import type { HarmedMonth } from "../../../schemas/run/finding.js";
import { toneOfStatus } from "../text/status-letters.js";
import { WORDS } from "../text/words.js";
import { esc } from "./markup.js";

/** Told and true letter of the first changed months, so that the harm shows in the list. */
export function monthPairs(months: readonly HarmedMonth[], more: number): string {
  const pairs = months.map(({ month, told, true: truth }) => {
    const title = `${month}: ${WORDS.told.en} ${told}, ${WORDS.true.en} ${truth} / ${WORDS.told.zh} ${told}，${WORDS.true.zh} ${truth}`;
    const letter = (value: string): string =>
      `<b class="c-${toneOfStatus(value)}">${esc(value.trim() === "" ? "·" : value)}</b>`;
    return `<span class="pair" title="${esc(title)}">${letter(told)}<i aria-hidden="true">→</i>${letter(truth)}</span>`;
  });
  return pairs.join("") + (more > 0 ? `<span class="plus">+${more}</span>` : "");
}
