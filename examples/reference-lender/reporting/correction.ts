import type { Day } from "../loan/day.js";
import type { ReportingCode } from "./decision.js";

/**
 * What a correction does: 212 replaces one segment (H, J or B), 213 deletes segment J of a day, 214 the whole account
 * (§1.7, clauses L21, L22).
 */
export type CorrectionCode = "212H" | "212J" | "212B" | "213J" | "214";

/** What a record of any type tells: a reporting code of 210, or a correction. */
export type RecordCode = ReportingCode | CorrectionCode;

/** A correction of one account. */
export interface Correction {
  readonly code: CorrectionCode;
  /** As-of date of what is put right (RptDate of a 212, both dates of a 213); the known day for a 214. */
  readonly asOf: Day;
  /** Month of segment H as `yyyy-MM`; null without one. */
  readonly month: string | null;
  /** The segment of a 212; empty for the others. */
  readonly segment: string;
}

/** Whether a record is a 210. */
export function isReportingCode(code: RecordCode): code is ReportingCode {
  return code.length === 2;
}

/** The record type (信息记录类型) of what a record tells. */
export function recordType(code: RecordCode): string {
  return isReportingCode(code) ? "210" : code.slice(0, 3);
}
