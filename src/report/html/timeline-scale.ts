// Half of a mark or of its number on the first and the last day must not be cut.
const LEFT = 12;
const RIGHT = 24;

/** From dates to horizontal positions, in pixels, as data: made where the calendar is known, used where it is drawn. */
export interface ScaleData {
  /** Pixels that a day takes. */
  perDay: number;
  /** Days drawn. */
  days: number;
  /** Days from the first one drawn, by date: every date that a story or one of its faults names. */
  offsets: DaysByDate;
  /** First days of the months drawn, `yyyy-MM-dd`, with the days before each. */
  months: MonthOnScale[];
}

/** Days by ISO date. */
export interface DaysByDate {
  [date: string]: number;
}

/** The first day of a month, and how many days are drawn before it. */
export interface MonthOnScale {
  date: string;
  offset: number;
}

/** Where a scale begins. */
export const SCALE_LEFT: number = LEFT;

/** Where a scale ends. */
export function scaleRight({ days, perDay }: ScaleData): number {
  return LEFT + days * perDay;
}

/** How wide the drawing is. */
export function scaleWidth(scale: ScaleData): number {
  return Math.round(scaleRight(scale) + RIGHT);
}

/** Where a day begins that is so many days from the first one drawn. */
export function placeOfDay(scale: ScaleData, offset: number): number {
  return LEFT + offset * scale.perDay;
}

/**
 * Position of a local date and time, `yyyy-MM-dd` or `yyyy-MM-dd HH:mm`, `24:00` included; never outside the drawing. What
 * is no date, or none that the scale was made with, is drawn where it begins.
 */
export function placeOf(scale: ScaleData, moment: string, time?: string): number {
  const offset = Object.hasOwn(scale.offsets, moment.slice(0, 10)) ? scale.offsets[moment.slice(0, 10)] : undefined;
  if (offset === undefined) return LEFT;
  const x = placeOfDay(scale, offset + partOfDay(time ?? moment.slice(10)));
  return Math.min(scaleRight(scale), Math.max(LEFT, x));
}

/** The share of the day that is over at a time `HH:mm…`; 0 where there is none. */
function partOfDay(time: string): number {
  const match = /(\d{2}):(\d{2})/u.exec(time);
  return match === null ? 0 : (Number(match[1]) * 60 + Number(match[2])) / 1440;
}
