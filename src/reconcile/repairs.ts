import type { Instant } from "../../schemas/ledger/primitives.js";
import { epochMs } from "../ledger/business-day.js";
import type { ReceivedRecord, RuleBreach } from "../profiles/received-record.js";

/** What the lender was told of refusals, and until when they had to be put right. */
export interface RepairTimes {
  /** When the feedback to a report file reached the lender first; null for not at all. */
  knownAt(file: string): Instant | null;
  /** Until when what became known at an instant had to be put right (clause L17). */
  dueBy(knownAt: Instant): Instant;
}

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
 */
export function foldAttempts(received: readonly ReceivedRecord[], times: RepairTimes | undefined): Attempts[] {
  const chains: { first: ReceivedRecord; last: ReceivedRecord; refused: ReceivedRecord[] }[] = [];
  for (const record of [...received].sort((a, b) => a.sequence - b.sequence)) {
    const chain =
      times === undefined
        ? undefined
        : chainsOf(record, chains).find(({ last }) => isSame(last, record) && isRepair(last, record, times));
    if (chain === undefined) {
      chains.push({ first: record, last: record, refused: [] });
      continue;
    }
    chain.refused.push(chain.last);
    chain.last = record;
  }
  return chains;
}

/** Where a record may go on: a correction only after the last of its segment and day, whatever came before that. */
function chainsOf<T extends Attempts>(record: ReceivedRecord, chains: readonly T[]): readonly T[] {
  if (record.kind !== "correction") return chains;
  return chains.filter(({ last }) => isOfTheSame(last, record)).slice(-1);
}

/** Whether the bureau holds what a record tells by another telling of it. */
export function isHeldByAnother(record: ReceivedRecord, attempts: readonly Attempts[]): boolean {
  return attempts.some(({ last }) => last !== record && isSame(last, record) && refusalsOf(last).length === 0);
}

/**
 * Whether a record can no longer be loaded at an instant, since the closing was loaded before, or a later record of its
 * month, or a later correction of the same, or the account was deleted (clause L17): then it is owed no more.
 */
export function isOvertaken(record: ReceivedRecord, attempts: readonly Attempts[], at: Instant): boolean {
  return attempts.some(
    ({ last }) =>
      last !== record &&
      refusalsOf(last).length === 0 &&
      epochMs(last.arrival.after) < epochMs(at) &&
      (deletesAll(last) || (record.kind === "correction" ? isLaterCorrection(last, record) : takesPlace(last, record))),
  );
}

/** A deletion of the whole account, which is a correction of no segment. */
function deletesAll({ kind, code }: ReceivedRecord): boolean {
  return kind === "correction" && code === "";
}

function takesPlace(last: ReceivedRecord, record: ReceivedRecord): boolean {
  if (last.closes) return true;
  if (record.month === null || last.month !== record.month) return false;
  // A loaded correction of the day itself is what the bureau holds of the month; the record that it corrects comes too late.
  return last.asOf > record.asOf || (last.kind === "correction" && last.asOf === record.asOf);
}

function isLaterCorrection(last: ReceivedRecord, record: ReceivedRecord): boolean {
  return isOfTheSame(last, record) && last.sequence > record.sequence;
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

function saysTheSame(one: ReceivedRecord, other: ReceivedRecord): boolean {
  if (one.fields.size !== other.fields.size) return false;
  return [...one.fields].every(
    ([path, value]) => (one.ofNewest === true && value === one.asOf) || other.fields.get(path) === value,
  );
}

/** Whether a record comes after the lender knew that the one before it was refused; its first instant decides. */
function isRepair(refused: ReceivedRecord, next: ReceivedRecord, times: RepairTimes): boolean {
  if (refusalsOf(refused).length === 0) return false;
  const known = times.knownAt(refused.file);
  return known !== null && epochMs(next.arrival.by) > epochMs(known);
}
