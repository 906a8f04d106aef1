import { epochMs } from "../ledger/business-day.js";
import type { OwedRecord } from "../profiles/owed-record.js";
import type { ReceivedRecord } from "../profiles/received-record.js";
import { distance, MISDATED_WITHIN_DAYS } from "./distance.js";
import { matchCorrections } from "./match-corrections.js";

/** How a received record answers an owed one. */
export interface Match {
  readonly owed: OwedRecord;
  readonly received: ReceivedRecord;
  /** `exact`: right day and code. `other-code`: right day. `misdated`: another day. */
  readonly how: "exact" | "other-code" | "misdated";
}

/** Owed and received records of one account, paired. */
export interface Pairing {
  readonly matches: readonly Match[];
  /** Received again after the same record had been received. */
  readonly doubled: readonly { readonly received: ReceivedRecord; readonly first: Match }[];
  /** A month told once more, as of a later day than it was told first: it takes the place of what was told. */
  readonly retold: readonly { readonly received: ReceivedRecord; readonly first: Match }[];
  readonly missing: readonly OwedRecord[];
  readonly surplus: readonly ReceivedRecord[];
}

/**
 * Pairs the records of one account: first by day and code, then by day, then by month or nearest day. What is left is
 * missing on the owed side and surplus on the received one. Corrections are paired among themselves.
 */
export function matchRecords(owed: readonly OwedRecord[], received: readonly ReceivedRecord[]): Pairing {
  const corrects = ({ kind }: OwedRecord | ReceivedRecord): boolean => kind === "correction";
  if (!owed.some(corrects) && !received.some(corrects)) return matchTellings(owed, received);
  const tells = (record: OwedRecord | ReceivedRecord): boolean => !corrects(record);
  const tellings = matchTellings(owed.filter(tells), received.filter(tells));
  const corrections = matchCorrections(owed.filter(corrects), received.filter(corrects));
  return {
    matches: [...tellings.matches, ...corrections.matches],
    doubled: [...tellings.doubled, ...corrections.doubled],
    retold: tellings.retold,
    missing: [...tellings.missing, ...corrections.missing],
    surplus: [...tellings.surplus, ...corrections.surplus],
  };
}

function matchTellings(owed: readonly OwedRecord[], received: readonly ReceivedRecord[]): Pairing {
  const matches: Match[] = [];
  const openOwed = new Set(owed);
  const openReceived = new Set([...received].sort((a, b) => a.sequence - b.sequence));
  const pair = (match: Match): void => {
    matches.push(match);
    openOwed.delete(match.owed);
    openReceived.delete(match.received);
  };

  // Those that tell the right month come first, so that one told as of another month's day cannot take its place.
  for (const fits of [tellsMonth, sameKind]) {
    for (const record of openReceived) {
      const found = lastKnown(
        [...openOwed].filter(
          (one) => one.asOf === record.asOf && hasCode(one, record) && sameKind(one, record) && fits(one, record),
        ),
        record,
      );
      if (found !== undefined && !isToldOnDay(matches, record)) pair({ owed: found, received: record, how: "exact" });
    }
  }
  for (const record of openReceived) {
    const found = [...openOwed].find(
      (one) => one.asOf === record.asOf && sameKind(one, record) && !isRepeat(matches, record),
    );
    if (found !== undefined) pair({ owed: found, received: record, how: "other-code" });
  }
  const retold: { received: ReceivedRecord; first: Match }[] = [];
  for (const record of openReceived) {
    const first = isRepeat(matches, record) ? undefined : toldBefore(matches, record);
    // Where this month's own record of another code is still open, such as the closing, it is rather that one misdated.
    if (
      first === undefined ||
      [...openOwed].some((one) => one.required && tellsMonth(one, record) && hasCode(one, record))
    ) {
      continue;
    }
    retold.push({ received: record, first });
    openReceived.delete(record);
  }
  for (const record of openReceived) {
    if (isRepeat(matches, record)) continue;
    const found = nearest(
      [...openOwed].filter((one) => one.required && sameKind(one, record) && mayBeMisdated(one, record)),
      record,
    );
    if (found !== undefined) pair({ owed: found, received: record, how: "misdated" });
  }

  const doubled: { received: ReceivedRecord; first: Match }[] = [];
  for (const record of openReceived) {
    const first = matches.find((match) => isSame(match.received, record));
    if (first === undefined) continue;
    doubled.push({ received: record, first });
    openReceived.delete(record);
  }
  return { matches, doubled, retold, missing: [...openOwed].filter((one) => one.required), surplus: [...openReceived] };
}

/** Of several of one day, which may come as each of several known days (clause L21), the last known before the record came. */
function lastKnown(candidates: readonly OwedRecord[], { arrival }: ReceivedRecord): OwedRecord | undefined {
  return candidates.findLast(({ notBefore }) => epochMs(notBefore) < epochMs(arrival.by)) ?? candidates[0];
}

function hasCode(owed: OwedRecord, received: ReceivedRecord): boolean {
  return owed.codes.some(({ code }) => code === received.code);
}

function sameKind(owed: OwedRecord, received: ReceivedRecord): boolean {
  return owed.kind === received.kind && owed.recordType === received.recordType;
}

function tellsMonth(owed: OwedRecord, received: ReceivedRecord): boolean {
  return received.month !== null && owed.months.includes(received.month);
}

/** The match that told the month of a record before, as of an earlier day. */
function toldBefore(matches: readonly Match[], record: ReceivedRecord): Match | undefined {
  if (record.closes) return undefined;
  return matches.find(
    ({ owed, received }) => tellsMonth(owed, record) && received.month === record.month && received.asOf < record.asOf,
  );
}

/**
 * Whether the record of this very day came before. What is owed as of its day repeats nothing, even where it tells the same
 * as an earlier day did: a limit that was changed and changed back.
 */
function isToldOnDay(matches: readonly Match[], record: ReceivedRecord): boolean {
  return matches.some(({ received }) => received.asOf === record.asOf && isSame(received, record));
}

function isRepeat(matches: readonly Match[], record: ReceivedRecord): boolean {
  return matches.some((match) => isSame(match.received, record));
}

/** The same record again: same day, code and month, or the same content under another day in another file. */
function isSame(first: ReceivedRecord, second: ReceivedRecord): boolean {
  if (first.code !== second.code || first.kind !== second.kind || first.month !== second.month) return false;
  if (first.asOf === second.asOf) return true;
  if (first.fields.size !== second.fields.size) return false;
  return [...first.fields].every(([path, value]) => path.endsWith(".RptDate") || second.fields.get(path) === value);
}

function mayBeMisdated(owed: OwedRecord, received: ReceivedRecord): boolean {
  const near = distance(owed.asOf, received.asOf) <= MISDATED_WITHIN_DAYS;
  if (!near) return false;
  // The same month told on another day, or the same code some days off: either is this record with a wrong date.
  return hasCode(owed, received) || tellsMonth(owed, received);
}

function nearest(candidates: readonly OwedRecord[], received: ReceivedRecord): OwedRecord | undefined {
  const rank = (one: OwedRecord): number => distance(one.asOf, received.asOf) + (tellsMonth(one, received) ? 0 : 1000);
  return [...candidates].sort((a, b) => rank(a) - rank(b))[0];
}
