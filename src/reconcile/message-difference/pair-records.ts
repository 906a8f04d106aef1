import { daysBetween } from "../../ledger/dates.js";
import type { ReceivedRecord } from "../../profiles/received-record.js";

/** One record as two builds sent it; null where one of them sent none. */
export interface RecordPair {
  readonly old: ReceivedRecord | null;
  readonly new: ReceivedRecord | null;
}

type KeyOf = (record: ReceivedRecord) => string | null;

/**
 * How closely records must agree to be the same one told otherwise, closest first: all that names a record; the same of
 * another subject, such as a relative under another document; the month under another date; the day under another code; the code within days of each other, which `isNear` decides.
 */
const KEYS: readonly KeyOf[] = [
  ({ recordType, subject = "", kind, code, asOf, month }) => [recordType, subject, kind, code, asOf, month].join(" "),
  ({ recordType, kind, code, asOf, month }) => [recordType, kind, code, asOf, month].join(" "),
  ({ recordType, kind, code, month }) => (month === null ? null : [recordType, kind, code, month].join(" ")),
  ({ recordType, kind, asOf }) => [recordType, kind, asOf].join(" "),
  ({ recordType, kind, code }) => [recordType, kind, code].join(" "),
];

// As far as a date may be off for a record to be taken for a misdated one (docs/guide/findings.md).
const NEAR_DAYS = 35;

/**
 * Pairs the records of one life in two builds: each record of the one with that of the other that is most likely the same.
 * Records that are alike are paired in order of arrival.
 */
export function pairRecords(old: readonly ReceivedRecord[], young: readonly ReceivedRecord[]): RecordPair[] {
  const pairs: RecordPair[] = [];
  let [left, right] = [inOrder(old), inOrder(young)];
  for (const key of KEYS) {
    const paired = pairBy(key, left, right);
    pairs.push(...paired.pairs);
    [left, right] = [paired.old, paired.new];
  }
  return [
    ...pairs,
    ...left.map((record) => ({ old: record, new: null })),
    ...right.map((record) => ({ old: null, new: record })),
  ];
}

function inOrder(records: readonly ReceivedRecord[]): ReceivedRecord[] {
  return records.toSorted((a, b) => a.sequence - b.sequence);
}

interface Paired {
  readonly pairs: RecordPair[];
  /** What found no partner. */
  readonly old: ReceivedRecord[];
  readonly new: ReceivedRecord[];
}

function pairBy(keyOf: KeyOf, old: readonly ReceivedRecord[], young: readonly ReceivedRecord[]): Paired {
  const waiting = new Map<string, ReceivedRecord[]>();
  for (const record of young) {
    const key = keyOf(record);
    if (key === null) continue;
    const queue = waiting.get(key);
    if (queue === undefined) waiting.set(key, [record]);
    else queue.push(record);
  }
  const pairs: RecordPair[] = [];
  const left: ReceivedRecord[] = [];
  const taken = new Set<ReceivedRecord>();
  for (const record of old) {
    const key = keyOf(record);
    const queue = key === null ? [] : (waiting.get(key) ?? []);
    const partner = queue.find((candidate) => !taken.has(candidate) && isNear(record, candidate));
    if (partner === undefined) {
      left.push(record);
    } else {
      taken.add(partner);
      pairs.push({ old: record, new: partner });
    }
  }
  return { pairs, old: left, new: young.filter((record) => !taken.has(record)) };
}

const A_DATE = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/** Whether the dates of two records are so close that one may be the other told wrongly; what is no date is near to all. */
function isNear(one: ReceivedRecord, other: ReceivedRecord): boolean {
  if (!A_DATE.test(one.asOf) || !A_DATE.test(other.asOf)) return true;
  return Math.abs(daysBetween(one.asOf, other.asOf)) <= NEAR_DAYS;
}
