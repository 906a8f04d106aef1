import type { Bilingual } from "../../../../../schemas/run/finding.js";
import type { DecodeDefect } from "../../codec/decoded-record.js";
import { NONE, say } from "../breach.js";
import { defineRule } from "../define-rule.js";
import { officialGeneric, warning } from "../facts.js";
import type { RecordView } from "../record-view.js";
import type { Breach, RecordRule, RuleContext } from "../rule.js";

/**
 * Rules about the envelope of a record. Where one of them is broken the bureau does not look any further into the record
 * (S11), and neither does the engine.
 */
export const envelopeRules: readonly RecordRule[] = [
  defineRule({
    ...officialGeneric("R0000101", "ABR000", "0000", "A", "§6.2, S11"),
    needs: [],
    reads: ["the line", "every segment and tag", "InfRecType", "header.recordType"],
    check: (record, context) => {
      const { defects } = record.decoded;
      if (defects.length === 0 && record.faults.length === 0) return strangeType(record, context);
      const found: Breach[] = defects.filter((defect) => !isUnreadable(defect)).map(fromDefect);
      if (found.length === 0) found.push(...strangeType(record, context));
      found.push(...record.faults.filter((fault) => fault.rule === "R0000101"));
      return found.length === 0 ? NONE : found;
    },
  }),
  defineRule({
    ...warning("TS-ABR006", "0000", "B", "§6.1, S11"),
    level: "MUST",
    feedback: { code: "ABR006", tags: ["0000"] },
    recordTypes: ["*"],
    needs: [],
    reads: ["the line"],
    check: ({ decoded }) =>
      decoded.defects.length === 0 ? NONE : decoded.defects.filter(isUnreadable).map(fromDefect),
  }),
];

/** A line that nothing can be said about, because reading it was given up. */
function isUnreadable(defect: DecodeDefect): boolean {
  return defect.kind === "too-deep" || defect.kind === "too-long";
}

/** The record's type must be the one that the header announces: a file holds one type only. */
function strangeType(record: RecordView, { header }: RuleContext): readonly Breach[] {
  if (header === null || record.recordType === header.recordType) return NONE;
  const expected = say(
    `a record of type ${header.recordType}, as the header says`,
    `与文件头一致的${header.recordType}类记录`,
  );
  return [{ field: record.decoded.root, received: record.recordType, expected, feedbackTag: "0000" }];
}

function fromDefect(defect: DecodeDefect): Breach {
  const { en, zh } = WANTED[defect.kind];
  return {
    field: defect.path === "" ? "line" : defect.path,
    received: null,
    expected: say(`${en} (${defect.detail})`, `${zh}（${defect.detail}）`),
    feedbackTag: "0000",
  };
}

const WANTED: Readonly<Record<DecodeDefect["kind"], Bilingual>> = {
  "not-xml": say("one well-formed XML record on the line", "该行应为一条格式良好的XML记录"),
  "wrong-root": say("Document with one known record type inside", "Document下为一种已知的信息记录"),
  "doubled-tag": say("the tag once", "标签只能出现一次"),
  attribute: say("no attributes", "不得带属性"),
  "stray-text": say("no text between tags", "标签之间不得有文字"),
  "too-deep": say("no more levels of tags than a record has", "标签层数不超过记录规定"),
  "too-long": say("a line that can be read whole", "可完整读取的行"),
  "forbidden-construct": say(
    "no XML declaration, document type, comment or processing instruction",
    "不得含XML声明、文档类型、注释或处理指令",
  ),
};
