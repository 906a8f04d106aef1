import { Temporal } from "temporal-polyfill";
import type { TimelineItem } from "../../../schemas/run/event-log.js";

/** Width that a story of some months fills; with the names of the lanes beside it, it fits a page of 1,100 pixels. */
const WIDTH = 920;
// Half of a mark or of its number on the first and the last day must not be cut.
const LEFT = 12;
const RIGHT = 24;
// A day takes so many pixels: a long loan must not hide its days, a short one need not be scrolled on a small page.
const MIN_DAY = 0.9;
const MAX_DAY = 9.5;

/** From dates to horizontal positions, in pixels. */
export interface TimelineScale {
  width: number;
  left: number;
  right: number;
  /** Position of a local date and time, `yyyy-MM-dd` or `yyyy-MM-dd HH:mm`, `24:00` included; never outside the drawing. */
  at(moment: string, time?: string): number;
  /** First days of the months drawn, and the position where each begins. */
  months: { date: Temporal.PlainDate; x: number }[];
}

/** The scale of a story: from the first day of its first month to the last day of its last. Undefined for no dates. */
export function makeScale(items: readonly TimelineItem[]): TimelineScale | undefined {
  const moments = items.flatMap((item) => [item.date, item.deadline ?? "", item.arrived ?? ""]);
  // ISO dates sort as texts. One that is no date of the calendar sorts anywhere, and is looked past.
  const dates = [...new Set(moments.map((moment) => moment.slice(0, 10)))].sort().flatMap((date) => dateOf(date) ?? []);
  const [first, last] = [dates[0], dates.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const start = first.with({ day: 1 });
  const end = last.with({ day: 1 }).add({ months: 1 });
  const days = start.until(end, { largestUnit: "day" }).days;
  const perDay = Math.min(MAX_DAY, Math.max(MIN_DAY, (WIDTH - LEFT - RIGHT) / days));
  const xOf = (date: Temporal.PlainDate): number => LEFT + start.until(date, { largestUnit: "day" }).days * perDay;
  const known = new Map(dates.map((date) => [date.toString(), xOf(date)]));
  const clamp = (x: number): number => Math.min(LEFT + days * perDay, Math.max(LEFT, x));
  // What is no date of the story may lie outside of it: it is drawn where the drawing begins or ends.
  const besideKnown = (moment: string): number | undefined => {
    const date = dateOf(moment);
    return date === undefined ? undefined : xOf(date);
  };
  const months: TimelineScale["months"] = [];
  for (let date = start; Temporal.PlainDate.compare(date, end) < 0; date = date.add({ months: 1 })) {
    months.push({ date, x: xOf(date) });
  }
  return {
    width: Math.round(LEFT + days * perDay + RIGHT),
    left: LEFT,
    right: LEFT + days * perDay,
    at(moment, time) {
      const x = known.get(moment.slice(0, 10)) ?? besideKnown(moment);
      return x === undefined ? LEFT : clamp(x + partOfDay(time ?? moment.slice(10)) * perDay);
    },
    months,
  };
}

function dateOf(moment: string): Temporal.PlainDate | undefined {
  const match = /^\d{4}-\d{2}-\d{2}/u.exec(moment);
  if (match === null) return undefined;
  try {
    return Temporal.PlainDate.from(match[0]);
  } catch {
    return undefined;
  }
}

/** The share of the day that is over at a time `HH:mm…`; 0 where there is none. */
function partOfDay(time: string): number {
  const match = /(\d{2}):(\d{2})/u.exec(time);
  return match === null ? 0 : (Number(match[1]) * 60 + Number(match[2])) / 1440;
}
