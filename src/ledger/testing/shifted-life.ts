import type { IsoDate } from "../../../schemas/ledger/primitives.js";
import type { BusinessCalendar } from "../business-calendar.js";
import type { LivedRandomLife } from "./random-life.js";

/** Years after which week days and leap days fall on the same dates again, between 1901 and 2099. */
export const CYCLE = 28;

/** Any text with its dates moved on by the cycle: `2024-02-29` becomes `2052-02-29`, and so do months and instants. */
export function shiftDates(text: string): string {
  return text.replace(/\b(20\d\d)(?=-\d\d)/g, (year) => String(Number(year) + CYCLE));
}

/** A life moved on by the cycle, its holidays with it. */
export function shiftLife(life: LivedRandomLife): LivedRandomLife {
  const { calendar, ...plain } = life.rules;
  const moved = <T>(value: T): T => JSON.parse(shiftDates(JSON.stringify(value))) as T;
  return {
    lived: moved(life.lived),
    rules: { ...moved(plain), calendar: shiftCalendar(calendar) },
    horizon: shiftDates(life.horizon),
  };
}

function shiftCalendar(calendar: BusinessCalendar): BusinessCalendar {
  const back = (date: IsoDate): IsoDate => `${Number(date.slice(0, 4)) - CYCLE}${date.slice(4)}`;
  return { ...calendar, isWorkingDay: (date) => calendar.isWorkingDay(back(date)) };
}
