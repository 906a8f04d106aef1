import type { OwedRecord } from "../profiles/owed-record.js";
import type { ReceivedRecord } from "../profiles/received-record.js";
import type { Match } from "./match-records.js";
import type { Attempts } from "./repairs.js";

/** A correction of a month that came before that of an earlier month. */
export interface MonthsOutOfOrder {
  readonly owed: OwedRecord;
  readonly received: ReceivedRecord;
  /** The later month that was put right before it. */
  readonly after: string;
}

/**
 * Corrections of months that did not come in the order of the months (clause L21, §7.3): of those that became known on one
 * day, each that comes after a later month's. A record reported again counts where it came first.
 */
export function findMonthsOutOfOrder(matches: readonly Match[], attempts: readonly Attempts[]): MonthsOutOfOrder[] {
  const first = new Map(attempts.map((one) => [one.last, one.first]));
  const ofMonths = matches
    .filter(({ owed }) => owed.kind === "correction" && owed.required && owed.months.length > 0)
    .map(({ owed, received }) => ({ owed, received, came: (first.get(received) ?? received).sequence }))
    .sort((a, b) => a.came - b.came);
  const latest = new Map<string, string>();
  return ofMonths.flatMap(({ owed, received }) => {
    const month = owed.months[0] ?? "";
    const before = latest.get(owed.notBefore) ?? "";
    if (month > before) latest.set(owed.notBefore, month);
    return month < before ? [{ owed, received, after: before }] : [];
  });
}
