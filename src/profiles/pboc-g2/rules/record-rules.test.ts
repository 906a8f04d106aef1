import { describe, expect, test } from "vitest";
import { decodeRecord } from "../codec/decode-record.js";
import type { DecodedRecord, RecordNode } from "../codec/decoded-record.js";
import { encodeRecord } from "../codec/encode-record.js";
import { RECORD_RULES, ruleOf } from "./all-rules.js";
import { checkRecord, NO_CONTEXT } from "./engine/check-record.js";
import type { RuleContext } from "./rule.js";
import { RULE_IDS } from "./rule-ids.js";
import { judgeChanged, RECORD_PROOFS, RIGHT_RECORDS, rootFor } from "./testing/all-record-proofs.js";
import { BASE_RECORDS } from "./testing/base-records.js";
import { type Changes, mutate } from "./testing/mutate.js";
import { recordGaps } from "./testing/record-gaps.js";

/** Rules proven on the text of a line, as no tree can break them. */
const PROVEN_ON_TEXT = ["TS-ABR006"];

describe("every record rule has a message that passes and one that fails it alone", () => {
  test.each(RECORD_RULES.filter(({ id }) => !PROVEN_ON_TEXT.includes(id)))("$id", (rule) => {
    expect(recordGaps(rule)).toEqual([]);
  });

  test("no proof is left of a rule that does not exist", () => {
    expect(Object.keys(RECORD_PROOFS).filter((id) => ruleOf(id)?.kind !== "record")).toEqual([]);
  });

  test("every id has its rule", () => {
    expect(RULE_IDS.filter((id) => ruleOf(id) === undefined)).toEqual([]);
    expect(new Set(RULE_IDS).size).toBe(RULE_IDS.length);
  });
});

describe("feedback codes and tags", () => {
  test.each(Object.entries(RECORD_PROOFS))("%s names a tag that the rule declares", (id, proof) => {
    const { feedback } = ruleOf(id) ?? {};
    const found = judgeChanged(proof, proof.fails).findings.filter((finding) => finding.rule === id);
    expect(found.length).toBeGreaterThan(0);
    for (const finding of found) {
      expect(finding.feedbackCode).toBe(feedback?.code);
      if (feedback?.code !== null && feedback?.tags.includes("*") === false)
        expect(feedback.tags).toContain(finding.feedbackTag);
    }
  });
});

describe("the right records", () => {
  test.each(Object.entries(RIGHT_RECORDS))("%s breaks no rule", (name, record) => {
    expect(ids(decode(rootFor(name), record), NO_CONTEXT)).toEqual([]);
  });
});

describe("what the bureau's own checker does (S11)", () => {
  const base = encodeRecord("InAcctInf", BASE_RECORDS["D1/30"]);

  test("order of elements is free, self-closing tags and blanks between tags pass", () => {
    const line = base
      .replace(
        "<AcctStatus>1</AcctStatus><AcctBal>11000</AcctBal>",
        "<AcctBal>011000</AcctBal> <AcctStatus>1</AcctStatus>",
      )
      .replace("<CloseDate></CloseDate>", "<CloseDate/>");
    expect(ids(decodeRecord(line, { file: "-", line: 1 }), NO_CONTEXT)).toEqual([]);
  });

  test.each([
    ["an XML declaration", `<?xml version="1.0"?>${base}`],
    ["an attribute", base.replace("<Document>", '<Document a="1">')],
    ["a leading blank", ` ${base}`],
    ["broken XML", base.slice(0, -5)],
    ["a doubled tag", base.replace("<CloseDate></CloseDate>", "<CloseDate></CloseDate><CloseDate></CloseDate>")],
    ["a lower-case tag", base.replaceAll("AcctBal>", "acctbal>")],
    ["a wrong type", base.replace("<InfRecType>210", "<InfRecType>220")],
    ["an empty line", ""],
  ])("%s is ABR000 and nothing else", (_, line) => {
    const { findings } = checkRecord(decodeRecord(line, { file: "-", line: 2 }));
    expect([...new Set(findings.map((finding) => `${finding.rule} ${finding.feedbackCode ?? ""}`))]).toEqual([
      "R0000101 ABR000",
    ]);
  });

  test("a line nested too deep is ABR006", () => {
    const line = `<Document><InAcctInf>${"<A>".repeat(50)}${"</A>".repeat(50)}</InAcctInf></Document>`;
    expect(ids(decodeRecord(line, { file: "-", line: 2 }), NO_CONTEXT)).toEqual(["TS-ABR006"]);
  });

  test("an empty segment of 210 names each missing element", () => {
    const line = base.replace(/<AcctMthlyBlgInfSgmt>.*<\/AcctMthlyBlgInfSgmt>/, "<AcctMthlyBlgInfSgmt/>");
    const { findings } = checkRecord(decodeRecord(line, { file: "-", line: 2 }));
    expect(new Set(findings.map((finding) => finding.rule))).toEqual(new Set(["S0000101", "S2100101"]));
    expect(findings).toHaveLength(19);
  });

  test("N with nothing due, * with a payment, a month apart and code 90 pass", () => {
    const pass = (changes: Changes): string[] =>
      ids(decode("InAcctInf", mutate(BASE_RECORDS["D1/30"], changes)), NO_CONTEXT);
    expect(pass({ "H.CurRpyAmt": "0", "H.ActRpyAmt": "0" })).toEqual([]);
    expect(pass({ "H.RpyStatus": "*", "H.CurRpyAmt": "0" })).toEqual([]);
    expect(pass({ "B.RptDateCode": "90" })).toEqual([]);
    expect(pass({ "B.AcctCode": "N00000000H0001/a-b_c.1" })).toEqual([]);
  });

  test("a wrong value silences the rules that build on it", () => {
    const changes = { "H.TotOverd": "abc", "H.AcctStatus": "99", "H.SettDate": "2024-02-30", "B.RptDate": "x" };
    const found = ids(decode("InAcctInf", mutate(BASE_RECORDS["D1/30"], changes)), NO_CONTEXT);
    expect(found).toEqual(["I0000201"]);
  });

  test("an unknown account type silences everything that depends on it", () => {
    const changes = { "B.AcctType": "D9", "H.LoanAmt": "1", "H.AcctBal": "x" };
    expect(ids(decode("InAcctInf", mutate(BASE_RECORDS["D1/30"], changes)), NO_CONTEXT)).toEqual(["I0000201"]);
  });
});

function ids(record: DecodedRecord, context: RuleContext): string[] {
  return [...new Set(checkRecord(record, context).findings.map((finding) => finding.rule))].sort();
}

function decode(root: string, body: RecordNode): DecodedRecord {
  return decodeRecord(encodeRecord(root, body), { file: "-", line: 1 });
}
