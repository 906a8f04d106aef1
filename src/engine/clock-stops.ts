import { Temporal } from "temporal-polyfill";
import type { Agreement } from "../../schemas/ledger/agreement.js";
import type { Instant, IsoDate } from "../../schemas/ledger/primitives.js";
import { endOfBusinessDay, epochMs, midnightAfter } from "../ledger/business-day.js";
import { addDays } from "../ledger/dates.js";

/** The rules that say where the clock has to stop whatever happens. */
export type StopRules = Pick<Agreement, "timeZone" | "dayCutOff">;

/**
 * The instants at which the clock stops every day: the cut-off, before which a record is early, and midnight, after
 * which it may be late. In ascending order, in epoch milliseconds.
 */
export function* dailyStops(from: IsoDate, to: IsoDate, rules: StopRules): Generator<number> {
  for (let date = from; date <= to; date = addDays(date, 1)) {
    const cutOff = epochMs(endOfBusinessDay(date, rules));
    const midnight = epochMs(midnightAfter(date, rules.timeZone));
    if (cutOff < midnight) yield cutOff;
    yield midnight;
  }
}

/** Epoch milliseconds as an instant with the zone's offset. */
export function instantOf(ms: number, timeZone: string): Instant {
  return Temporal.Instant.fromEpochMilliseconds(ms)
    .toZonedDateTimeISO(timeZone)
    .toString({ timeZoneName: "never", fractionalSecondDigits: 3 });
}
