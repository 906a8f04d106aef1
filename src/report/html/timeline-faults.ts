import { esc, px } from "./markup.js";
import type { SpotData } from "./model/page-data.js";
import { labelGroups } from "./timeline-labels.js";
import { FAULT_LANE, LANES } from "./timeline-lanes.js";
import { placeOf, SCALE_LEFT, type ScaleData, scaleRight } from "./timeline-scale.js";

/** Where the washes of outages begin, in pixels from the top: below the months. */
const TOP = 46;
/** Half the height of a bar in the lane of faults. */
const BAR = 6;
/** From the lane of what arrived to below its numbers. */
const BELOW_NUMBER = 25;
/** The least width of an outage: one of a minute must be seen. */
const LEAST = 3;

/** The washes behind a timeline: for how long nothing went through. */
export function faultBands(scale: ScaleData, spots: readonly SpotData[]): string {
  return spots
    .filter(({ kind }) => kind === "span")
    .map((spot) => {
      const { x, width } = extent(scale, spot);
      return `<rect class="outage" x="${px(x)}" y="${TOP}" width="${px(width)}" height="${FAULT_LANE - TOP}"/>`;
    })
    .join("");
}

/** The lane of faults: a bar for what lasted; a mark where something was met, behind the days it had lain in wait. */
export function faultMarks(scale: ScaleData, spots: readonly SpotData[]): string {
  if (spots.length === 0) return "";
  const rail = `<line class="rail" x1="${SCALE_LEFT}" x2="${px(scaleRight(scale))}" y1="${FAULT_LANE}" y2="${FAULT_LANE}"/>`;
  const shapes = spots.map((spot) => {
    const title = `<title>${esc(`${spot.words.en} / ${spot.words.zh}`)}</title>`;
    return `<g class="t-fault">${title}${spot.kind === "span" ? bar(scale, spot) : mark(scale, spot)}</g>`;
  });
  const points = spots.map((spot) => ({ number: spot.number, x: middle(scale, spot) }));
  const numbers = labelGroups(points).map(
    ({ x, text }) => `<text class="number of-fault" x="${px(x)}" y="${FAULT_LANE + BAR + 14}">${text}</text>`,
  );
  return [rail, ...shapes, ...numbers].join("");
}

function bar(scale: ScaleData, spot: SpotData): string {
  const { x, width } = extent(scale, spot);
  return `<rect class="bar-of" x="${px(x)}" y="${FAULT_LANE - BAR}" width="${px(width)}" height="${BAR * 2}" rx="2"/>`;
}

function mark(scale: ScaleData, { from, until }: SpotData): string {
  const x = placeOf(scale, until);
  const y = FAULT_LANE;
  const [left, right, top, bottom] = [x - 7, x + 7, y - 7, y + 7].map(px);
  return [
    `<line class="wait" x1="${px(placeOf(scale, from))}" x2="${px(x)}" y1="${y}" y2="${y}"/>`,
    `<line class="met" x1="${px(x)}" x2="${px(x)}" y1="${LANES.received + BELOW_NUMBER}" y2="${y - 7}"/>`,
    `<path class="diamond" d="M${px(x)} ${top}L${right} ${px(y)}L${px(x)} ${bottom}L${left} ${px(y)}Z"/>`,
  ].join("");
}

function extent(scale: ScaleData, { from, until }: SpotData): { x: number; width: number } {
  const x = placeOf(scale, from);
  return { x, width: Math.max(LEAST, placeOf(scale, until) - x) };
}

function middle(scale: ScaleData, spot: SpotData): number {
  if (spot.kind === "met") return placeOf(scale, spot.until);
  const { x, width } = extent(scale, spot);
  return x + width / 2;
}
