import type { DecodedRecord, RecordNode } from "../codec/decoded-record.js";
import type { AccountType, Breach } from "./rule.js";
import type { GenericRuleId, RuleId } from "./rule-ids.js";

/** Letter of a segment of a record (§3), in small letters as the rules use them. */
export type SegmentLetter = "b" | "c" | "d" | "e" | "f" | "g" | "h" | "i" | "j" | "k";

/**
 * A segment, one repeated group inside it, or a whole record without segments, with what is known to be unusable in it.
 */
export interface SegmentView {
  /** Its tag: `AcctMthlyBlgInfSgmt`, `CagOfTrdInf`, or the root element of a record without segments. */
  readonly tag: string;
  /**
   * Path from the root element, e.g. `AcctMthlyBlgInfSgmt`, `AcctSpecTrstDspnSgmt.CagOfTrdInf[2]`, or
   * `MdfcSgmt.AcctMthlyBlgInfSgmt` in a correction; "" for a record without segments.
   */
  readonly path: string;
  readonly node: RecordNode;
  /** Tags whose value already breaks its type or range; rules that build on such a value stay silent. */
  readonly broken: ReadonlySet<string> | null;
  /** Repeated groups in the order received; empty for a segment that has none. */
  readonly groups: readonly SegmentView[];
}

/** A breach of one of the generic rules, found while the layout was walked. */
export interface Fault extends Breach {
  readonly rule: GenericRuleId | Extract<RuleId, "S2100101" | "S1100101" | "S1100102">;
}

/**
 * One record made ready to be judged: its segments by letter, the three items that most rules depend on, and the faults
 * that the walk over the layout has found.
 *
 * A correction (212) has the segment that it puts right under that segment's letter, so that the rules inside the segment
 * can be asked of it; `base` is its own BsSgmt, and `b` is there only where segment B is what it puts right.
 */
export interface RecordView {
  readonly decoded: DecodedRecord;
  readonly recordType: string;
  /** Account type; "" where missing or not in the table, and then no rule that depends on it is asked. */
  readonly accountType: AccountType | "";
  /** Reporting code (RptDateCode); "" where missing or not in the table. */
  readonly code: string;
  /** As-of date; "" where missing or not a date. */
  readonly rptDate: string;
  /**
   * Account code as received, trimmed; "" where missing. Of an id change (211) the old code, of a correction or deletion
   * the code of the account that it changes, of a person (110) the source code.
   */
  readonly key: string;
  /**
   * The part that says what the record is about: segment B of 210, BsSgmt of 110 and 212, the record itself where it has
   * no segments (211, 213, 214, 215).
   */
  readonly base: SegmentView | undefined;
  readonly b: SegmentView | undefined;
  readonly c: SegmentView | undefined;
  readonly d: SegmentView | undefined;
  readonly e: SegmentView | undefined;
  readonly f: SegmentView | undefined;
  readonly g: SegmentView | undefined;
  readonly h: SegmentView | undefined;
  readonly i: SegmentView | undefined;
  readonly j: SegmentView | undefined;
  readonly k: SegmentView | undefined;
  /** All segments that are present, in the order of the layout; a record without segments is one itself. */
  readonly segments: readonly SegmentView[];
  /** Bits of the letters that are present, `1 << index` in the order b…k. */
  readonly mask: number;
  readonly faults: readonly Fault[];
  /** Whether the layout of this record type is known; without it only file rules and the envelope are judged. */
  readonly covered: boolean;
}
