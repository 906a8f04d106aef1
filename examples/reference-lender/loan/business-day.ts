import { Temporal } from "temporal-polyfill";
import type { DateRoll } from "../../../schemas/ledger/agreement.js";
import type { Contract } from "./contract.js";
import { type Day, dayOf, isoOf, monthOf } from "./day.js";
import type { WorkingCalendar } from "./holidays.js";
import { Refusal } from "./refusal.js";

/** Milliseconds since 1970-01-01T00:00Z of an RFC 3339 instant. */
export function millisOf(instant: string): number {
  return Temporal.Instant.from(instant).epochMilliseconds;
}

/** @throws Refusal 422 when there is no such time zone. */
export function mustKnowZone(timeZone: string): void {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(timeZone);
  } catch {
    throw new Refusal(422, "time-zone", `${timeZone} is no time zone known here.`);
  }
}

/** Local date and minutes since local midnight of an instant. */
export function localTime(instant: string, timeZone: string): { day: Day; minutes: number } {
  const local = Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone);
  return { day: dayOf(local.toPlainDate().toString()), minutes: local.hour * 60 + local.minute };
}

/** Minutes since midnight of a `hh:mm` time; 1440 for `24:00`. */
export function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

/** The business date of an instant (clause L1): at or after the cut-off it is the next date. */
export function businessDay(instant: string, timeZone: string, cutOff: string): Day {
  const { day, minutes } = localTime(instant, timeZone);
  return minutes < minutesOf(cutOff) ? day : day + 1;
}

/** The instant at which a business date ends (clause L1), as milliseconds since 1970. */
export function endOfBusinessDay(day: Day, timeZone: string, cutOff: string): number {
  const midnight = cutOff === "24:00";
  const local = Temporal.PlainDateTime.from(`${isoOf(midnight ? day + 1 : day)}T${midnight ? "00:00" : cutOff}`);
  return local.toZonedDateTime(timeZone).epochMilliseconds;
}

/** A contractual date moved off days that are no working days (clause L2). */
export function rollDay(day: Day, roll: DateRoll, calendar: WorkingCalendar): Day {
  if (roll === "none" || calendar.isWorkingDay(day)) return day;
  if (roll === "preceding") return before(day, calendar);
  const next = after(day, calendar);
  if (roll === "modified-following" && monthOf(next) !== monthOf(day)) return before(day, calendar);
  return next;
}

/**
 * The contractual due date of a nominal one. Money cannot fall due before it was paid out: where `preceding` would reach
 * the opening day or one before it, the next working day is due instead (clause L2).
 */
export function contractualDay(nominal: Day, { agreement, calendar, openDay }: Contract): Day {
  const rolled = rollDay(nominal, agreement.dueDateRoll, calendar);
  return rolled <= openDay ? rollDay(nominal, "following", calendar) : rolled;
}

function after(day: Day, calendar: WorkingCalendar): Day {
  let next = day;
  while (!calendar.isWorkingDay(next)) next += 1;
  return next;
}

function before(day: Day, calendar: WorkingCalendar): Day {
  let previous = day;
  while (!calendar.isWorkingDay(previous)) previous -= 1;
  return previous;
}
