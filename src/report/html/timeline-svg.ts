import { esc, px } from "./markup.js";
import type { StoryData, StoryItem } from "./model/page-data.js";
import { faultBands, faultMarks } from "./timeline-faults.js";
import { labelGroups } from "./timeline-labels.js";
import { LANES, timelineHeight } from "./timeline-lanes.js";
import { placeOf, placeOfDay, SCALE_LEFT, type ScaleData, scaleRight, scaleWidth } from "./timeline-scale.js";

/** Where the ticks of the months begin, in pixels from the top. */
const TOP = 40;
/** Half the height of a deadline band. */
const BAND = 8;

/** An item with its number in the story. */
interface Numbered {
  item: StoryItem;
  number: number;
}

/**
 * The life of a loan drawn to scale: business events above, under them the bands in which each owed record was due, at
 * the bottom what arrived, joined to the date it speaks of. What is missing or wrong is red. Numbers are those of the
 * story beside it. What was put in to go wrong has a lane of its own below.
 * @param finding whose shapes stand out
 */
export function timelineSvg({ items, scale, spots, account }: StoryData, finding: string): string {
  if (scale === undefined) return "";
  const numbered = items.map((item, index) => ({ item, number: index + 1 }));
  const owedDates = new Set(items.filter((item) => item.lane === "owed").map((item) => item.date));
  const shapes = numbered.map(({ item, number }) => {
    const inner = { ledger: ledgerMark, owed: owedBand, received: receivedMark }[item.lane](scale, item, owedDates);
    const title = `${number}. ${item.date} ${item.text.en} / ${item.text.zh}`;
    const mine = item.findings.includes(finding) ? " mine" : "";
    return `<g class="t-${item.lane} s-${item.state}${mine}"><title>${esc(title)}</title>${inner}</g>`;
  });
  const height = timelineHeight(spots.length > 0);
  const label = `Timeline of the loan ${account} / 贷款时间轴`;
  return [
    `<svg class="timeline" role="img" aria-label="${esc(label)}" width="${scaleWidth(scale)}" height="${height}" viewBox="0 0 ${scaleWidth(scale)} ${height}">`,
    faultBands(scale, spots),
    axis(scale, height),
    ...shapes,
    numbers(scale, numbered),
    faultMarks(scale, spots),
    "</svg>",
  ].join("");
}

function axis(scale: ScaleData, height: number): string {
  // Where months are narrow only every third or twelfth is named.
  const width = (scaleRight(scale) - SCALE_LEFT) / scale.months.length;
  const every = width >= 34 ? 1 : width >= 14 ? 3 : 12;
  const placed = scale.months.map(({ date, offset }) => ({
    x: placeOfDay(scale, offset),
    year: date.slice(0, 4),
    month: Number(date.slice(5, 7)),
  }));
  const months = placed.map(({ x, month }) => {
    const line = `<line class="tick" x1="${px(x)}" x2="${px(x)}" y1="${TOP - 8}" y2="${height - 6}"/>`;
    const named = (month - 1) % every === 0 && every < 12;
    return named
      ? `${line}<text class="month" x="${px(x + 5)}" y="${TOP - 2}">${String(month).padStart(2, "0")}</text>`
      : line;
  });
  const years = placed
    .filter(({ month }, index) => index === 0 || month === 1)
    // A first month shortly before January leaves no room for its year.
    .filter(({ x }, index, all) => (all[index + 1]?.x ?? Number.POSITIVE_INFINITY) - x > 36)
    .map(({ x, year }) => `<text class="year" x="${px(x + 5)}" y="16">${esc(year)}</text>`);
  const rails = Object.values(LANES).map(
    (y) => `<line class="rail" x1="${SCALE_LEFT}" x2="${px(scaleRight(scale))}" y1="${y}" y2="${y}"/>`,
  );
  return [...months, ...years, ...rails].join("");
}

function ledgerMark(scale: ScaleData, item: StoryItem): string {
  const x = px(placeOf(scale, item.date, item.time ?? "00:00"));
  const drop = `<line class="drop" x1="${x}" x2="${x}" y1="${LANES.ledger}" y2="${LANES.owed - BAND}"/>`;
  return `${drop}<circle class="dot" cx="${x}" cy="${LANES.ledger}" r="4.5"/>`;
}

function owedBand(scale: ScaleData, item: StoryItem): string {
  const start = placeOf(scale, item.date);
  const end = item.deadline === undefined ? start : placeOf(scale, item.deadline);
  const width = Math.max(5, end - start);
  const band = `<rect class="band" x="${px(start)}" y="${LANES.owed - BAND}" width="${px(width)}" height="${BAND * 2}" rx="3"/>`;
  if (item.state !== "missing") return band;
  // The gap: where the record should have arrived there is only an empty, red-edged place.
  const middle = start + width / 2;
  const place = Math.max(16, width);
  const y = LANES.received;
  return [
    band,
    `<line class="fall" x1="${px(middle)}" x2="${px(middle)}" y1="${LANES.owed + BAND}" y2="${y - 10}"/>`,
    `<rect class="gap" x="${px(middle - place / 2)}" y="${y - 10}" width="${px(place)}" height="20" rx="3"/>`,
    cross(middle, y),
  ].join("");
}

function receivedMark(scale: ScaleData, item: StoryItem, owedDates: ReadonlySet<string>): string {
  const x = placeOf(scale, item.arrived ?? item.date);
  const from = placeOf(scale, item.date);
  const y = LANES.received;
  const owed = owedDates.has(item.date);
  const top = owed ? LANES.owed + BAND : LANES.owed;
  const link = `<line class="link" x1="${px(from)}" x2="${px(x)}" y1="${top}" y2="${y - 6}"/>`;
  // It speaks of a date for which nothing is owed: an empty ring in the owed lane says so.
  const ring = item.state !== "unowed" ? "" : `<circle class="ring" cx="${px(from)}" cy="${LANES.owed}" r="4.5"/>`;
  return `${link}${ring}<rect class="mark" x="${px(x - 5.5)}" y="${y - 5.5}" width="11" height="11" rx="2"/>`;
}

function cross(x: number, y: number): string {
  const [a, b, c, d] = [x - 4, x + 4, y - 4, y + 4].map(px);
  return `<path class="cross" d="M${a} ${c}L${b} ${d}M${b} ${c}L${a} ${d}"/>`;
}

function numbers(scale: ScaleData, numbered: readonly Numbered[]): string {
  const offset = { ledger: -12, owed: -14, received: 21 } as const;
  return (["ledger", "owed", "received"] as const)
    .flatMap((lane) => {
      const points = numbered
        .filter(({ item }) => item.lane === lane)
        .map(({ item, number }) => ({ number, x: positionOf(scale, item) }));
      const y = LANES[lane] + offset[lane];
      return labelGroups(points).map(({ x, text }) => `<text class="number" x="${px(x)}" y="${y}">${text}</text>`);
    })
    .join("");
}

function positionOf(scale: ScaleData, item: StoryItem): number {
  if (item.lane === "ledger") return placeOf(scale, item.date, item.time ?? "00:00");
  if (item.lane === "received") return placeOf(scale, item.arrived ?? item.date);
  const start = placeOf(scale, item.date);
  return item.deadline === undefined ? start : (start + placeOf(scale, item.deadline)) / 2;
}
