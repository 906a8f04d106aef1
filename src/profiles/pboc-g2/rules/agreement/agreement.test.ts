import { describe, expect, test } from "vitest";
import { decodeRecord } from "../../codec/decode-record.js";
import type { RecordNode } from "../../codec/decoded-record.js";
import { encodeRecord } from "../../codec/encode-record.js";
import { rootOf } from "../../codec/record-roots.js";
import { ruleOf } from "../all-rules.js";
import { checkRecord, NO_CONTEXT } from "../engine/check-record.js";
import type { RuleFinding } from "../engine/rule-finding.js";
import type { RuleContext } from "../rule.js";
import {
  AGREEMENT_RECORDS,
  type AgreementRecordName,
  holder,
  line,
  ORGANISATION,
} from "../testing/agreement-records.js";
import { ID_NUMBER, type MutableNode, OTHER_ID_NUMBER, PROVIDER } from "../testing/base-records.js";
import { type Changes, mutate } from "../testing/mutate.js";

const LINE = "CreditLimSgmt";
const HOLDERS = "CtrctCertRelSgmt";
const SECOND: MutableNode = {
  BrerType: "1",
  CertRelName: "示例丙",
  CertRelIDType: "2",
  CertRelIDNum: "CHN123456",
};

/** Changes to a right record about an agreement, and every breach they make, in order. */
const CASES: readonly (readonly [string, AgreementRecordName, Changes, readonly string[]])[] = [
  ["a joint holder, a cap", "220/30", {}, []],
  ["neither", "220/30", { [HOLDERS]: null, [LINE]: line() }, []],
  ["no segment B", "220/10", { CtrctBsSgmt: null }, ["R2200101 CtrctBsSgmt"]],
  ["no line", "220/10", { [LINE]: null }, ["R2200101 CreditLimSgmt"]],
  [
    "no segment at all",
    "220/10",
    { CtrctBsSgmt: null, [LINE]: null },
    ["R2200101 CtrctBsSgmt", "R2200101 CreditLimSgmt"],
  ],
  ["a segment of 210", "220/10", { AcctCredSgmt: { Mcc: `${PROVIDER}CL1` } }, ["R0000101 AcctCredSgmt"]],
  ["another type", "220/10", { "CtrctBsSgmt.InfRecType": "210" }, ["R0000101 CtrctBsSgmt.InfRecType"]],
  ["an empty segment", "220/30", { [HOLDERS]: "" }, ["S0000102 CtrctCertRelSgmt"]],
  ["an account type", "220/10", { "CtrctBsSgmt.AcctType": "R4" }, ["R0000101 CtrctBsSgmt.AcctType"]],
  ["a code of 210 and 230", "220/10", { "CtrctBsSgmt.RptDateCode": "90" }, ["I0000201 CtrctBsSgmt.RptDateCode"]],
  [
    "a line of an enterprise (420)",
    "220/10",
    { [`${LINE}.CreditLimType`]: "11" },
    ["I0000201 CreditLimSgmt.CreditLimType"],
  ],
  ["a card line", "220/10", { [`${LINE}.CreditLimType`]: "31", [`${LINE}.LimLoopFlg`]: "0" }, []],
  ["a flag in words", "220/10", { [`${LINE}.LimLoopFlg`]: "Y" }, ["I0000201 CreditLimSgmt.LimLoopFlg"]],
  ["a status of accounts", "220/10", { [`${LINE}.ConStatus`]: "3" }, ["I0000201 CreditLimSgmt.ConStatus"]],
  ["a line with cents", "220/10", { [`${LINE}.CreditLim`]: "50000.00" }, ["I0000201 CreditLimSgmt.CreditLim"]],
  ["a line of nothing", "220/10", { [`${LINE}.CreditLim`]: "0" }, []],
  ["no last day", "220/10", { [`${LINE}.ConExpDate`]: "" }, ["I0000101 CreditLimSgmt.ConExpDate"]],
  ["no status", "220/10", { [`${LINE}.ConStatus`]: null }, ["S0000101 CreditLimSgmt.ConStatus"]],
  ["a line of tomorrow", "220/10", { [`${LINE}.ConEffDate`]: "2024-01-11" }, ["I0000501 CreditLimSgmt.ConEffDate"]],
  ["a line that began long ago", "220/10", { [`${LINE}.ConEffDate`]: "2014-01-11" }, []],
  ["a line for ever", "220/10", { [`${LINE}.ConExpDate`]: "2099-12-31" }, []],
  ["a line beyond it", "220/10", { [`${LINE}.ConExpDate`]: "9999-12-31" }, ["I0000601 CreditLimSgmt.ConExpDate"]],
  ["a day that is none", "220/10", { [`${LINE}.ConEffDate`]: "2024-02-30" }, ["I0000201 CreditLimSgmt.ConEffDate"]],
  ["a cap without code", "220/10", { [`${LINE}.CreditRest`]: "1" }, ["I2200D02 CreditLimSgmt.CreditRestCode"]],
  ["a code without cap", "220/30", { [`${LINE}.CreditRest`]: null }, ["I2200D02 CreditLimSgmt.CreditRest"]],
  [
    "a cap and its code, both empty",
    "220/30",
    { [`${LINE}.CreditRest`]: "", [`${LINE}.CreditRestCode`]: "" },
    ["I0000101 CreditLimSgmt.CreditRest", "I0000101 CreditLimSgmt.CreditRestCode"],
  ],
  [
    "a number with a wrong check digit",
    "220/10",
    { "CtrctBsSgmt.IDNum": "999999199001010017" },
    ["I0000401 CtrctBsSgmt.IDNum"],
  ],
  ["an organisation", "220/30", { [HOLDERS]: holder(ORGANISATION) }, []],
  [
    "an organisation with a person's number",
    "220/30",
    { [HOLDERS]: holder({ ...ORGANISATION, CertRelIDNum: ID_NUMBER }) },
    ["I0000401 CtrctCertRelSgmt.CtrctCertRel[1].CertRelIDNum"],
  ],
  [
    "a person with an organisation's document",
    "220/30",
    { [HOLDERS]: holder({ ...ORGANISATION, BrerType: "1" }) },
    ["I0000201 CtrctCertRelSgmt.CtrctCertRel[1].CertRelIDType"],
  ],
  [
    "a person with a name of 31 characters",
    "220/30",
    { [HOLDERS]: holder({ CertRelName: "甲".repeat(31) }) },
    ["I0000201 CtrctCertRelSgmt.CtrctCertRel[1].CertRelName"],
  ],
  [
    "an organisation with one of 80",
    "220/30",
    { [HOLDERS]: holder({ ...ORGANISATION, CertRelName: "甲".repeat(80) }) },
    [],
  ],
  [
    "a kind that is none",
    "220/30",
    { [HOLDERS]: holder({ BrerType: "3" }) },
    ["I0000201 CtrctCertRelSgmt.CtrctCertRel[1].BrerType"],
  ],
  [
    "a joint holder without name",
    "220/30",
    { [HOLDERS]: holder({ CertRelName: "" }) },
    ["I0000101 CtrctCertRelSgmt.CtrctCertRel[1].CertRelName"],
  ],
  ["one joint holder counted as two", "220/30", { [`${HOLDERS}.BrerNm`]: "2" }, ["I0000701 CtrctCertRelSgmt.BrerNm"]],
  ["two joint holders", "220/30", { [HOLDERS]: holders(SECOND) }, []],
  [
    "the same one twice",
    "220/30",
    { [HOLDERS]: holders({ ...SECOND, CertRelIDType: "10", CertRelIDNum: OTHER_ID_NUMBER }) },
    ["I0000702 CtrctCertRelSgmt.CtrctCertRel[2]"],
  ],
  [
    "the second is the holder",
    "220/30",
    { [HOLDERS]: holders({ ...SECOND, CertRelIDType: "10", CertRelIDNum: ID_NUMBER }) },
    ["I2200A01 CtrctCertRelSgmt.CtrctCertRel[2].CertRelIDNum"],
  ],
  ["221: no new code", "221", { NwBnesCode: "" }, ["I0000101 NwBnesCode"]],
  ["222: no segment", "222/D", { MdfcSgmt: {} }, ["R2220102 MdfcSgmt"]],
  ["222: no holder", "222/D", { MdfcSgmt: null }, ["R2220102 MdfcSgmt"]],
  ["222: two segments", "222/D", { [`MdfcSgmt.${HOLDERS}`]: holder() }, ["R2220102 MdfcSgmt.CtrctCertRelSgmt"]],
  ["222: a letter of 212", "222/D", { "BsSgmt.MdfcSgmtCode": "H" }, ["I0000201 BsSgmt.MdfcSgmtCode"]],
  ["222: an account type, as in 212", "222/D", { "BsSgmt.AcctType": "D1" }, ["R0000101 BsSgmt.AcctType"]],
  ["222: no base", "222/D", { BsSgmt: null }, ["S0000101 BsSgmt"]],
  ["222: a segment of 210", "222/D", { "MdfcSgmt.AcctCredSgmt": {} }, ["R0000101 MdfcSgmt.AcctCredSgmt"]],
  [
    "222: all of segment B",
    "222/B",
    { "MdfcSgmt.CtrctBsSgmt": { ...base("220/10") } },
    ["R2220103 MdfcSgmt.CtrctBsSgmt"],
  ],
  [
    "222: segment B without number",
    "222/B",
    { "MdfcSgmt.CtrctBsSgmt.IDNum": null },
    ["S0000101 MdfcSgmt.CtrctBsSgmt.IDNum"],
  ],
  [
    "222: a line of after the as-of date",
    "222/D",
    { "BsSgmt.RptDate": "2024-01-09" },
    ["I0000501 MdfcSgmt.CreditLimSgmt.ConEffDate"],
  ],
  ["223: a segment that cannot be deleted", "223", { DelSgmtCode: "C" }, ["I0000201 DelSgmtCode"]],
  ["223: no end", "223", { DelEndDate: "" }, []],
  ["223: an end that is not there", "223", { DelEndDate: null }, ["S0000101 DelEndDate"]],
  ["224: a date", "224", { RptDate: "2024-06-03" }, ["R0000101 RptDate"]],
];

