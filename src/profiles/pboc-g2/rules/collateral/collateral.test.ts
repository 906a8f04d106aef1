import { describe, expect, test } from "vitest";
import { ID_NUMBER, OTHER_ID_NUMBER } from "../testing/base-records.js";
import {
  COLLATERAL_RECORDS,
  type CollateralRecordName,
  flat,
  mortgaged,
  otherDebtor,
  pledged,
  shares,
} from "../testing/collateral-records.js";
import { brief, inFile, judgeRecord } from "../testing/judge-record.js";
import { type Changes, mutate } from "../testing/mutate.js";

const BASE = "MotgaCltalCtrctBsSgmt";
const TERMS = "MotgaCltalBsInfSgmt";
const DEBTORS = "ComRecInfSgmt";
const THINGS = "MotgaProptInfSgmt";
const PAWNS = "CltalInfSgmt";
const THING = `${THINGS}.PleInf[1]`;
const PAWN = `${PAWNS}.ImpInf[1]`;
const UNNUMBERED = { PleType: "99", MotgaProptIDType: "", PleCertID: "", PleDesc: "示例设备" };

/** Changes to a right record about collateral, and every breach they make, in order. */
const CASES: readonly (readonly [string, CollateralRecordName, Changes, readonly string[]])[] = [
  ["no segment B", "510/10/pledge", { [BASE]: null }, [`R5100101 ${BASE}`]],
  ["neither B nor C", "510/10/pledge", { [BASE]: null, [TERMS]: null }, [`R5100101 ${BASE}`, `R5100101 ${TERMS}`]],
  ["a segment of 210", "510/10/pledge", { AcctCredSgmt: {} }, ["R0000101 AcctCredSgmt"]],
  ["a code of 230", "510/10/pledge", { [`${BASE}.RptDateCode`]: "50" }, [`I0000201 ${BASE}.RptDateCode`]],
  [
    "a pledge told as mortgage",
    "510/10/pledge",
    { [`${TERMS}.GuarType`]: "1" },
    [`R5100102 ${THINGS}`, `R5100102 ${PAWNS}`],
  ],
  [
    "a mortgage told as pledge",
    "510/10/mortgage",
    { [`${TERMS}.GuarType`]: "2" },
    [`R5100102 ${PAWNS}`, `R5100102 ${THINGS}`],
  ],
  ["both", "510/10/pledge", { [THINGS]: mortgaged(flat()) }, [`R5100102 ${THINGS}`]],
  ["neither E nor F", "510/20/mortgage", { [THINGS]: null }, [`R5100102 ${THINGS}`]],
  [
    "a contract that begins tomorrow",
    "510/10/pledge",
    { [`${TERMS}.CcValDate`]: "2024-01-11" },
    [`I0000501 ${TERMS}.CcValDate`],
  ],
  ["a contract for ever", "510/10/pledge", { [`${TERMS}.CcExpDate`]: "2099-12-31" }, []],
  ["a flag in words", "510/10/pledge", { [`${TERMS}.MaxGuar`]: "Y" }, [`I0000201 ${TERMS}.MaxGuar`]],
  ["no amount", "510/10/pledge", { [`${TERMS}.CcAmt`]: "" }, [`I0000101 ${TERMS}.CcAmt`]],
  ["a company as debtor", "510/10/pledge", company(), []],
  ["a company with a name of 80", "510/10/pledge", company({ Name: "甲".repeat(80) }), []],
  ["a person with a name of 31", "510/10/pledge", { [`${BASE}.Name`]: "甲".repeat(31) }, [`I0000201 ${BASE}.Name`]],
  [
    "a person with a number of 21",
    "510/10/pledge",
    { [`${BASE}.CertType`]: "X", [`${BASE}.CertNum`]: "1".repeat(21) },
    [`I0000201 ${BASE}.CertNum`],
  ],
  [
    "a company with a person's number",
    "510/10/pledge",
    company({ CertType: "20", CertNum: ID_NUMBER }),
    [`I0000401 ${BASE}.CertNum`],
  ],
  [
    "a person with a company's document",
    "510/10/pledge",
    { [`${BASE}.CertType`]: "30" },
    [`I5100B01 ${BASE}.CertType`],
  ],
  ["a document of neither", "510/10/pledge", { [`${BASE}.CertType`]: "41" }, [`I0000201 ${BASE}.CertType`]],
  ["a wrong check digit", "510/10/pledge", { [`${BASE}.CertNum`]: "999999199001010017" }, [`I0000401 ${BASE}.CertNum`]],
  [
    "a kind that is none",
    "510/10/pledge",
    { [`${BASE}.InfoIDType`]: "3", [`${BASE}.CertNum`]: "1" },
    [`I0000201 ${BASE}.InfoIDType`],
  ],
  [
    "an empty segment",
    "510/10/mortgage",
    { [DEBTORS]: "" },
    [`S0000101 ${DEBTORS}.GrtdNm`, `S0000101 ${DEBTORS}.OtrRec`],
  ],
  [
    "a company as other debtor, with the number of a person",
    "510/10/mortgage",
    { [DEBTORS]: otherDebtor({ InfoIDType: "2", GuarCertType: "10" }) },
    [`I0000401 ${DEBTORS}.OtrRec[1].GuarCertNum`],
  ],
  [
    "the same other debtor twice",
    "510/10/mortgage",
    { [DEBTORS]: { GrtdNm: "2", OtrRec: [...debtors(), ...debtors("示例丙")] } },
    [`I0000702 ${DEBTORS}.OtrRec[2]`],
  ],
  [
    "a company that is the debtor",
    "510/10/mortgage",
    {
      ...company(),
      [DEBTORS]: otherDebtor({ InfoIDType: "2", GuarCertType: "30", GuarCertNum: "000000019" }),
    },
    [`I5100A01 ${DEBTORS}.OtrRec[1].GuarCertNum`],
  ],
  ["only what must be there", "510/10/mortgage", { [THINGS]: mortgaged(flat(bare())) }, []],
  ["no type", "510/10/mortgage", { [THINGS]: mortgaged(flat({ PleType: "" })) }, [`I0000101 ${THING}.PleType`]],
  [
    "a type that is none",
    "510/10/mortgage",
    { [THINGS]: mortgaged(flat({ PleType: "10" })) },
    [`I0000201 ${THING}.PleType`],
  ],
  ["an element left out", "510/10/mortgage", { [`${THINGS}.PleInf.0.PleDesc`]: null }, [`S0000101 ${THING}.PleDesc`]],
  [
    "a district of five digits",
    "510/10/mortgage",
    { [THINGS]: mortgaged(flat({ PleDistr: "99010" })) },
    [`I0000201 ${THING}.PleDistr`],
  ],
  [
    "a valuation of tomorrow",
    "510/10/mortgage",
    { [THINGS]: mortgaged(flat({ ValDate: "2024-01-11" })) },
    [`I0000501 ${THING}.ValDate`],
  ],
  [
    "a company that mortgages with a person's document",
    "510/10/mortgage",
    { [THINGS]: mortgaged(flat({ PledgorType: "2", PleorCertType: "2", PleorCertNum: "CHN123456" })) },
    [`I0000201 ${THING}.PleorCertType`],
  ],
  [
    "a person who mortgages with a company's document",
    "510/10/mortgage",
    { [THINGS]: mortgaged(flat({ PleorCertType: "30", PleorCertNum: "000000019" })) },
    [`I0000201 ${THING}.PleorCertType`],
  ],
  ["two flats", "510/10/mortgage", { [THINGS]: mortgaged(flat(), flat({ PleCertID: "2" })) }, []],
  [
    "the same flat twice",
    "510/10/mortgage",
    { [THINGS]: mortgaged(flat(), flat({ PleValue: "1" })) },
    [`I0000702 ${THINGS}.PleInf[2]`],
  ],
  [
    "two things without a number",
    "510/10/mortgage",
    { [THINGS]: mortgaged(flat(UNNUMBERED), flat({ ...UNNUMBERED, PleDesc: "示例设备二" })) },
    [],
  ],
  [
    "one of them twice",
    "510/10/mortgage",
    { [THINGS]: mortgaged(flat(UNNUMBERED), flat(UNNUMBERED)) },
    [`I0000702 ${THINGS}.PleInf[2]`],
  ],
  ["a thousand things", "510/10/mortgage", { [`${THINGS}.PleNm`]: "1000" }, [`I0000701 ${THINGS}.PleNm`]],
  ["a hundred pawns", "510/10/pledge", { [`${PAWNS}.ImpNm`]: "100" }, [`I0000201 ${PAWNS}.ImpNm`]],
  ["no value of a pawn", "510/10/pledge", { [PAWNS]: pledged(shares({ ImpVal: "" })) }, [`I0000101 ${PAWN}.ImpVal`]],
  [
    "a person who pledges with a company's document",
    "510/10/pledge",
    { [PAWNS]: pledged(shares({ Ippc: "1" })) },
    [`I0000201 ${PAWN}.PawnCertType`],
  ],
  [
    "a company that pledges with a wrong number",
    "510/10/pledge",
    { [PAWNS]: pledged(shares({ PawnCertNum: "000000018" })) },
    [`I0000401 ${PAWN}.PawnCertNum`],
  ],
  [
    "the same shares twice",
    "510/10/pledge",
    { [PAWNS]: pledged(shares(), shares({ ImpVal: "1" })) },
    [`I0000702 ${PAWNS}.ImpInf[2]`],
  ],
  ["511: no old code", "511", { OdBnesCode: null }, ["S0000101 OdBnesCode"]],
  ["514: the key of a 510", "514", { CcCode: "N00000000H0001CC0001" }, ["R0000101 CcCode"]],
];

