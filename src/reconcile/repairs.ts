import type { Instant } from "../../schemas/ledger/primitives.js";
import { epochMs } from "../ledger/business-day.js";
import type { OwedRecord } from "../profiles/owed-record.js";
import type { ReceivedRecord, RuleBreach } from "../profiles/received-record.js";

/** What the lender was told of refusals, and until when they had to be put right. */
export interface RepairTimes {
  /** When the feedback to a report file reached the lender first; null for not at all. */
  knownAt(file: string): Instant | null;
  /** Until when what became known at an instant had to be put right (clause L17). */
  dueBy(knownAt: Instant): Instant;
}

/** The first record of an account, or of a person, must introduce it. */
export const UNKNOWN_RULES: ReadonlySet<string> = new Set(["R2101215", "R1101201"]);

/** A record and the attempts to report it: all but the last were refused, and the lender knew before the next. */
export interface Attempts {
  readonly first: ReceivedRecord;
  readonly last: ReceivedRecord;
  /** Those before the last. */
  readonly refused: readonly ReceivedRecord[];
}

/** Why the bureau does not hold a record; empty when it does, or when no bureau was asked. */
export function refusalsOf({ refusedBy }: ReceivedRecord): readonly RuleBreach[] {
  return refusedBy ?? [];
}

/**
 * Puts together what is one record reported again because it was refused: same day and kind, after the feedback had
 * reached the lender. What comes again without that reason stays a record of its own.
 * @param owed what the account owes: whether the same correction again is one more
 */
export function foldAttempts(
  received: readonly ReceivedRecord[],
  times: RepairTimes | undefined,
  owed: readonly OwedRecord[],
): Attempts[] {
  const chains: { first: ReceivedRecord; last: ReceivedRecord; refused: ReceivedRecord[] }[] = [];
  for (const record of [...received].sort((a, b) => a.sequence - b.sequence)) {
    const repaired = (
      isIt: (one: ReceivedRecord, other: ReceivedRecord) => boolean,
    ): (typeof chains)[number] | undefined =>
      times === undefined
        ? undefined
        : chainsOf(record, chains, owed).find(
            ({ last }) => isIt(last, record) && isRepair(last, record, times, received),
          );
    const chain = repaired(isSame) ?? (isOwedAsOf(owed, record) ? undefined : repaired(isSameMisdated));
    if (chain === undefined) {
      chains.push({ first: record, last: record, refused: [] });
      continue;
    }
    chain.refused.push(chain.last);
    chain.last = record;
  }
  return chains;
}

/**
 * Where a record may go on: a correction only after the last of its segment and day that was loaded, whatever came before
 * that. Of several refused ones it can only be the newest, unless nothing new is to be told: the same was put right
 * otherwise and then back.
 */
function chainsOf<T extends Attempts>(
  record: ReceivedRecord,
  chains: readonly T[],
  owed: readonly OwedRecord[],
): readonly T[] {
  if (record.kind !== "correction") return chains;
  const ofTheSame = chains.filter(({ last }) => isOfTheSame(last, record));
  const loaded = ofTheSame.findLastIndex(({ last }) => refusalsOf(last).length === 0);
  const refused = ofTheSame.slice(loaded + 1).reverse();
  const known = owed.filter((one) => isOwedBy(one, record)).length;
  return known > ofTheSame.length ? refused.slice(0, 1) : refused;
}

/** Whether a correction of the same segment and day was owed when a record came. */
function isOwedBy({ recordType, codes, asOf, notBefore }: OwedRecord, record: ReceivedRecord): boolean {
  if (recordType !== record.recordType || codes[0]?.code !== record.code) return false;
  return (asOf === record.asOf || record.ofNewest === true) && epochMs(notBefore) < epochMs(record.arrival.by);
}

/** Whether the bureau holds what a record tells by another telling of it. */
export function isHeldByAnother(record: ReceivedRecord, attempts: readonly Attempts[]): boolean {
  return attempts.some(({ last }) => last !== record && isSame(last, record) && refusalsOf(last).length === 0);
}

/**
 * Whether a record can no longer be loaded at an instant, since the closing was loaded before, or a later record of its
 * month, or of what the bureau takes in the order of days alone, or a later correction of the same, or since the deletion of the account went out (L17): then it is owed no more.
 */
export function isOvertaken(record: ReceivedRecord, attempts: readonly Attempts[], at: Instant): boolean {
  const own = attempts.find(({ last, refused }) => last === record || refused.includes(record))?.first ?? record;
  return attempts.some(({ first, last }) => {
    if (last === record) return false;
    // Nothing is owed any more from when the deletion goes out, whatever becomes of it (clause L22).
    if (deletesAll(last) && !deletesAll(record)) return epochMs(first.arrival.after) < epochMs(at);
    if (refusalsOf(last).length > 0 || epochMs(last.arrival.after) >= epochMs(at)) return false;
    return (
      deletesAll(last) || (record.kind === "correction" ? isLaterCorrection(first, own) : takesPlace(last, record))
    );
  });
}

