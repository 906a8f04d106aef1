import { describe, expect, test } from "vitest";
import { decodeRecord } from "../../codec/decode-record.js";
import type { RecordNode } from "../../codec/decoded-record.js";
import { encodeRecord } from "../../codec/encode-record.js";
import { rootOf } from "../../codec/record-roots.js";
import { ruleOf } from "../all-rules.js";
import { SEGMENT_TAGS } from "../composition/required-segments.js";
import { checkRecord, NO_CONTEXT } from "../engine/check-record.js";
import type { RuleFinding } from "../engine/rule-finding.js";
import type { RuleContext } from "../rule.js";
import { BASE_RECORDS, type BaseRecordName, PROVIDER } from "../testing/base-records.js";
import { CHANGE_RECORDS, type ChangeRecordName } from "../testing/change-records.js";
import { type Changes, mutate } from "../testing/mutate.js";
import { accountProofs, genericProofs, segmentProofs } from "../testing/record-proofs.js";
import { semanticProofs } from "../testing/semantic-proofs.js";

const MONTH = BASE_RECORDS["D1/30"]["AcctMthlyBlgInfSgmt"];

describe("a corrected segment obeys what it obeys in a 210, under the same ids and at the same places", () => {
  const proofs = Object.entries({ ...genericProofs, ...accountProofs, ...segmentProofs, ...semanticProofs });
  const about210 = proofs.filter(([, { base }]) => base in BASE_RECORDS);

  test.each(about210)("what breaks %s", (_, proof) => {
    const record = mutate(BASE_RECORDS[proof.base as BaseRecordName], proof.fails);
    const told = judge("210", record);
    for (const [letter, tag] of Object.entries(SEGMENT_TAGS)) {
      if (letter === "b" || record[tag] === undefined) continue;
      const inSegment = told.filter(({ rule, field }) => appliesTo212(rule) && isInside(field, tag));
      const corrected = judge("212", correctionOf(record, letter.toUpperCase(), tag));
      const holder = `MdfcSgmt.${tag}`;
      expect(corrected.filter(({ field }) => isInside(field, holder)).map(brief)).toEqual(
        inSegment.map(({ rule, field }) => `${rule} MdfcSgmt.${field}`),
      );
    }
  });

  test("most rules of segments were asked so", () => {
    const ids = about210.map(([id]) => id).filter((id) => ruleOf(id)?.recordTypes.includes("212"));
    expect(ids.length).toBeGreaterThan(50);
  });
});

