import { placeOf, say } from "../breach.js";
import { defineRule } from "../define-rule.js";
import { familyOf, keyOf, type RecordIdentity } from "../history/record-families.js";
import type { RecordView } from "../record-view.js";
import type { FileRule, PlacedBreach } from "../rule.js";
import { CompactKeySet } from "./compact-key-set.js";

const NOTHING: readonly PlacedBreach[] = [];

/**
 * R0000201: no two records of one file share their identity. The identity of a 210, 220, 230 or 510 is its key and as-of
 * date, that of a 215 has the event beside them, that of a 110 or 130 is person, source code and as-of date, that of a 120
 * or 140 both persons or documents, provider and as-of date; that the reporting code is no part of it is an inference [C]
 * (§2.3). The rule is about normal reporting: of what changes stored records (211
 * to 214 and their like) no identity is known, and one file may well hold two corrections of one account and date.
 */
export const identityRule: FileRule = defineRule({
  id: "R0000201",
  kind: "file",
  origin: "official",
  feedback: { code: "ABR002", tags: ["0000", "AcctCode", "InfSurcCode", "ContractCode", "CcCode"] },
  level: "MUST",
  confidence: "C",
  source: "§2.3, §6.2, S11",
  recordTypes: ["110", "120", "130", "140", "210", "215", "220", "230", "510"],
  reads: [
    "B.AcctCode",
    "B.RptDate",
    "AcctCode, OpetnType, Month, Flag and RptDate of 215",
    "ContractCode and RptDate of 220",
    "AcctCode and RptDate of 230",
    "CcCode and RptDate of 510",
    "BsSgmt.Name",
    "BsSgmt.IDType",
    "BsSgmt.IDNum",
    "BsSgmt.InfSurcCode",
    "BsSgmt.RptDate",
    "the same of 130, both persons or documents of 120 and 140",
  ],
  judge: () => {
    const seen = new CompactKeySet();
    return {
      record(record) {
        const identity = identityOf(record);
        if (identity === null) return NOTHING;
        const { line } = record.decoded;
        const first = seen.firstLine(identity.key, line);
        if (first === 0) return NOTHING;
        const expected = say(
          `one record of this key and as-of date in the file; line ${first} already has it`,
          `同一文件内标识与报告日期不得重复，第${first}行已有`,
        );
        return [{ line, field: identity.field, received: record.key, expected, feedbackTag: identity.tag }];
      },
    };
  },
});

function identityOf(record: RecordView): { key: string; field: string; tag: string } | null {
  const { base, recordType, rptDate } = record;
  const identity = recordType === "215" ? OF_EVENT : reportIdentity(recordType);
  if (identity === undefined || base === undefined || rptDate === "") return null;
  const key = keyOf(record, identity);
  if (key === undefined) return null;
  const { tag, ofProvider } = identity;
  return { key: `${key}\n${rptDate}`, field: placeOf(base.path, tag), tag: ofProvider === true ? "0000" : tag };
}

/** An event is told of a day beside others of the same account. */
const OF_EVENT: RecordIdentity = { tag: "AcctCode", beside: ["OpetnType", "Month", "Flag"] };

function reportIdentity(recordType: string): RecordIdentity | undefined {
  const kept = familyOf(recordType);
  return kept?.act === "report" ? kept.family : undefined;
}