/**
 * Whether a correction found nothing at an instant that it could put right: the bureau had not loaded what it corrects.
 * What is amiss then is told of that, where the lender is at fault.
 */
export function hasNoTarget(record: ReceivedRecord, attempts: readonly Attempts[], at: Instant): boolean {
  if (record.kind !== "correction") return false;
  const ofAny = deletesAll(record) || record.ofNewest === true;
  return !attempts.some(
    ({ last }) =>
      last.kind !== "correction" &&
      (ofAny || last.asOf === record.asOf) &&
      refusalsOf(last).length === 0 &&
      epochMs(last.arrival.after) < epochMs(at),
  );
}

/** A deletion of the whole account, which is a correction of no segment. */
function deletesAll({ kind, code }: ReceivedRecord): boolean {
  return kind === "correction" && code === "";
}

function takesPlace(last: ReceivedRecord, record: ReceivedRecord): boolean {
  if (last.closes || (record.inOrder === true && last.asOf > record.asOf)) return true;
  if (record.month === null || last.month !== record.month) return false;
  // A loaded correction of the day itself is what the bureau holds of the month; the record that it corrects comes too late.
  return last.asOf > record.asOf || (last.kind === "correction" && last.asOf === record.asOf);
}

/** Told first when it was: what is reported again does not come to be the later of two. */
function isLaterCorrection(other: ReceivedRecord, first: ReceivedRecord): boolean {
  return isOfTheSame(other, first) && other.sequence > first.sequence;
}

function isSame(one: ReceivedRecord, other: ReceivedRecord): boolean {
  if (!isOfTheSame(one, other)) return false;
  // One segment can be put right several times; what is reported again says the same, unless it was itself at fault.
  return one.kind !== "correction" || one.breaches.length > 0 || saysTheSame(one, other);
}

/** Of the same day, and of the same segment where it is a correction. */
function isOfTheSame(one: ReceivedRecord, other: ReceivedRecord): boolean {
  if (one.recordType !== other.recordType || one.kind !== other.kind) return false;
  if (one.asOf !== other.asOf && one.ofNewest !== true) return false;
  return one.kind !== "correction" || one.code === other.code;
}

/** The same month again under another day, all else being equal: what is reported again keeps its as-of date. */
function isSameMisdated(one: ReceivedRecord, other: ReceivedRecord): boolean {
  if (one.kind !== "monthly" || other.kind !== "monthly" || one.asOf === other.asOf) return false;
  if (one.code !== other.code || one.month !== other.month || one.fields.size !== other.fields.size) return false;
  return [...one.fields].every(([path, value]) => path.endsWith(".RptDate") || other.fields.get(path) === value);
}

function isOwedAsOf(owed: readonly OwedRecord[], { kind, asOf }: ReceivedRecord): boolean {
  return owed.some((one) => one.kind === kind && one.asOf === asOf);
}

function saysTheSame(one: ReceivedRecord, other: ReceivedRecord): boolean {
  if (one.fields.size !== other.fields.size) return false;
  return [...one.fields].every(
    ([path, value]) => (one.ofNewest === true && value === one.asOf) || other.fields.get(path) === value,
  );
}

/** Whether a record comes after the lender knew that the one before it was refused; its first instant decides. */
function isRepair(
  refused: ReceivedRecord,
  next: ReceivedRecord,
  times: RepairTimes,
  received: readonly ReceivedRecord[],
): boolean {
  if (refusalsOf(refused).length === 0) return false;
  // That the account is unknown to the bureau says of its first record that it was refused, whatever became of the feedback.
  const telling = refused.introduces ? received.filter((one) => tellsUnknown(one, refused)) : [];
  return [refused, ...telling].some(({ file }) => {
    const known = times.knownAt(file);
    return known !== null && epochMs(next.arrival.by) > epochMs(known);
  });
}

/** Whether a record was refused after another since the account is not held (R2101215). */
function tellsUnknown(record: ReceivedRecord, introduction: ReceivedRecord): boolean {
  return record.sequence > introduction.sequence && refusalsOf(record).some(({ rule }) => UNKNOWN_RULES.has(rule));
}

/**
 * Whether a record was refused for the sake of an opening that had been told before it, nothing being wrong with that: the
 * order was right then.
 */
export function followsItsOpening(record: ReceivedRecord, attempts: readonly Attempts[]): boolean {
  return attempts
    .flatMap(({ refused, last }) => [...refused, last])
    .some(({ introduces, breaches, sequence }) => {
      const broken = breaches.some(({ level }) => level === "MUST");
      return introduces && !broken && sequence < record.sequence;
    });
}