test.each(CASES)("%s", (_, name, changes, expected) => {
  expect(judge(name, changes).map(brief)).toEqual(expected);
});

describe("a corrected segment obeys what it obeys in a 220, under the same ids and at the same places (R2220101)", () => {
  const inOneSegment = CASES.filter(([, name]) => name.startsWith("220"));

  test.each(inOneSegment)("%s", (_, name, changes) => {
    const record = mutate(AGREEMENT_RECORDS[name], changes);
    const told = judge(name, changes);
    for (const [letter, tag] of [
      ["C", HOLDERS],
      ["D", LINE],
    ] as const) {
      if (record[tag] === undefined) continue;
      const base = { InfRecType: "222", ModRecCode: `${PROVIDER}CL0001`, RptDate: "2024-06-03", MdfcSgmtCode: letter };
      const corrected = judgeBody("222", {
        BsSgmt: { ...base, RptDate: rptDateOf(record) },
        MdfcSgmt: { [tag]: record[tag] },
      });
      const wanted = told.filter(({ rule, field }) => appliesTo222(rule) && isInside(field, tag));
      expect(corrected.map(brief)).toEqual(wanted.map(({ rule, field }) => `${rule} MdfcSgmt.${field}`));
    }
  });
});

test.each<[AgreementRecordName, string]>([
  ["220/30", "CtrctBsSgmt.ContractCode"],
  ["220/30", "CreditLimSgmt.CreditRestCode"],
  ["221", "NwBnesCode"],
  ["222/D", "BsSgmt.ModRecCode"],
  ["222/D", "MdfcSgmt.CreditLimSgmt.CreditRestCode"],
  ["223", "DelRecCode"],
  ["224", "DelRecCode"],
])("the key of %s in %s begins with the provider code of the file", (name, path) => {
  const context = inFile(name.slice(0, 3), "2025-06-01");
  expect(judge(name, {}, context)).toEqual([]);
  const [found, ...more] = judge(name, { [path]: "X00000000H0001CL9" }, context);
  expect([found?.rule, found?.field, found?.feedbackTag, found?.feedbackCode, more]).toEqual([
    "I0001301",
    path,
    path.split(".").at(-1),
    "ABE002",
    [],
  ]);
});

