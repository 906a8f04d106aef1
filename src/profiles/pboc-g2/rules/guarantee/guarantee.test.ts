import { describe, expect, test } from "vitest";
import { decodeRecord } from "../../codec/decode-record.js";
import { encodeRecord } from "../../codec/encode-record.js";
import { checkRecord } from "../engine/check-record.js";
import { ID_NUMBER, type MutableNode, OTHER_ID_NUMBER, PROVIDER } from "../testing/base-records.js";
import {
  counterGuarantor,
  GUARANTEE_RECORDS,
  GUARANTOR_ORGANISATION,
  type GuaranteeRecordName,
  liability,
  promise,
} from "../testing/guarantee-records.js";
import { brief, inFile, judgeRecord } from "../testing/judge-record.js";
import { type Changes, mutate } from "../testing/mutate.js";

const BASE = "GuarAcctBsSgmt";
const PARTIES = "RltRepymtInfSgmt";
const PARTY = `${PARTIES}.RltRepymtInf[1]`;
const NOW = "GuarRltRepymtInfSgmt";
const TERMS = "GuarAcctBsInfSgmt";

/** Changes to a right record about a guarantee, and every breach they make, in order. */
const CASES: readonly (readonly [string, GuaranteeRecordName, Changes, readonly string[]])[] = [
  ["no segment B", "230/30", { [BASE]: null }, [`R2300106 ${BASE}`]],
  ["segment B of 210", "230/30", { [BASE]: null, AcctBsSgmt: {} }, ["R0000101 AcctBsSgmt"]],
  ["an account type of 210", "230/30", { [`${BASE}.AcctType`]: "D1" }, [`I0000201 ${BASE}.AcctType`]],
  ["a guarantee of something else", "230/30", { [`${BASE}.AcctType`]: "G2" }, []],
  ["a kind of 440", "230/30", { [`${BASE}.AcctType`]: "G3" }, [`I0000201 ${BASE}.AcctType`]],
  ["a code of 210", "230/30", { [`${BASE}.RptDateCode`]: "31" }, [`I0000201 ${BASE}.RptDateCode`]],
  ["code 90 with nothing", "230/30", { [`${BASE}.RptDateCode`]: "90", [NOW]: null }, []],
  ["code 90 with everything", "230/10", { [`${BASE}.RptDateCode`]: "90" }, []],
  ["an opening without C and D", "230/10", { [TERMS]: null, [NOW]: null }, [`R2300101 ${TERMS}`, `R2300101 ${NOW}`]],
  ["collateral in the first report", "230/10", {}, []],
  ["collateral with another code", "230/50", { GuarMotgaCltalCtrctInfSgmt: contracts("CC1") }, []],
  ["code 50 with D", "230/50", { [NOW]: liability() }, [`R2300108 ${NOW}`]],
  [
    "a counter-guarantee that nobody gave",
    "230/10",
    { [`${TERMS}.GuarMode`]: "1", [PARTIES]: null },
    [`R2300105 ${PARTIES}`],
  ],
  ["a way of 210", "230/10", { [`${TERMS}.GuarMode`]: "7" }, [`I0000201 ${TERMS}.GuarMode`]],
  ["a product of 210", "230/10", { [`${TERMS}.BusiDtilLines`]: "91" }, [`I0000201 ${TERMS}.BusiDtilLines`]],
  ["a bond", "230/10", { [`${TERMS}.BusiDtilLines`]: "10" }, []],
  ["a lawsuit as financing", "230/10", { [`${TERMS}.BusiDtilLines`]: "07" }, [`I2300C02 ${TERMS}.BusiDtilLines`]],
  ["the tag spelt right", "230/10", { [`${TERMS}.BusiDtlLines`]: "01" }, [`R0000101 ${TERMS}.BusiDtlLines`]],
  ["no number of the contract", "230/10", { [`${TERMS}.CtrctTxtCd`]: "" }, []],
  ["no deposit", "230/10", { [`${TERMS}.SecDep`]: "" }, [`I0000101 ${TERMS}.SecDep`]],
  ["a deposit of thousands", "230/10", { [`${TERMS}.SecDep`]: "1200" }, [`I0000201 ${TERMS}.SecDep`]],
  ["a balance date told as a number", "230/30", { [`${NOW}.RepayPrd`]: "12" }, [`I0000201 ${NOW}.RepayPrd`]],
  ["a status of 210", "230/30", { [`${NOW}.AcctStatus`]: "3" }, [`I0000201 ${NOW}.AcctStatus`]],
  ["an end without being ended", "230/30", { [`${NOW}.CloseDate`]: "2024-04-15" }, []],
  ["an end of tomorrow", "230/20", { [`${NOW}.CloseDate`]: "2025-01-16" }, [`I0000501 ${NOW}.CloseDate`]],
  ["a balance of tomorrow", "230/30", { [`${NOW}.RepayPrd`]: "2024-04-16" }, [`I0000501 ${NOW}.RepayPrd`]],
  [
    "an end before everything",
    "230/20",
    { [`${NOW}.CloseDate`]: "2024-01-14", [TERMS]: promise() },
    [`I2300A01 ${NOW}.CloseDate`, `I2300D02 ${NOW}.CloseDate`],
  ],
  [
    "an empty segment",
    "230/50",
    { GuarMotgaCltalCtrctInfSgmt: "" },
    ["S0000101 GuarMotgaCltalCtrctInfSgmt.CcNm", "S0000101 GuarMotgaCltalCtrctInfSgmt.CccInf"],
  ],
  [
    "the same contract twice",
    "230/10",
    { GuarMotgaCltalCtrctInfSgmt: contracts("CC1", "CC1") },
    ["I0000702 GuarMotgaCltalCtrctInfSgmt.CccInf[2]"],
  ],
  ["a wrong check digit", "230/30", { [`${BASE}.IDNum`]: "999999199001010017" }, [`I0000401 ${BASE}.IDNum`]],
  ["an organisation", "230/10", { [PARTIES]: counterGuarantor(GUARANTOR_ORGANISATION) }, []],
  [
    "an organisation with a person's number",
    "230/10",
    { [PARTIES]: counterGuarantor({ ...GUARANTOR_ORGANISATION, ArlpCertNum: ID_NUMBER }) },
    [`I0000401 ${PARTY}.ArlpCertNum`],
  ],
  [
    "a person with an organisation's document",
    "230/10",
    { [PARTIES]: counterGuarantor({ ...GUARANTOR_ORGANISATION, InfoIDType: "1" }) },
    [`I2300E01 ${PARTY}.ArlpCertType`],
  ],
  [
    "a kind that is none",
    "230/10",
    { [PARTIES]: counterGuarantor({ InfoIDType: "3", ArlpCertNum: "1" }) },
    [`I0000201 ${PARTY}.InfoIDType`],
  ],
  [
    "a person with a name of 31 characters",
    "230/10",
    { [PARTIES]: counterGuarantor({ ArlpName: "甲".repeat(31) }) },
    [`I0000201 ${PARTY}.ArlpName`],
  ],
  [
    "an organisation with one of 80",
    "230/10",
    { [PARTIES]: counterGuarantor({ ...GUARANTOR_ORGANISATION, ArlpName: "甲".repeat(80) }) },
    [],
  ],
  [
    "another party without amount",
    "230/10",
    { [PARTIES]: counterGuarantor({ ArlpType: "9", ArlpAmt: "", WartySign: "", MaxGuarMcc: "" }) },
    [`I0000101 ${PARTY}.ArlpAmt`],
  ],
  [
    "a co-debtor without amount, sign and contract",
    "230/10",
    { [PARTIES]: counterGuarantor({ ArlpType: "1", ArlpAmt: "", WartySign: "", MaxGuarMcc: "" }) },
    [],
  ],
  [
    "a professional guarantor without sign and contract",
    "230/10",
    { [PARTIES]: counterGuarantor({ ArlpType: "3", WartySign: "", MaxGuarMcc: "" }) },
    [`I2300E03 ${PARTY}.WartySign`, `I2300E03 ${PARTY}.MaxGuarMcc`],
  ],
  ["two parties", "230/10", { [PARTIES]: parties({ ArlpCertType: "2", ArlpCertNum: "CHN123456" }) }, []],
  [
    "the same party twice",
    "230/10",
    { [PARTIES]: parties({ ArlpName: "示例丙" }) },
    [`I0000702 ${PARTIES}.RltRepymtInf[2]`],
  ],
  ["one party counted as two", "230/10", { [`${PARTIES}.RltRepymtNm`]: "2" }, [`I0000701 ${PARTIES}.RltRepymtNm`]],
  ["231: no new code", "231", { NwBnesCode: "" }, ["I0000101 NwBnesCode"]],
  ["232: no segment", "232/D", { MdfcSgmt: {} }, ["R2320102 MdfcSgmt"]],
  ["232: two segments", "232/D", { [`MdfcSgmt.${TERMS}`]: promise() }, [`R2320102 MdfcSgmt.${TERMS}`]],
  ["232: a letter of 212", "232/D", { "BsSgmt.MdfcSgmtCode": "H" }, ["I0000201 BsSgmt.MdfcSgmtCode"]],
  ["232: an account type of 210", "232/D", { "BsSgmt.AcctType": "D1" }, ["I0000201 BsSgmt.AcctType"]],
  ["232: no account type", "232/D", { "BsSgmt.AcctType": null }, ["S0000101 BsSgmt.AcctType"]],
  ["232: no base", "232/D", { BsSgmt: null }, ["S0000101 BsSgmt"]],
  [
    "232: all of segment B",
    "232/B",
    { [`MdfcSgmt.${BASE}`]: { ...(GUARANTEE_RECORDS["230/30"][BASE] as MutableNode) } },
    [`R2320105 MdfcSgmt.${BASE}`],
  ],
  [
    "232: a guarantee that ended on no day",
    "232/D",
    { [`MdfcSgmt.${NOW}.AcctStatus`]: "2" },
    [`I2300D01 MdfcSgmt.${NOW}.CloseDate`],
  ],
  [
    "232: a balance of after the as-of date",
    "232/D",
    { "BsSgmt.RptDate": "2024-04-14" },
    [`I0000501 MdfcSgmt.${NOW}.RepayPrd`],
  ],
  [
    "232: a party without contract",
    "232/E",
    { [`MdfcSgmt.${PARTIES}`]: counterGuarantor({ MaxGuarMcc: "" }) },
    [`I2300E03 MdfcSgmt.${PARTY}.MaxGuarMcc`],
  ],
  [
    "232: a product of another line",
    "232/C",
    { [`MdfcSgmt.${TERMS}.BusiLines`]: "3" },
    [`I2300C02 MdfcSgmt.${TERMS}.BusiDtilLines`],
  ],
  ["233: segment E", "233", { DelSgmtCode: "E" }, ["I0000201 DelSgmtCode"]],
  ["233: segment C", "233", { DelSgmtCode: "C" }, []],
  ["234: a day", "234", { RptDate: "2024-01-15" }, ["R0000101 RptDate"]],
];

