import type { OwedRecord } from "../profiles/owed-record.js";
import type { ReceivedRecord } from "../profiles/received-record.js";
import type { Match } from "./match-records.js";
import type { Attempts } from "./repairs.js";

/** A correction that came before another one which had to come first. */
export interface OutOfOrder {
  readonly owed: OwedRecord;
  readonly received: ReceivedRecord;
  /** The month, or the day, that it puts right. */
  readonly what: string;
  /** The later one that was put right before it. */
  readonly after: string;
}

/**
 * Corrections of months that did not come in the order of the months (clause L21, §7.3), and of days where these have an order
 * (L78): of those that became known on one day, each that comes after a later one. A record reported again counts where it
 * came first.
 */
export function findOutOfOrder(matches: readonly Match[], attempts: readonly Attempts[]): OutOfOrder[] {
  const first = new Map(attempts.map((one) => [one.last, one.first]));
  const ordered = matches
    .filter(({ owed }) => owed.kind === "correction" && owed.required)
    .flatMap(({ owed, received }) => {
      const what = placeOf(owed);
      return what === undefined ? [] : { owed, received, what, came: (first.get(received) ?? received).sequence };
    })
    .sort((a, b) => a.came - b.came);
  const latest = new Map<string, string>();
  return ordered.flatMap(({ owed, received, what }) => {
    const before = latest.get(owed.notBefore) ?? "";
    if (what > before) latest.set(owed.notBefore, what);
    return what < before ? [{ owed, received, what, after: before }] : [];
  });
}

/** What decides its place among others; undefined for one that may come at any. */
function placeOf({ inDayOrder, asOf, months }: OwedRecord): string | undefined {
  return inDayOrder === true ? asOf : months[0];
}