describe("212: the frame", () => {
  test.each<[string, ChangeRecordName, Changes, string[]]>([
    ["no segment", "212/H", { MdfcSgmt: {} }, ["R2120102 MdfcSgmt"]],
    ["no holder", "212/H", { MdfcSgmt: null }, ["R2120102 MdfcSgmt"]],
    [
      "two segments",
      "212/H",
      { "MdfcSgmt.AcctCredSgmt": { Mcc: `${PROVIDER}CL1` } },
      ["R2120102 MdfcSgmt.AcctCredSgmt"],
    ],
    ["letter B with a month", "212/H", { "BsSgmt.MdfcSgmtCode": "B" }, ["R2120102 MdfcSgmt.AcctMthlyBlgInfSgmt"]],
    ["a letter that is none", "212/H", { "BsSgmt.MdfcSgmtCode": "L" }, ["I0000201 BsSgmt.MdfcSgmtCode"]],
    ["no letter", "212/H", { "BsSgmt.MdfcSgmtCode": null }, ["S0000101 BsSgmt.MdfcSgmtCode"]],
    ["an account type that is none", "212/H", { "BsSgmt.AcctType": "D9" }, ["I0000201 BsSgmt.AcctType"]],
    ["an empty base", "212/H", { BsSgmt: "" }, ["S0000102 BsSgmt"]],
    ["an unknown segment in the holder", "212/H", { "MdfcSgmt.Foo": {} }, ["R0000101 MdfcSgmt.Foo"]],
    ["an unknown segment beside it", "212/H", { AcctBsSgmt: {} }, ["R0000101 AcctBsSgmt"]],
    ["a type that is another", "212/H", { "BsSgmt.InfRecType": "210" }, ["R0000101 BsSgmt.InfRecType"]],
    [
      "segment B as a vendor's template prints it (§9)",
      "212/B",
      { "MdfcSgmt.AcctBsSgmt": BASE_RECORDS["D1/30"]["AcctBsSgmt"] as Changes[string] },
      ["R2120106 MdfcSgmt.AcctBsSgmt"],
    ],
    ["segment B without an item", "212/B", { "MdfcSgmt.AcctBsSgmt.Name": null }, ["S0000101 MdfcSgmt.AcctBsSgmt.Name"]],
    [
      "an empty segment",
      "212/K",
      { "MdfcSgmt.AcctSpecTrstDspnSgmt": {} },
      ["S0000101 MdfcSgmt.AcctSpecTrstDspnSgmt.CagOfTrdNm", "S0000101 MdfcSgmt.AcctSpecTrstDspnSgmt.CagOfTrdInf"],
    ],
  ])("%s", (_, name, changes, expected) => {
    expect(judgeChange(name, changes).map(brief)).toEqual(expected);
  });

  test("a record without its base has no base", () => {
    expect(judgeChange("212/H", { BsSgmt: null }).map(brief)).toEqual(["S0000101 BsSgmt"]);
  });

  test.each([
    ["C1", "E F H I"],
    ["D1", "G I"],
    ["R1", "G I"],
    ["R4", "G I"],
    ["R2", "G"],
    ["R3", "G I J"],
  ])("%s cannot correct %s, and all else it can", (type, letters) => {
    const refused = Object.entries(SEGMENT_TAGS).filter(([letter, tag]) => {
      const record = { ...BASE_RECORDS["D1/30"], AcctBsSgmt: { AcctType: type, RptDate: "2024-02-15" }, [tag]: {} };
      const found = judge("212", correctionOf(record, letter.toUpperCase(), tag));
      return found.some(({ rule, feedbackCode }) => rule === "R2120107" && feedbackCode === "BMR005");
    });
    expect(refused.map(([letter]) => letter.toUpperCase()).join(" ")).toBe(letters);
  });
});

describe("212: the as-of date is that of BsSgmt", () => {
  test("a month may differ by one, a recovery not by a day, no date lies after it (R2120108)", () => {
    const dated = (name: ChangeRecordName, date: string): string[] =>
      judgeChange(name, { "BsSgmt.RptDate": date }).map(brief);
    expect(dated("212/H", "2024-03-31")).toEqual([]);
    expect(dated("212/H", "2024-04-01")).toEqual(["I2100A13 BsSgmt.RptDate"]);
    expect(dated("212/J", "2024-02-16")).toEqual(["I2100A14 MdfcSgmt.AcctDbtInfSgmt.LatRpyDate"]);
    expect(dated("212/K", "2024-02-14")).toEqual(["I0000501 MdfcSgmt.AcctSpecTrstDspnSgmt.CagOfTrdInf[1].TranDate"]);
  });

  test("the file is not made before it", () => {
    expect(judgeChange("212/H", {}, inFile("212", "2024-02-14")).map(brief)).toEqual(["R0000102 BsSgmt.RptDate"]);
    expect(judgeChange("215", {}, inFile("215", "2024-03-19")).map(brief)).toEqual(["R0000102 RptDate"]);
  });
});

test.each<[ChangeRecordName, string]>([
  ["211", "NwBnesCode"],
  ["212/H", "BsSgmt.ModRecCode"],
  ["213", "DelRecCode"],
  ["214", "DelRecCode"],
  ["215", "AcctCode"],
])("the key of %s begins with the provider code of the file, and the finding names the account", (name, path) => {
  const context = inFile(name.slice(0, 3), "2024-06-01");
  expect(judgeChange(name, {}, context)).toEqual([]);
  const [found] = judgeChange(name, { [path]: "X00000000H0001LN9" }, context);
  expect([found?.rule, found?.field, found?.feedbackTag]).toEqual(["I0001301", path, path.split(".").at(-1)]);
  expect(found?.account).toBe(name === "211" ? `${PROVIDER}LN0001` : "X00000000H0001LN9");
});