describe("records 510, 511 and 514", () => {
  test.each(CASES)("%s", (_, name, changes, expected) => {
    const record = mutate(COLLATERAL_RECORDS[name], changes);
    expect(judgeRecord(name.slice(0, 3), record).map(brief)).toEqual(expected);
  });
});

describe("what the bureau answers", () => {
  const answers = (name: CollateralRecordName, changes: Changes): string[] =>
    judgeRecord("510", mutate(COLLATERAL_RECORDS[name], changes)).map(
      ({ feedbackCode, feedbackTag }) => `${feedbackCode ?? "-"} ${feedbackTag}`,
    );

  test("a pledge told as mortgage is told by the tag of the wanted segment, whichever of the two is wrong", () => {
    expect(answers("510/10/pledge", { [`${TERMS}.GuarType`]: "1" })).toEqual([`BPR001 ${THINGS}`, `BPR001 ${THINGS}`]);
  });

  test("a document of the other kind names no tag: BPE000 and BPE002 of a debtor, ABE001 of who gives the thing", () => {
    expect(answers("510/10/pledge", { [`${BASE}.CertType`]: "30" })).toEqual(["BPE000 0000"]);
    expect(answers("510/10/mortgage", { [DEBTORS]: otherDebtor({ GuarCertType: "30" }) })).toEqual(["BPE002 0000"]);
    expect(answers("510/10/pledge", { [PAWNS]: pledged(shares({ Ippc: "1" })) })).toEqual(["ABE001 0000"]);
  });
});

