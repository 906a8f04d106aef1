import type { SegmentLetter } from "../record-view.js";

/** A kind of record that a loan can owe: its type, its reporting code, and the segments that can stand in it. */
export interface LoanRecordKind {
  readonly recordType: string;
  /** Reporting code of 210; empty for what puts right. */
  readonly code: string;
  readonly segments: readonly SegmentLetter[];
}

/** What tells of a D1 loan, with every segment that one of its lives can bring about (§3.1, §5.5). */
export const LOAN_RECORDS: readonly LoanRecordKind[] = [
  told("10", "b", "c", "d", "e", "f", "h"),
  told("20", "b", "h", "k"),
  told("30", "b", "c", "h", "k"),
  told("31", "b", "c", "d", "e", "f", "h", "k"),
  told("32", "b", "h", "k"),
  told("40", "b", "j"),
];

/** What puts right what was told of a D1 loan: one segment each (L21, L22). */
export const LOAN_CORRECTIONS: readonly LoanRecordKind[] = [
  { recordType: "212", code: "", segments: ["b"] },
  { recordType: "212", code: "", segments: ["h"] },
  { recordType: "212", code: "", segments: ["j"] },
  { recordType: "213", code: "", segments: [] },
  { recordType: "214", code: "", segments: [] },
];

function told(code: string, ...segments: readonly SegmentLetter[]): LoanRecordKind {
  return { recordType: "210", code, segments };
}
