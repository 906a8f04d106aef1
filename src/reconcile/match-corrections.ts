import { epochMs } from "../ledger/business-day.js";
import type { OwedRecord } from "../profiles/owed-record.js";
import type { ReceivedRecord } from "../profiles/received-record.js";
import { compareFields } from "./compare-fields.js";
import { distance, MISDATED_WITHIN_DAYS } from "./distance.js";
import type { Match, Pairing } from "./match-records.js";

/**
 * Pairs corrections by record type, segment and as-of date; what corrects the right segment of another day is misdated.
 * One month can be put right several times: then what says the same goes together, else what became known last before the
 * correction came.
 */
export function matchCorrections(
  owed: readonly OwedRecord[],
  received: readonly ReceivedRecord[],
): Omit<Pairing, "retold"> {
  const matches: Match[] = [];
  const openOwed = new Set(owed);
  const openReceived = new Set([...received].sort((a, b) => a.sequence - b.sequence));
  const pair = (how: Match["how"], choose: (record: ReceivedRecord) => OwedRecord | undefined): void => {
    for (const record of openReceived) {
      const found = choose(record);
      if (found === undefined) continue;
      matches.push({ owed: found, received: record, how });
      openOwed.delete(found);
      openReceived.delete(record);
    }
  };
  const sameSegment = (record: ReceivedRecord): OwedRecord[] =>
    [...openOwed].filter((one) => one.recordType === record.recordType && one.codes[0]?.code === record.code);
  const ofTheDay = (record: ReceivedRecord): OwedRecord[] => sameSegment(record).filter((one) => isAsOf(one, record));
  const isNew = (record: ReceivedRecord): boolean => !matches.some(({ received: first }) => isSame(first, record));
  pair("exact", (record) => {
    const saying = ofTheDay(record).filter((one) => compareFields(one, record).differences.length === 0);
    // The same once more is a repetition, unless the month was put right otherwise and then back.
    return lastKnown(isNew(record) ? saying : saying.filter((one) => isKnownBy(one, record)), record);
  });
  pair("exact", (record) => (isNew(record) ? lastKnown(ofTheDay(record), record) : undefined));
  pair("misdated", (record) => (isNew(record) ? nearest(sameSegment(record), record) : undefined));

  const doubled: { received: ReceivedRecord; first: Match }[] = [];
  for (const record of openReceived) {
    const first = matches.find((match) => isSame(match.received, record));
    if (first === undefined) continue;
    doubled.push({ received: record, first });
    openReceived.delete(record);
  }
  return { matches, doubled, missing: [...openOwed].filter(({ required }) => required), surplus: [...openReceived] };
}

/** A deletion of all that is held of an account has no day. */
function isAsOf(owed: OwedRecord, { asOf }: ReceivedRecord): boolean {
  return asOf === "" || owed.asOf === asOf || (owed.orAsOf ?? []).includes(asOf);
}

function lastKnown(candidates: readonly OwedRecord[], record: ReceivedRecord): OwedRecord | undefined {
  const sorted = [...candidates].sort((a, b) => epochMs(a.notBefore) - epochMs(b.notBefore));
  return sorted.findLast((one) => isKnownBy(one, record)) ?? sorted[0];
}

/** Whether the known day had ended when a correction came. */
function isKnownBy({ notBefore }: OwedRecord, { arrival }: ReceivedRecord): boolean {
  return epochMs(notBefore) < epochMs(arrival.by);
}

function nearest(candidates: readonly OwedRecord[], record: ReceivedRecord): OwedRecord | undefined {
  const rank = (one: OwedRecord): number =>
    distance(one.asOf, record.asOf) + (record.month === null || one.months.includes(record.month) ? 0 : 1000);
  return candidates
    .filter((one) => one.required && distance(one.asOf, record.asOf) <= MISDATED_WITHIN_DAYS)
    .sort((a, b) => rank(a) - rank(b))[0];
}

/** The same correction again. One of the same segment with other values is a correction of its own. */
function isSame(first: ReceivedRecord, second: ReceivedRecord): boolean {
  if (first.recordType !== second.recordType || first.code !== second.code || first.asOf !== second.asOf) return false;
  if (first.fields.size !== second.fields.size) return false;
  return [...first.fields].every(([path, value]) => second.fields.get(path) === value);
}