test("the branch is registered, and the file not made before the as-of date", () => {
  const { header } = inFile("220", "2024-01-09");
  const registries = { organisations: new Map([["N00000000H0002", PROVIDER]]) };
  expect(judge("220/10", {}, { header, registries: {} }).map(brief)).toEqual(["R0000102 CtrctBsSgmt.RptDate"]);
  const registered = (code: string): string[] =>
    judge("220/10", { "CtrctBsSgmt.MngmtOrgCode": code }, { ...inFile("220", "2024-01-10"), registries }).map(brief);
  expect(registered("N00000000H0002")).toEqual([]);
  expect(registered("N00000000H0003")).toEqual(["I0001302 CtrctBsSgmt.MngmtOrgCode"]);
});

test("the view knows the agreement by its code, and has no account type", () => {
  const body = AGREEMENT_RECORDS["220/30"];
  const { view } = checkRecord(decodeRecord(encodeRecord("InCtrctInf", body), { file: "-", line: 1 }));
  expect(view).toMatchObject({ covered: true, accountType: "", code: "30", rptDate: "2024-06-03" });
  expect(view.key).toBe(`${PROVIDER}CL0001`);
  expect([view.b?.tag, view.c?.tag, view.d?.tag, view.h]).toEqual([
    "CtrctBsSgmt",
    "CtrctCertRelSgmt",
    "CreditLimSgmt",
    undefined,
  ]);
});

function holders(second: MutableNode): MutableNode {
  const { CtrctCertRel } = holder();
  return { BrerNm: "2", CtrctCertRel: [...(CtrctCertRel as MutableNode[]), second] };
}

function base(name: AgreementRecordName): MutableNode {
  return structuredClone(AGREEMENT_RECORDS[name]["CtrctBsSgmt"]) as MutableNode;
}

function rptDateOf(record: RecordNode): string {
  const bs = (record["CtrctBsSgmt"] ?? base("220/10")) as RecordNode;
  return bs["RptDate"] as string;
}

function judge(name: AgreementRecordName, changes: Changes, context: RuleContext = NO_CONTEXT): RuleFinding[] {
  return judgeBody(name.slice(0, 3), mutate(AGREEMENT_RECORDS[name], changes), context);
}

function judgeBody(recordType: string, body: RecordNode, context: RuleContext = NO_CONTEXT): RuleFinding[] {
  const text = encodeRecord(rootOf(recordType) ?? "", body);
  return [...checkRecord(decodeRecord(text, { file: "-", line: 2 }), context).findings];
}

function appliesTo222(id: string): boolean {
  return ruleOf(id)?.recordTypes.some((type) => type === "*" || type === "222") === true;
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
