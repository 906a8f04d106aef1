import type { Agreement } from "../../schemas/ledger/agreement.js";
import type { IsoDate } from "../../schemas/ledger/primitives.js";
import { addDays } from "../ledger/dates.js";
import type { Draft, DraftIntent } from "./draft.js";
import { cutOffEdges, DAY_TIMES, type DayTime, MORNING } from "./life-times.js";
import type { RawHabit } from "./raw-life.js";

/** Delays at which a day count, a band or a month changes; between them every other delay up to 100 is drawn too. */
const DELAYS = [1, 2, 3, 4, 15, 28, 29, 30, 31, 32, 59, 60, 61, 62, 90, 91, 92];

const WHOLE = { kind: "pay", permille: 1000, less: 0 } as const;

type Spot = readonly [DayTime, DraftIntent];

/** What a habit does about one instalment that is due on a date. */
export function habitDrafts(
  number: number,
  due: IsoDate,
  raw: RawHabit,
  agreement: Agreement,
  named: boolean,
): readonly Draft[] {
  return spots(raw, agreement, named).map(([{ days, at }, intent]) => ({
    instalment: number,
    date: addDays(due, days),
    at,
    intent,
  }));
}

function spots(raw: RawHabit, agreement: Agreement, named: boolean): Spot[] {
  const { last, first } = cutOffEdges(agreement);
  const grace = agreement.grace.days;
  const whole: DraftIntent = { ...WHOLE, named };
  const part: DraftIntent = { ...whole, permille: raw.permille };
  const delay = delayOf(raw.days);
  const on = (days: number, at: string): DayTime => ({ days, at });
  const sameDay = on(last.days, "21:59:59.999");
  switch (raw.kind) {
    case "never":
      return [];
    case "on-time":
      return [[on(last.days, timeBefore(raw.time, last.at)), whole]];
    case "early":
      return [[on(-1 - (raw.days % 10), timeOf(raw.time)), { kind: "pay-ahead", permille: 1000 }]];
    case "early-part":
      return [
        [on(-1 - (raw.days % 10), timeOf(raw.time)), { kind: "pay-ahead", permille: raw.permille }],
        [on(0, MORNING), whole],
      ];
    case "last-millisecond":
      return [[last, whole]];
    case "one-millisecond-late":
      return [[first, whole]];
    case "grace-last-millisecond":
      return [[on(last.days + grace, last.at), whole]];
    case "grace-one-millisecond-late":
      return [[on(first.days + grace, first.at), whole]];
    case "late":
      return [[on(delay, timeOf(raw.time)), whole]];
    case "part-then-rest":
      return [
        [on(0, MORNING), part],
        [on(delay, timeOf(raw.time)), whole],
      ];
    case "part-only":
      return [[on(0, MORNING), part]];
    case "several-a-day":
      return [
        [on(0, MORNING), { ...whole, permille: 300 }],
        [on(0, MORNING), part],
        [sameDay, whole],
      ];
    case "short": {
      const less = [1, agreement.toleranceAmount, agreement.toleranceAmount + 1][raw.days % 3] ?? 1;
      return [[on(0, MORNING), { ...whole, less: Math.max(less, 1) }]];
    }
    case "two-at-once":
      return [
        [on(0, MORNING), whole],
        [on(0, MORNING), { kind: "pay-ahead", permille: 1000 }],
      ];
    case "reversed-and-paid":
      return [
        [on(0, MORNING), whole],
        [sameDay, { kind: "reverse" }],
        [last, whole],
      ];
    case "reversed":
      return [
        [on(0, MORNING), whole],
        [sameDay, { kind: "reverse" }],
        [on(delay, timeOf(raw.time)), whole],
      ];
  }
}

/** Days of delay for an index: every second one at an edge. */
export function delayOf(index: number): number {
  const half = Math.floor(index / 2);
  return index % 2 === 0 ? (DELAYS[half % DELAYS.length] ?? 1) : 1 + (half % 100);
}

/** A time of the day for an index; half of them in the morning, so that the clock has few stops. */
export function timeOf(index: number): string {
  return index % 2 === 0 ? MORNING : (DAY_TIMES[(index >> 1) % DAY_TIMES.length] ?? MORNING);
}

/** The same, never after the given time. */
function timeBefore(index: number, last: string): string {
  const time = timeOf(index);
  return time <= last ? time : MORNING;
}
