import type { AmendmentCode } from "../amending/choices.js";
import type { RenamingCode } from "../amending/forms.js";
import type { CollateralCode } from "../collateral/choices.js";
import type { LineCode } from "../line/choices.js";
import type { Day } from "../loan/day.js";
import type { PersonCode } from "../person/choices.js";
import type { ReportingCode } from "./decision.js";

/**
 * What a correction does: 212 replaces one segment (H, J or B), 213 deletes segment J of a day, 214 the whole account
 * (§1.7, clauses L21, L22).
 */
export type CorrectionCode = "212H" | "212J" | "212B" | "213J" | "214";

/**
 * What a record of any type tells: a reporting code of 210, a correction of it or of what is no loan (clauses L75 to L78), `215` for a transfer-out (clause L30), `211`, `221`, `231`, `511` for a new code (clauses L71, L76), with its OpetnType for
 * a card (clauses L58, L59), or the
 * type and the reporting code of a 220 (clauses L33, L35, L36), a 230 (clauses L40 to L42) or a 510 (clauses L60 to L62), or
 * a record of a person (clauses L64 to L69).
 */
export type RecordCode =
  | ReportingCode
  | CorrectionCode
  | AmendmentCode
  | RenamingCode
  | "215"
  | "21511"
  | "21512"
  | `220${LineCode}`
  | `230${GuaranteeCode}`
  | `510${CollateralCode}`
  | PersonCode;

/** RptDateCode of a record 230 (§4.1). */
export type GuaranteeCode = "10" | "20" | "30" | "40";

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
