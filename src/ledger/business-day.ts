import { Temporal } from "temporal-polyfill";
import type { Agreement } from "../../schemas/ledger/agreement.js";
import type { Instant, IsoDate } from "../../schemas/ledger/primitives.js";
import { addDays } from "./dates.js";
import { remember } from "./remember.js";

// Cut-offs, midnights and deadlines of some years, and the events of a cohort between two steps of the clock.
const INSTANTS_KEPT = 20_000;

/** The parts of an agreement that decide which business date an instant belongs to. */
export type DayRules = Pick<Agreement, "timeZone" | "dayCutOff">;

/** The calendar date of an instant by the clock of a zone, whatever the cut-off. */
export function localDateOf(instant: Instant, timeZone: string): IsoDate {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).toPlainDate().toString();
}

/** The business date of an instant (clause L1). */
export function businessDateOf(instant: Instant, rules: DayRules): IsoDate {
  const local = Temporal.Instant.from(instant).toZonedDateTimeISO(rules.timeZone);
  const date = local.toPlainDate().toString();
  if (rules.dayCutOff === "24:00") return date;
  const before = Temporal.PlainTime.compare(local.toPlainTime(), Temporal.PlainTime.from(rules.dayCutOff)) < 0;
  return before ? date : addDays(date, 1);
}

/** The instant at which a business date ends: its cut-off (clause L1). An event at this instant belongs to the next. */
export function endOfBusinessDay(date: IsoDate, rules: DayRules): Instant {
  return rules.dayCutOff === "24:00"
    ? instantAt(addDays(date, 1), "00:00:00.000", rules.timeZone)
    : instantAt(date, `${rules.dayCutOff}:00.000`, rules.timeZone);
}

/** Local midnight at the end of a calendar date, whatever the cut-off. */
export function midnightAfter(date: IsoDate, timeZone: string): Instant {
  return instantAt(addDays(date, 1), "00:00:00.000", timeZone);
}

/** A local date and time as an instant with the zone's offset, to the millisecond. */
export function instantAt(date: IsoDate, time: string, timeZone: string): Instant {
  return instantIn(timeZone)(`${date}T${time}`);
}

const instantIn: (timeZone: string) => (local: string) => Instant = remember(
  (timeZone) =>
    remember(
      (local) =>
        Temporal.PlainDateTime.from(local)
          .toZonedDateTime(timeZone)
          .toString({ timeZoneName: "never", fractionalSecondDigits: 3 }),
      INSTANTS_KEPT,
    ),
  100,
);

/** Milliseconds since the epoch, for comparing instants written with different offsets. */
export const epochMs: (instant: Instant) => number = remember(
  (instant) => Temporal.Instant.from(instant).epochMilliseconds,
  INSTANTS_KEPT,
);

/** Local date and time of an instant as `yyyy-MM-dd HH:mm:ss.SSS`, for people. */
export function localText(instant: Instant, timeZone: string): string {
  return Temporal.Instant.from(instant)
    .toZonedDateTimeISO(timeZone)
    .toPlainDateTime()
    .toString({ fractionalSecondDigits: 3 })
    .replace("T", " ");
}

/** The local moment at which a time is over, for people: midnight is told as 24:00 of the day that ends. */
export function localEndText(instant: Instant, timeZone: string): string {
  const text = localText(instant, timeZone);
  const [date = "", time = ""] = text.split(" ");
  if (time === "00:00:00.000") return `${addDays(date, -1)} 24:00`;
  return time.endsWith(":00.000") ? `${date} ${time.slice(0, 5)}` : text;
}