test.each<[CollateralRecordName, string]>([
  ["510/10/pledge", `${BASE}.CcCode`],
  ["511", "NwBnesCode"],
  ["514", "DelRecCode"],
])("the code in %s at %s begins with the provider code of the file", (name, field) => {
  const type = name.slice(0, 3);
  const context = inFile(type, "2025-06-01");
  expect(judgeRecord(type, COLLATERAL_RECORDS[name], context)).toEqual([]);
  const [found] = judgeRecord(type, mutate(COLLATERAL_RECORDS[name], { [field]: "X00000000H0001CC9" }), context);
  expect([found?.rule, found?.field]).toEqual(["I0001301", field]);
});

test("the file is not made before the as-of date", () => {
  const found = judgeRecord("510", COLLATERAL_RECORDS["510/10/pledge"], inFile("510", "2024-01-09"));
  expect(found.map(({ rule }) => rule)).toEqual(["R0000102"]);
});

/** A company as the debtor of segment B. */
function company(changes: Readonly<Record<string, string>> = {}): Changes {
  const items = { InfoIDType: "2", Name: "示例有限公司", CertType: "30", CertNum: "000000019", ...changes };
  return Object.fromEntries(Object.entries(items).map(([tag, value]) => [`${BASE}.${tag}`, value]));
}

/** Everything of a mortgaged thing that may be empty, empty. */
function bare(): Readonly<Record<string, string>> {
  const tags = ["MotgaProptIDType", "PleCertID", "PleDistr", "PleValue", "PleCy", "ValOrgType", "ValDate", "PleDesc"];
  return Object.fromEntries(tags.map((tag) => [tag, ""]));
}

function debtors(name: string = "示例乙") {
  return [{ InfoIDType: "1", GuarName: name, GuarCertType: "10", GuarCertNum: OTHER_ID_NUMBER }];
}
