import type { Instant, IsoMonth } from "../../schemas/ledger/primitives.js";
import { epochMs } from "../ledger/business-day.js";
import { monthOf } from "../ledger/dates.js";
import type { OwedRecord } from "../profiles/owed-record.js";
import type { ReceivedRecord } from "../profiles/received-record.js";
import type { Match } from "./match-records.js";

/** What had arrived by an instant, in the order of loading. */
export function receivedBy(received: readonly ReceivedRecord[], at: Instant): ReceivedRecord[] {
  const end = epochMs(at);
  return [...received].sort((a, b) => a.sequence - b.sequence).filter(({ arrival }) => epochMs(arrival.by) <= end);
}

/**
 * What the bureau should hold at an instant: what had to be there by then, and what may come and did. A record whose
 * deadline lies after it counts where it has come.
 */
export function owedBy(owed: readonly OwedRecord[], matches: readonly Match[], at: Instant): OwedRecord[] {
  const end = epochMs(at);
  const came = (record: OwedRecord): boolean =>
    matches.some((match) => match.owed === record && epochMs(match.received.arrival.by) <= end);
  return owed
    .filter(
      (record) =>
        epochMs(record.notBefore) <= end &&
        (record.required || (matches.some((match) => match.owed === record) && !isReplaced(record, owed))),
    )
    .filter((record) => epochMs(record.deadline) <= end || came(record));
}

/** The month with which the repayment grid of an account ends at an instant; undefined where nothing was owed ever. */
export function lastMonthDue(owed: readonly OwedRecord[], at: Instant): IsoMonth | undefined {
  const end = epochMs(at);
  const [first] = owed;
  return owed
    .filter(({ required, deadline }) => required && epochMs(deadline) <= end)
    .flatMap(({ months }) => months.slice(0, 1))
    .reduce<IsoMonth | undefined>(
      (latest, next) => (latest === undefined || next > latest ? next : latest),
      first === undefined ? undefined : monthOf(first.asOf),
    );
}

/** Whether a record that may come has the day of one that must: both bear one identity, and the bureau holds one. */
function isReplaced(record: OwedRecord, owed: readonly OwedRecord[]): boolean {
  return owed.some((other) => other.required && other.asOf === record.asOf && other.kind === "monthly");
}
