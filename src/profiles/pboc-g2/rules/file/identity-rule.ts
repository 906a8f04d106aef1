import { say } from "../breach.js";
import { defineRule } from "../define-rule.js";
import { filled } from "../read-field.js";
import type { RecordView } from "../record-view.js";
import type { FileRule, PlacedBreach } from "../rule.js";
import { CompactKeySet } from "./compact-key-set.js";

const NOTHING: readonly PlacedBreach[] = [];

/**
 * R0000201: no two records of one file share their identity. The identity of a 210 is account code and as-of date, that of a
 * 110 person, source code and as-of date; that the reporting code is no part of it is an inference [C] (§2.3).
 */
export const identityRule: FileRule = defineRule({
  id: "R0000201",
  kind: "file",
  origin: "official",
  feedback: { code: "ABR002", tags: ["AcctCode", "InfSurcCode"] },
  level: "MUST",
  confidence: "C",
  source: "§2.3, §6.2, S11",
  recordTypes: ["110", "210"],
  reads: [
    "B.AcctCode",
    "B.RptDate",
    "BsSgmt.Name",
    "BsSgmt.IDType",
    "BsSgmt.IDNum",
    "BsSgmt.InfSurcCode",
    "BsSgmt.RptDate",
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
  if (record.rptDate === "" || record.key === "") return null;
  if (record.recordType === "210") {
    return { key: `${record.key}\n${record.rptDate}`, field: "AcctBsSgmt.AcctCode", tag: "AcctCode" };
  }
  const base = record.segments[0];
  if (record.recordType !== "110" || base?.path !== "BsSgmt") return null;
  const person = ["Name", "IDType", "IDNum"].map((tag) => filled(base, tag));
  if (person.includes(undefined)) return null;
  return { key: [...person, record.key, record.rptDate].join("\n"), field: "BsSgmt.InfSurcCode", tag: "InfSurcCode" };
}