describe("records 230 to 234", () => {
  test.each(CASES)("%s", (_, name, changes, expected) => {
    const record = mutate(GUARANTEE_RECORDS[name], changes);
    expect(judgeRecord(name.slice(0, 3), record).map(brief)).toEqual(expected);
  });
});

test.each<[GuaranteeRecordName, string]>([
  ["230/30", `${BASE}.AcctCode`],
  ["230/10", `${PARTY}.MaxGuarMcc`],
  ["230/10", "GuarMotgaCltalCtrctInfSgmt.CccInf[1].Ccc"],
  ["231", "NwBnesCode"],
  ["232/D", "BsSgmt.ModRecCode"],
  ["232/E", `MdfcSgmt.${PARTY}.MaxGuarMcc`],
  ["233", "DelRecCode"],
  ["234", "DelRecCode"],
])("the code in %s at %s begins with the provider code of the file", (name, field) => {
  const type = name.slice(0, 3);
  const context = inFile(type, "2025-06-01");
  expect(judgeRecord(type, GUARANTEE_RECORDS[name], context)).toEqual([]);
  const path = field.replace(/\[1\]/, ".0");
  const [found] = judgeRecord(type, mutate(GUARANTEE_RECORDS[name], { [path]: "X00000000H0001GU9" }), context);
  expect([found?.rule, found?.field, found?.feedbackTag]).toEqual(["I0001301", field, field.split(".").at(-1)]);
});

