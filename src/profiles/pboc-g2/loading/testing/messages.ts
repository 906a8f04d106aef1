import type { RecordNode } from "../../codec/decoded-record.js";
import { nodeOf, textOf } from "../../rules/history/told-record.js";
import { BASE_RECORDS, type BaseRecordName, PROVIDER, SEGMENTS } from "../../rules/testing/base-records.js";
import { type Changes, mutate } from "../../rules/testing/mutate.js";

/** A record of any type, to be told to the bureau in a test. */
export interface Message {
  readonly type: string;
  readonly body: RecordNode;
}

/** Account code of the records below. */
export const ACCOUNT: string = `${PROVIDER}LN0001`;

/** A 210 from a right record, with changes. */
export function told(base: BaseRecordName, changes: Changes = {}): Message {
  return { type: "210", body: mutate(BASE_RECORDS[base], changes) };
}

/** The opening of the loan, as of 2024-01-15. */
export const opened: Message = told("D1/10");

/** The record of a month of the loan, as of its 15th unless changed. */
export function month(of: string, changes: Changes = {}): Message {
  return told("D1/30", { ...ofMonth(of), ...changes });
}

/** The closing of the loan on the 15th of a month. */
export function closed(of: string, changes: Changes = {}): Message {
  return told("D1/32", { ...ofMonth(of), "H.CloseDate": `${of}-15`, ...changes });
}

/** Arrears cleared on a day. */
export function cleared(day: string, changes: Changes = {}): Message {
  return told("D1/40", { "B.RptDate": day, "J.LatRpyDate": day, ...changes });
}

/** The first record of a card, of February 2024. */
export const card: Message = told("R2/31");

/** The record of a month of the card. */
export function cardMonth(of: string, changes: Changes = {}): Message {
  return told("R2/30", { ...ofMonth(of), ...changes });
}

/** The card closed in a month. */
export function cardClosed(of: string, changes: Changes = {}): Message {
  const end = { "H.AcctStatus": "4", "H.AcctBal": "0", "H.RpyStatus": "C", "H.CloseDate": `${of}-15` };
  return cardMonth(of, { "B.RptDateCode": "32", ...end, ...changes });
}

/** The first record of a collection account, as of 2024-01-15. */
export const collection: Message = told("C1/10");

/** Something recovered on the collection account. */
export function recovered(day: string, changes: Changes = {}): Message {
  const state = { "J.AcctStatus": "1", "J.AcctBal": "100", "J.CloseDate": "" };
  return told("C1/20", { "B.RptDate": day, "B.RptDateCode": "40", "J.LatRpyDate": day, ...state, ...changes });
}

/** The collection account ended. */
export function ended(day: string): Message {
  return told("C1/20", { "B.RptDate": day, "J.LatRpyDate": day, "J.CloseDate": day });
}

/** 211. */
export function renamed(from: string, to: string): Message {
  return { type: "211", body: { InfRecType: "211", OdBnesCode: from, NwBnesCode: to } };
}

/** 212 of a segment of a 210 message, under its as-of date and account type unless told otherwise. */
export function corrected(letter: string, from: Message, frame: Readonly<Record<string, string>> = {}): Message {
  const tag = SEGMENTS[letter] ?? letter;
  const base = nodeOf(from.body["AcctBsSgmt"]);
  const pick = (name: string): string => textOf(base[name]);
  const segment =
    letter === "B"
      ? { Name: pick("Name"), IDType: pick("IDType"), IDNum: pick("IDNum"), MngmtOrgCode: pick("MngmtOrgCode") }
      : nodeOf(from.body[tag]);
  return {
    type: "212",
    body: {
      BsSgmt: {
        InfRecType: "212",
        ModRecCode: pick("AcctCode"),
        RptDate: pick("RptDate"),
        AcctType: pick("AcctType"),
        MdfcSgmtCode: letter,
        ...frame,
      },
      MdfcSgmt: { [tag]: segment },
    },
  };
}

/** 213. */
export function deleted(letter: string, from: string, to: string, account: string = ACCOUNT): Message {
  const body = { InfRecType: "213", DelRecCode: account, DelSgmtCode: letter, DelStartDate: from, DelEndDate: to };
  return { type: "213", body };
}

/** 214. */
export function erased(account: string = ACCOUNT): Message {
  return { type: "214", body: { InfRecType: "214", DelRecCode: account } };
}

/** 215. */
export function event(type: string, rptDate: string, changes: Readonly<Record<string, string>> = {}): Message {
  return {
    type: "215",
    body: {
      InfRecType: "215",
      AcctCode: ACCOUNT,
      OpetnType: type,
      Month: rptDate.slice(0, 7),
      Flag: "1",
      RptDate: rptDate,
      ...changes,
    },
  };
}

function ofMonth(of: string): Changes {
  const day = `${of}-15`;
  return { "B.RptDate": day, "H.Month": of, "H.SettDate": day, "H.LatRpyDate": day };
}
