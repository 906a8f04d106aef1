import { Temporal } from "temporal-polyfill";
import type { TimelineItem } from "../../../../schemas/run/event-log.js";
import type { ScaleData } from "../timeline-scale.js";

/** Width that a story of some months fills; with the names of the lanes beside it, it fits a page of 1,100 pixels. */
const WIDTH = 884;
// A day takes so many pixels: a long loan must not hide its days, a short one need not be scrolled on a small page.
const MIN_DAY = 0.9;
const MAX_DAY = 9.5;

/**
 * The scale of a story: from the first day of its first month to the last day of its last. Undefined for no dates.
 * @param others moments that lie on the scale without making it longer, such as those of faults
 */
export function makeScale(items: readonly TimelineItem[], others: readonly string[] = []): ScaleData | undefined {
  const moments = items.flatMap((item) => [item.date, item.deadline ?? "", item.arrived ?? ""]);
  // ISO dates sort as texts. One that is no date of the calendar sorts anywhere, and is looked past.
  const dates = datesOf(moments);
  const [first, last] = [dates[0], dates.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const start = first.with({ day: 1 });
  const end = last.with({ day: 1 }).add({ months: 1 });
  const from = (date: Temporal.PlainDate): number => start.until(date, { largestUnit: "day" }).days;
  const days = from(end);
  const months: ScaleData["months"] = [];
  for (let date = start; Temporal.PlainDate.compare(date, end) < 0; date = date.add({ months: 1 })) {
    months.push({ date: date.toString(), offset: from(date) });
  }
  return {
    perDay: Math.min(MAX_DAY, Math.max(MIN_DAY, WIDTH / days)),
    days,
    offsets: Object.fromEntries([...dates, ...datesOf(others)].map((date) => [date.toString(), from(date)])),
    months,
  };
}

function datesOf(moments: readonly string[]): Temporal.PlainDate[] {
  return [...new Set(moments.map((moment) => moment.slice(0, 10)))].sort().flatMap((date) => dateOf(date) ?? []);
}

function dateOf(text: string): Temporal.PlainDate | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(text)) return undefined;
  try {
    return Temporal.PlainDate.from(text);
  } catch {
    return undefined;
  }
}
