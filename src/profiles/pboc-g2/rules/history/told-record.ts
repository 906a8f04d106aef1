import type { IsoDate, IsoMonth } from "../../../../../schemas/ledger/primitives.js";
import type { RecordNode, RecordValue } from "../../codec/decoded-record.js";
import type { FileHeader } from "../../file/file-header.js";
import type { HeldKind } from "../../loading/held.js";
import { isLenient } from "../person/lenient-template.js";
import type { RecordView } from "../record-view.js";
import { familyOf, keyOf } from "./record-families.js";

/** What history rules are asked about: a record, or the file around the records. */
export type Told = ToldRecord | ToldFile;

/** A file by its name. */
export interface ToldFile {
  readonly act: "file";
  /** The first 30 characters of its name. */
  readonly prefix: string;
  /** Whether another file has used the name up. */
  readonly usedBefore: boolean;
}

/** A record as history rules and the store see it: what it tells the bureau about what it keeps. */
export type ToldRecord = ToldReport | ToldIdChange | ToldCorrection | ToldDeletion | ToldErasure | ToldEvent;

/** What is known of every record: what it is about. */
export interface ToldOf {
  readonly recordType: string;
  /** The kind of thing that it is about. */
  readonly kind: HeldKind;
  /** Key of that thing within its kind; of an id change the old code. Holds names and documents for records about persons. */
  readonly key: string;
}

/** 210, 220, 230, 510, 110, 120, 130, 140: the record of a day. */
export interface ToldReport extends ToldOf {
  readonly act: "report";
  readonly rptDate: IsoDate;
  readonly view: RecordView;
  /** Whether its file says that not all has to be there (template 90 of 110). */
  readonly lenient: boolean;
}

/** 211, 221, 231, 511: there is a new code. */
export interface ToldIdChange extends ToldOf {
  readonly act: "idChange";
  readonly newCode: string;
}

/** 212, 222, 232: one segment is corrected. */
export interface ToldCorrection extends ToldOf {
  readonly act: "correction";
  readonly rptDate: IsoDate;
  /** `""` in a 222, which has none. */
  readonly accountType: string;
  /** Letter of the segment (MdfcSgmtCode). */
  readonly letter: string;
  /** The segment as it should be; empty where the record carries none. */
  readonly segment: RecordNode;
}

/** 213, 223, 233: a segment is deleted over a range of as-of dates; an open end is `""`. */
export interface ToldDeletion extends ToldOf {
  readonly act: "deletion";
  /** Letter of the segment (DelSgmtCode). */
  readonly letter: string;
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** 214, 224, 234, 514, 114, 134: all that is kept is deleted. */
export interface ToldErasure extends ToldOf {
  readonly act: "erasure";
}

/** 215: a special event, or its withdrawal. */
export interface ToldEvent extends ToldOf {
  readonly act: "event";
  /** OpetnType. */
  readonly event: string;
  readonly month: IsoMonth;
  /** false: Flag 0, which withdraws the event. */
  readonly valid: boolean;
  readonly rptDate: IsoDate;
}

/**
 * What a record tells; null for the record types that the bureau here does not keep.
 * @param header of its file; null for a record without
 */
export function tellRecord(view: RecordView, header: FileHeader | null): ToldRecord | null {
  const kept = familyOf(view.recordType);
  const key = kept === undefined ? undefined : keyOf(view, kept.family);
  if (kept === undefined || key === undefined) return null;
  const of: ToldOf = { recordType: view.recordType, kind: kept.family.kind, key };
  const { body } = view.decoded;
  switch (kept.act) {
    case "report":
      return { ...of, act: "report", rptDate: view.rptDate, view, lenient: isLenient(view, { header }) };
    case "idChange":
      return { ...of, act: "idChange", newCode: textOf(body["NwBnesCode"]) };
    case "correction":
      return correctionOf(of, nodeOf(body["BsSgmt"]), nodeOf(body["MdfcSgmt"]));
    case "deletion":
      return {
        ...of,
        act: "deletion",
        letter: textOf(body["DelSgmtCode"]),
        from: textOf(body["DelStartDate"]),
        to: textOf(body["DelEndDate"]),
      };
    case "erasure":
      return { ...of, act: "erasure" };
    default:
      return {
        ...of,
        act: "event",
        event: textOf(body["OpetnType"]),
        month: textOf(body["Month"]),
        valid: textOf(body["Flag"]) === "1",
        rptDate: textOf(body["RptDate"]),
      };
  }
}

function correctionOf(of: ToldOf, base: RecordNode, corrected: RecordNode): ToldCorrection {
  return {
    ...of,
    act: "correction",
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
