import { WORDS } from "../text/words.js";
import { esc } from "./markup.js";

/** Height of a timeline, in pixels. */
export const TIMELINE_HEIGHT = 208;

/** Where each lane of a timeline lies, in pixels from its top: business events, what was owed, what arrived. */
export const LANES = { ledger: 78, owed: 128, received: 184 } as const;

// Room for the longest name, `received`, at its size of 12.5 pixels.
const WIDTH = 68;

/**
 * The names of the lanes as a drawing of their own. It stands beside the timeline and not in it: a timeline that is wider
 * than the page is scrolled, and the names must stay in sight.
 */
export function laneNames(): string {
  const names = (["ledger", "owed", "received"] as const).flatMap((lane) =>
    (["en", "zh"] as const).map(
      (lang) => `<text class="lane" lang="${lang}" x="0" y="${LANES[lane] + 4}">${esc(WORDS[lane][lang])}</text>`,
    ),
  );
  return [
    `<svg class="timeline lanes" aria-hidden="true" width="${WIDTH}" height="${TIMELINE_HEIGHT}" viewBox="0 0 ${WIDTH} ${TIMELINE_HEIGHT}">`,
    ...names,
    "</svg>",
  ].join("");
}
