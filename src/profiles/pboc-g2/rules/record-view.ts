import type { DecodedRecord, RecordNode } from "../codec/decoded-record.js";
import type { AccountType, Breach } from "./rule.js";
import type { GenericRuleId, RuleId } from "./rule-ids.js";

/** Letter of a segment of record 210 (§3.1), in small letters as the rules use them. */
export type SegmentLetter = "b" | "c" | "d" | "e" | "f" | "g" | "h" | "i" | "j" | "k";

/** A segment, or one repeated group inside it, with what is known to be unusable in it. */
export interface SegmentView {
  /** Path from the root element, e.g. `AcctMthlyBlgInfSgmt` or `AcctSpecTrstDspnSgmt.CagOfTrdInf[2]`. */
  readonly path: string;
  readonly node: RecordNode;
  /** Tags whose value already breaks its type or range; rules that build on such a value stay silent. */
  readonly broken: ReadonlySet<string> | null;
  /** Repeated groups in the order received; empty for a segment that has none. */
  readonly groups: readonly SegmentView[];
}

/** A breach of one of the generic rules, found while the layout was walked. */
export interface Fault extends Breach {
  readonly rule: GenericRuleId | Extract<RuleId, "S2100101">;
}

/**
 * One record made ready to be judged: its segments by letter, the three items that most rules depend on, and the faults
 * that the walk over the layout has found.
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
  /** Account code as received, trimmed; "" where missing. For other record types their business key. */
  readonly key: string;
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
  /** All segments that are present, in the order of the layout. */
  readonly segments: readonly SegmentView[];
  /** Bits of the letters that are present, `1 << index` in the order b…k. */
  readonly mask: number;
  readonly faults: readonly Fault[];
  /** Whether the layout of this record type is known; without it only file rules and the envelope are judged. */
  readonly covered: boolean;
}
