import type { IsoDate, IsoMonth } from "../../../../../schemas/ledger/primitives.js";
import type { RecordNode, RecordValue } from "../../codec/decoded-record.js";
import type { RecordView } from "../record-view.js";

/** What history rules are asked about: a record, or the file around the records. */
export type Told = ToldRecord | ToldFile;

/** A file by its name. */
export interface ToldFile {
  readonly type: "file";
  /** The first 30 characters of its name. */
  readonly prefix: string;
  /** Whether another file has used the name up. */
  readonly usedBefore: boolean;
}

/** A record as history rules and the store see it: what it tells the bureau, by its type. */
export type ToldRecord = ToldAccount | ToldIdChange | ToldCorrection | ToldDeletion | ToldErasure | ToldEvent;

/** 210: the account's record of a day. */
export interface ToldAccount {
  readonly type: "210";
  readonly account: string;
  readonly rptDate: IsoDate;
  readonly view: RecordView;
}

/** 211: the account has a new code. */
export interface ToldIdChange {
  readonly type: "211";
  readonly account: string;
  readonly newCode: string;
}

/** 212: one segment is corrected. */
export interface ToldCorrection {
  readonly type: "212";
  readonly account: string;
  readonly rptDate: IsoDate;
  readonly accountType: string;
  /** Letter of the segment (MdfcSgmtCode). */
  readonly letter: string;
  /** The segment as it should be; empty where the record carries none. */
  readonly segment: RecordNode;
}

/** 213: a segment is deleted over a range of as-of dates; an open end is `""`. */
export interface ToldDeletion {
  readonly type: "213";
  readonly account: string;
  /** Letter of the segment (DelSgmtCode). */
  readonly letter: string;
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** 214: the account is deleted as a whole. */
export interface ToldErasure {
  readonly type: "214";
  readonly account: string;
}

/** 215: a special event, or its withdrawal. */
export interface ToldEvent {
  readonly type: "215";
  readonly account: string;
  /** OpetnType. */
  readonly event: string;
  readonly month: IsoMonth;
  /** false: Flag 0, which withdraws the event. */
  readonly valid: boolean;
  readonly rptDate: IsoDate;
}

/** What a record tells; null for the record types that the bureau here does not keep by account. */
export function tellRecord(view: RecordView): ToldRecord | null {
  const { body } = view.decoded;
  switch (view.recordType) {
    case "210":
      return { type: "210", account: view.key, rptDate: view.rptDate, view };
    case "211":
      return { type: "211", account: textOf(body["OdBnesCode"]), newCode: textOf(body["NwBnesCode"]) };
    case "212":
      return correctionOf(nodeOf(body["BsSgmt"]), nodeOf(body["MdfcSgmt"]));
    case "213":
      return {
        type: "213",
        account: textOf(body["DelRecCode"]),
        letter: textOf(body["DelSgmtCode"]),
        from: textOf(body["DelStartDate"]),
        to: textOf(body["DelEndDate"]),
      };
    case "214":
      return { type: "214", account: textOf(body["DelRecCode"]) };
    case "215":
      return {
        type: "215",
        account: textOf(body["AcctCode"]),
        event: textOf(body["OpetnType"]),
        month: textOf(body["Month"]),
        valid: textOf(body["Flag"]) === "1",
        rptDate: textOf(body["RptDate"]),
      };
    default:
      return null;
  }
}

function correctionOf(base: RecordNode, corrected: RecordNode): ToldCorrection {
  return {
    type: "212",
    account: textOf(base["ModRecCode"]),
    rptDate: textOf(base["RptDate"]),
    accountType: textOf(base["AcctType"]),
    letter: textOf(base["MdfcSgmtCode"]),
    segment: nodeOf(Object.values(corrected)[0]),
  };
}

/** Text of a leaf without the blanks that the bureau ignores; `""` where there is none. */
export function textOf(value: RecordValue | undefined): string {
  return typeof value === "string" ? value.trim() : "";
}

/** A node, or an empty one where the tag is missing or holds something else. */
export function nodeOf(value: RecordValue | undefined): RecordNode {
  return value === undefined || typeof value === "string" || Array.isArray(value) ? {} : (value as RecordNode);
}