test("the file is not made before the as-of date", () => {
  for (const name of ["230/30", "232/D"] as const) {
    const type = name.slice(0, 3);
    const found = judgeRecord(type, GUARANTEE_RECORDS[name], inFile(type, "2024-04-14")).map(({ rule }) => rule);
    expect(found).toEqual(["R0000102"]);
  }
});

test("a guarantee has no account type of 210, and its segments have their letters", () => {
  const line = encodeRecord("InSecAcctInf", GUARANTEE_RECORDS["230/10"]);
  const { view } = checkRecord(decodeRecord(line, { file: "-", line: 2 }));
  expect(view).toMatchObject({ covered: true, accountType: "", code: "10", key: `${PROVIDER}GU0001` });
  expect([view.b, view.c, view.d, view.e, view.f].map((segment) => segment?.tag)).toEqual([
    BASE,
    TERMS,
    NOW,
    PARTIES,
    "GuarMotgaCltalCtrctInfSgmt",
  ]);
});

/** Segment F with these contracts. */
function contracts(...codes: readonly string[]): MutableNode {
  return { CcNm: String(codes.length), CccInf: codes.map((code) => ({ Ccc: `${PROVIDER}${code}` })) };
}

/** Segment E with two parties, the second like the first but for the changes. */
function parties(changes: MutableNode): MutableNode {
  const own = counterGuarantor()["RltRepymtInf"] as MutableNode[];
  const other = counterGuarantor({ ArlpCertNum: OTHER_ID_NUMBER, ...changes })["RltRepymtInf"] as MutableNode[];
  return { RltRepymtNm: "2", RltRepymtInf: [...own, ...other] };
}
