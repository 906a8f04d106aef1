import type { DecodedRecord } from "../codec/decoded-record.js";
import { nodeOf, textOf } from "../rules/history/told-record.js";

/**
 * The account codes whose entries loading a record asks for: what must be fetched before. None for record types that are
 * not kept by account.
 */
export function accountCodesOf({ recordType, body }: DecodedRecord): string[] {
  return codesByType(recordType, body).filter((code) => code !== "");
}

function codesByType(recordType: string, body: DecodedRecord["body"]): string[] {
  switch (recordType) {
    case "210":
      return [textOf(nodeOf(body["AcctBsSgmt"])["AcctCode"])];
    case "211":
      return [textOf(body["OdBnesCode"]), textOf(body["NwBnesCode"])];
    case "212":
      return [textOf(nodeOf(body["BsSgmt"])["ModRecCode"])];
    case "213":
    case "214":
      return [textOf(body["DelRecCode"])];
    case "215":
      return [textOf(body["AcctCode"])];
    default:
      return [];
  }
}