test("the old code of an id change may carry a prefix that is gone", () => {
  const context = inFile("211", "2024-06-01");
  expect(judgeChange("211", { OdBnesCode: "X00000000H0001LN9" }, context)).toEqual([]);
});

test.each<[ChangeRecordName, Changes, string[]]>([
  ["211", { NwBnesCode: "" }, ["I0000101 NwBnesCode"]],
  ["211", { OdBnesCode: null }, ["S0000101 OdBnesCode"]],
  ["213", { DelEndDate: null }, ["S0000101 DelEndDate"]],
  ["213", { DelEndDate: "" }, []],
  ["213", { DelSgmtCode: "D" }, ["I0000201 DelSgmtCode"]],
  ["213", { DelStartDate: "2024-02-30" }, ["I0000201 DelStartDate"]],
  ["213", { DelEndDate: "2100-01-01" }, ["I0000601 DelEndDate"]],
  ["213", { DelSgmtCode: " H" }, ["TS-BLANKS DelSgmtCode"]],
  ["214", { RptDate: "2024-02-15" }, ["R0000101 RptDate"]],
  ["214", { InfRecType: "213" }, ["R0000101 InfRecType"]],
  ["215", { OpetnType: "13" }, ["I0000201 OpetnType"]],
  ["215", { Flag: "0" }, []],
  ["215", { OpetnType: "11" }, []],
])("%s with %j", (name, changes, expected) => {
  expect(judgeChange(name, changes).map(brief)).toEqual(expected);
});

test("a record without anything in it misses every element", () => {
  expect(judge("214", {}).map(brief)).toEqual(["S0000101 InfRecType", "S0000101 DelRecCode"]);
});

test("the letter of the segment that is corrected is the only one in the view", () => {
  const body = CHANGE_RECORDS["212/H"];
  const { view } = checkRecord(decodeRecord(encodeRecord("InAcctMdfc", body), { file: "-", line: 1 }));
  expect(view).toMatchObject({ covered: true, accountType: "D1", code: "", rptDate: "2024-02-15" });
  expect(view.key).toBe(`${PROVIDER}LN0001`);
  expect(view.h?.node).toEqual(MONTH);
  expect([view.b, view.c, view.j, view.segments.length]).toEqual([undefined, undefined, undefined, 2]);
});

function judgeChange(name: ChangeRecordName, changes: Changes, context: RuleContext = NO_CONTEXT): RuleFinding[] {
  return judge(name.slice(0, 3), mutate(CHANGE_RECORDS[name], changes), context);
}

function judge(recordType: string, body: RecordNode, context: RuleContext = NO_CONTEXT): RuleFinding[] {
  const line = encodeRecord(rootOf(recordType) ?? "", body);
  return [...checkRecord(decodeRecord(line, { file: "-", line: 2 }), context).findings];
}

/** The 212 that corrects a segment of a 210 to what it is there. */
function correctionOf(record: RecordNode, letter: string, tag: string): RecordNode {
  const { AcctType, RptDate } = (record["AcctBsSgmt"] ?? BASE_RECORDS["D1/30"]["AcctBsSgmt"]) as RecordNode;
  const base = { InfRecType: "212", ModRecCode: `${PROVIDER}LN0001`, RptDate, AcctType, MdfcSgmtCode: letter };
  return { BsSgmt: base, MdfcSgmt: { [tag]: record[tag] } };
}

function appliesTo212(id: string): boolean {
  return ruleOf(id)?.recordTypes.some((type) => type === "*" || type === "212") === true;
}

function isInside(field: string, tag: string): boolean {
  return field === tag || field.startsWith(`${tag}.`);
}

function brief({ rule, field }: RuleFinding): string {
  return `${rule} ${field}`;
}

function inFile(recordType: string, date: string): RuleContext {
  const createdAt = `${date}T09:30:00`;
  return {
    header: { recordType, version: "2.0.0", template: "", provider: PROVIDER, createdAt, count: 1 },
    registries: {},
  };
}
