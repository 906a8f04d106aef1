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
        : chains.find(({ last }) => isSame(last, record) && isRepair(last, record, times));
    if (chain === undefined) {
      chains.push({ first: record, last: record, refused: [] });
      continue;
    }
    chain.refused.push(chain.last);
    chain.last = record;
  }
  return chains;
}

/** Whether the bureau holds what a record tells by another telling of it. */
export function isHeldByAnother(record: ReceivedRecord, attempts: readonly Attempts[]): boolean {
  return attempts.some(({ last }) => last !== record && isSame(last, record) && refusalsOf(last).length === 0);
}

/**
 * Whether a record can no longer be loaded at an instant, since the closing was loaded before, or a later record of its
 * month (clause L17): then it is owed no more.
 */
export function isOvertaken(record: ReceivedRecord, attempts: readonly Attempts[], at: Instant): boolean {
  return attempts.some(
    ({ last }) =>
      last !== record &&
      refusalsOf(last).length === 0 &&
      epochMs(last.arrival.after) < epochMs(at) &&
      (last.closes || (record.month !== null && last.month === record.month && last.asOf > record.asOf)),
  );
}

function isSame(one: ReceivedRecord, other: ReceivedRecord): boolean {
  if (one.recordType !== other.recordType || one.kind !== other.kind) return false;
  if (one.asOf !== other.asOf && one.ofNewest !== true) return false;
  // Corrections of several segments of one record are several records.
  return one.kind !== "correction" || one.code === other.code;
}

/** Whether a record comes after the lender knew that the one before it was refused; its first instant decides. */
function isRepair(refused: ReceivedRecord, next: ReceivedRecord, times: RepairTimes): boolean {
  if (refusalsOf(refused).length === 0) return false;
  const known = times.knownAt(refused.file);
  return known !== null && epochMs(next.arrival.by) > epochMs(known);
}
