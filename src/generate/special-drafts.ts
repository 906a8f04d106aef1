import type { IsoDate } from "../../schemas/ledger/primitives.js";
import { addDays, endOfMonth, monthOf } from "../ledger/dates.js";
import type { Draft, DraftIntent } from "./draft.js";
import { timeOf } from "./habit-drafts.js";
import type { LifeWindow } from "./life-window.js";
import type { RawClassification, RawLife, RawSpecial } from "./raw-life.js";

/** Due date of an instalment, or the day of booking for 0. */
export type DateOf = (instalment: number) => IsoDate;

/** Drafts of everything that is not the payment of an instalment. */
export function specialDrafts(raw: RawLife, count: number, dateOf: DateOf, window: LifeWindow): Draft[] {
  return [
    ...(raw.special === null ? [] : special(raw.special, count, dateOf, window)),
    ...raw.classified.map((change) => classification(change, count, dateOf, window)),
  ];
}

function special(raw: RawSpecial, count: number, dateOf: DateOf, window: LifeWindow): Draft[] {
  const first = raw.instalment % (count + 1);
  const places = raw.again === 0 || raw.kind === "settle-early" ? [first] : [first, first + raw.again];
  return places
    .filter((instalment) => instalment <= count)
    .map((instalment) => place(instalment, raw.day, raw.time, intentOf(raw), dateOf, window));
}

function intentOf(raw: RawSpecial): DraftIntent {
  switch (raw.kind) {
    case "prepay":
      return { kind: "prepay", permille: raw.permille };
    case "settle-early":
      return { kind: "settle-early" };
    case "extend":
      return { kind: "extend", periods: raw.periods };
  }
}

function classification(raw: RawClassification, count: number, dateOf: DateOf, window: LifeWindow): Draft {
  const intent: DraftIntent = { kind: "classify", fiveCate: raw.fiveCate };
  return place(raw.instalment % (count + 1), raw.day, raw.time, intent, dateOf, window);
}

function place(
  instalment: number,
  day: number,
  time: number,
  intent: DraftIntent,
  dateOf: DateOf,
  window: LifeWindow,
): Draft {
  const days = daysAround(dateOf(instalment), instalment, window);
  return { instalment, date: days[day % days.length] ?? dateOf(instalment), at: timeOf(time), intent };
}

/** Days on and beside those that a record can be as of: due day, end of grace, month end; and two that are none. */
function daysAround(date: IsoDate, instalment: number, { agreement }: LifeWindow): IsoDate[] {
  if (instalment === 0) return [0, 0, 1, 5].map((days) => addDays(date, days));
  const monthEnd = endOfMonth(monthOf(date));
  const graceEnd = addDays(date, agreement.grace.days);
  const edges = [date, monthEnd, graceEnd].flatMap((edge) => [-1, 0, 1].map((days) => addDays(edge, days)));
  return [...edges, addDays(date, -10), addDays(date, 10)];
}
