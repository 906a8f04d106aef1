import { WORDS } from "../text/words.js";
import { esc } from "./markup.js";

/** Where each lane of a timeline lies, in pixels from its top: business events, what was owed, what arrived. */
export const LANES = { ledger: 78, owed: 128, received: 184 } as const;

/** Where the lane of faults lies, below the others; only a story that has some has the lane. */
export const FAULT_LANE = 228;

/** Height of a timeline, in pixels. */
export function timelineHeight(hasFaults: boolean): number {
  return hasFaults ? 252 : 208;
}

// Room for the longest name, `received`, at its size of 12.5 pixels.
const WIDTH = 68;

/**
 * The names of the lanes as a drawing of their own. It stands beside the timeline and not in it: a timeline that is wider
 * than the page is scrolled, and the names must stay in sight.
 */
export function laneNames(hasFaults: boolean): string {
  const lanes = { ...LANES, ...(hasFaults ? { fault: FAULT_LANE } : {}) };
  const height = timelineHeight(hasFaults);
  const names = Object.entries(lanes).flatMap(([lane, y]) =>
    (["en", "zh"] as const).map(
      (lang) =>
        `<text class="lane" lang="${lang}" x="0" y="${y + 4}">${esc(WORDS[lane as keyof typeof lanes][lang])}</text>`,
    ),
  );
  return [
    `<svg class="timeline lanes" aria-hidden="true" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}">`,
    ...names,
    "</svg>",
  ].join("");
}
