import type { Instant, IsoDate, IsoMonth } from "../../schemas/ledger/primitives.js";

/**
 * A question that the public sources leave open and that a lender may answer either way, but the same way throughout a
 * run. The answer a value stands for is noted when it is matched.
 */
export interface Reading {
  readonly question: string;
  readonly answer: string;
}

/** A value that is right, and the reading under which it is. */
export interface AcceptedValue {
  readonly value: string;
  readonly reading?: Reading;
}

/** One field of an owed record. */
export interface OwedField {
  /** Right values; the first is the one expected. */
  readonly accepted: readonly AcceptedValue[];
  /** false: the value is the lender's own and is shown but not judged. */
  readonly judged: boolean;
  /** Whole units by which an amount may differ. */
  readonly tolerance: number;
  /** true: an amount of zero and one that is not zero are never within tolerance of each other. */
  readonly zeroMatters: boolean;
}

/** Whether a segment belongs into a record. */
export type SegmentDuty = "must" | "may" | "must-not";

/** A reporting code that is right for an owed record. */
export interface AcceptedCode {
  readonly code: string;
  readonly reading?: Reading;
}

/** Kinds of records: `monthly` tell of a month, `event` of a day, `correction` puts right what was told. */
export type RecordKind = "monthly" | "event" | "correction";

/** A record that the profile says must (or may) reach the bureau. */
export interface OwedRecord {
  /** Requirement id, e.g. `OWED-30`. */
  readonly requirement: string;
  readonly recordType: string;
  /** What it tells of: a month, a day, or something told before that it puts right. They never stand for each other. */
  readonly kind: RecordKind;
  /** Bureau account code. */
  readonly account: string;
  /**
   * What it tells of, where the bureau keeps several things under one key, each by itself: of a person, of a relative of his.
   * Records of different subjects never stand for each other, nor decide what becomes of each other.
   */
  readonly subject?: string;
  /** Right reporting codes, the first is the one expected; of a correction the letter of the segment, empty for all. */
  readonly codes: readonly AcceptedCode[];
  /** The day whose facts it tells (RptDate); of a correction that of the record it puts right, or its known day. */
  readonly asOf: IsoDate;
  /** Further days that are as right, as the bureau takes only the newest that it holds (212 B, R2121224). */
  readonly orAsOf?: readonly IsoDate[];
  /** Present where those that became known on one day must come in the order of their as-of dates (clause L78). */
  readonly inDayOrder?: true;
  /** Present where no refusal calls for a repair that would be due after it: it is void, and nothing of it is held (L22). */
  readonly againUntil?: Instant;
  /** The months under which it may be told; the first is the one expected; empty when it tells of no month. */
  readonly months: readonly IsoMonth[];
  /** false: accepted where it comes, not missed where it does not. */
  readonly required: boolean;
  /** Before this instant the record is early: the end of the as-of day. */
  readonly notBefore: Instant;
  /** At this instant the time for it is over. */
  readonly deadline: Instant;
  /** From this instant on it counts as dropped and no longer as late. */
  readonly lateUntil: Instant;
  /** Ids of the ledger events that cause it. */
  readonly causes: readonly string[];
  readonly segments: Readonly<Record<string, SegmentDuty>>;
  /** Fields by path, e.g. `AcctMthlyBlgInfSgmt.RpyStatus`; groups are numbered: `…CagOfTrdInf[0].TranAmt`. */
  readonly fields: ReadonlyMap<string, OwedField>;
}
