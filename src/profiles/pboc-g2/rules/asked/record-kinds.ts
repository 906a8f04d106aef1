import type { SegmentLetter } from "../record-view.js";

/** A kind of record that a run can bring about: its type, account type and reporting code, and the segments that can stand in it. */
export interface RecordKind {
  readonly recordType: string;
  /** Empty where the record has none. */
  readonly accountType: string;
  /** Reporting code; empty for what puts right and for special events. */
  readonly code: string;
  readonly segments: readonly SegmentLetter[];
}

/** What tells of a D1 loan, with every segment that one of its lives can bring about (§3.1, §5.5). */
export const LOAN_RECORDS: readonly RecordKind[] = accountRecords("D1");

/** What puts right what was told of a D1 loan: one segment each (L21, L22). */
export const LOAN_CORRECTIONS: readonly RecordKind[] = [
  ...(["b", "h", "j"] as const).map((letter) => ({
    recordType: "212",
    accountType: "D1",
    code: "",
    segments: [letter],
  })),
  { recordType: "213", accountType: "", code: "", segments: [] },
  { recordType: "214", accountType: "", code: "", segments: [] },
];

/** What loans bring about that are not simply repaid, or change their code (L23 to L32, L71). */
export const OTHERWISE_RECORDS: readonly RecordKind[] = [
  { recordType: "211", accountType: "", code: "", segments: [] },
  { recordType: "215", accountType: "", code: "", segments: [] },
];

/** What products beside plain loans, collateral and persons bring about (L33 to L69). */
export const PRODUCT_RECORDS: readonly RecordKind[] = [
  ...["10", "20", "30"].map((code) => kind("220", "", code, "b", "d")),
  ...accountRecords("R4").filter(({ code }) => code !== "31"),
  ...underLineRecords("R1").filter(({ code }) => code !== "31"),
  ...underLineRecords("R2", "i"),
  ...underLineRecords("R3").filter(({ code }) => code !== "40"),
  // No more than the records must have: K of the day of taking over and C later are the lender's choice (L38, L39).
  kind("210", "C1", "10", "b", "c", "g", "j"),
  kind("210", "C1", "20", "b", "j", "k"),
  kind("210", "C1", "40", "b", "j", "k"),
  ...["G1", "G2"].flatMap((type) => [
    kind("230", type, "10", "b", "c", "d"),
    ...["20", "30", "40"].map((code) => kind("230", type, code, "b", "d")),
  ]),
  ...["10", "20", "30"].map((code) => kind("510", "", code, "b", "c", "e", "f")),
  // Without segment C: other documents of a person may be told by records 140 alone (L67).
  kind("110", "", "10", "b", "d", "e", "f", "g", "h", "i", "j"),
  kind("110", "", "20", "b", "d", "e", "f", "g", "h", "i", "j"),
  ...["114", "120", "130", "134", "140"].map((recordType) => kind(recordType, "", "")),
];

/** What says that a line, a guarantee or a contract over collateral got another code (L76). */
export const PRODUCT_CODE_CHANGES: readonly RecordKind[] = ["221", "231", "511"].map((type) => kind(type, "", ""));

/** What puts right what is no loan: one segment each (L75, L77, L78, L84). */
export const PRODUCT_CORRECTIONS: readonly RecordKind[] = [
  ...["R1", "R2", "R3", "C1"].map((type) => kind("212", type, "", "b")),
  kind("212", "C1", "", "j"),
  ...["R1", "R2", "R3"].map((type) => kind("212", type, "", "h")),
  ...(["b", "d"] as const).map((letter) => kind("222", "", "", letter)),
  ...["G1", "G2"].flatMap((type) => (["b", "d"] as const).map((letter) => kind("232", type, "", letter))),
  ...["223", "224", "233", "234", "514"].map((type) => kind(type, "", "")),
];

/**
 * Records of accounts under a line; what is special to the type stands in those of a month (§3.1). A closing may have it too,
 * but none has to: what is put off is billed before (L54, L59).
 */
function underLineRecords(accountType: string, ...special: readonly SegmentLetter[]): RecordKind[] {
  return [
    kind("210", accountType, "10", "b", "c", "d", "e", "f", "h"),
    kind("210", accountType, "20", "b", "h", "k"),
    kind("210", accountType, "30", "b", "c", "h", "k", ...special),
    kind("210", accountType, "31", "b", "c", "d", "e", "f", "h"),
    kind("210", accountType, "32", "b", "h", "k"),
    kind("210", accountType, "40", "b", "j"),
  ];
}

function accountRecords(accountType: string): RecordKind[] {
  return [
    kind("210", accountType, "10", "b", "c", "d", "e", "f", "h"),
    kind("210", accountType, "20", "b", "h", "k"),
    kind("210", accountType, "30", "b", "c", "h", "k"),
    kind("210", accountType, "31", "b", "c", "d", "e", "f", "h", "k"),
    kind("210", accountType, "32", "b", "h", "k"),
    kind("210", accountType, "40", "b", "j"),
  ];
}

function kind(
  recordType: string,
  accountType: string,
  code: string,
  ...segments: readonly SegmentLetter[]
): RecordKind {
  return { recordType, accountType, code, segments };
}
