import { expect, test } from "vitest";
import { layout220 } from "../generated/layout-220.js";
import { layout221 } from "../generated/layout-221.js";
import { layout222 } from "../generated/layout-222.js";
import { layout223 } from "../generated/layout-223.js";
import { layout224 } from "../generated/layout-224.js";
import {
  validateRecord220,
  validateRecord221,
  validateRecord222,
  validateRecord223,
  validateRecord224,
} from "../generated/validators/index.js";
import { codeTables } from "./code-tables/code-tables.js";
import type { ElementLayout } from "./layout.js";

const tags = (elements: readonly ElementLayout[]): string[] => elements.map(({ tag }) => tag);

const line = {
  CreditLimType: "10",
  LimLoopFlg: "1",
  CreditLim: "50000",
  Cy: "CNY",
  ConEffDate: "2024-01-10",
  ConExpDate: "2025-01-10",
  ConStatus: "1",
};

const agreement = {
  CtrctBsSgmt: {
    InfRecType: "220",
    ContractCode: "N00000000H0001CL1",
    RptDate: "2024-01-10",
    RptDateCode: "10",
    Name: "示例甲",
    IDType: "10",
    IDNum: "999999199001010016",
    MngmtOrgCode: "N00000000H0001",
  },
  CreditLimSgmt: line,
};

test("the segments and elements of 220 stand as §3.3 lists them", () => {
  expect(layout220.root).toBe("InCtrctInf");
  expect(
    layout220.segments.map(({ letter, tag, elements, group }) => [letter, tag, tags(elements), group?.tag]),
  ).toEqual([
    [
      "B",
      "CtrctBsSgmt",
      ["InfRecType", "ContractCode", "RptDate", "RptDateCode", "Name", "IDType", "IDNum", "MngmtOrgCode"],
      undefined,
    ],
    ["C", "CtrctCertRelSgmt", ["BrerNm"], "CtrctCertRel"],
    [
      "D",
      "CreditLimSgmt",
      [
        "CreditLimType",
        "LimLoopFlg",
        "CreditLim",
        "Cy",
        "ConEffDate",
        "ConExpDate",
        "ConStatus",
        "CreditRest",
        "CreditRestCode",
      ],
      undefined,
    ],
  ]);
  const [, joint] = layout220.segments;
  expect(tags(joint?.group?.elements ?? [])).toEqual(["BrerType", "CertRelName", "CertRelIDType", "CertRelIDNum"]);
  expect(joint?.group?.counter).toBe("BrerNm");
});

test("only the cap and its code may be absent, and nothing depends on an account type", () => {
  const elements = layout220.segments.flatMap((segment) => [...segment.elements, ...(segment.group?.elements ?? [])]);
  expect(tags(elements.filter(({ presence }) => presence === "S"))).toEqual(["CreditRest", "CreditRestCode"]);
  expect(elements.filter(({ value }) => value !== "M")).toEqual([]);
  expect(elements.filter(({ accountTypes }) => accountTypes.length > 0)).toEqual([]);
});

test("the elements of 221, 223 and 224 are those of 211, 213 and 214", () => {
  expect([layout221, layout223, layout224].map(({ root, elements }) => [root, ...tags(elements)])).toEqual([
    ["InCtrctIDCagsInf", "InfRecType", "OdBnesCode", "NwBnesCode"],
    ["InCtrctDel", "InfRecType", "DelRecCode", "DelSgmtCode", "DelStartDate", "DelEndDate"],
    ["InCtrctEntDel", "InfRecType", "DelRecCode"],
  ]);
});

test("222 has no account type, and of segment B the four items that 220 has", () => {
  expect(tags(layout222.base.elements)).toEqual(["InfRecType", "ModRecCode", "RptDate", "MdfcSgmtCode"]);
  expect(layout222.identity.tag).toBe("CtrctBsSgmt");
  expect(tags(layout222.identity.elements)).toEqual(["Name", "IDType", "IDNum", "MngmtOrgCode"]);
  const own = layout220.segments[0]?.elements ?? [];
  for (const { tag, type, presence, value, zh } of layout222.identity.elements) {
    expect(own.find((element) => element.tag === tag)).toMatchObject({ type, presence, value, zh });
  }
});

test("every segment of 220 can be corrected, only the line deleted", () => {
  expect(codeTables.MdfcSgmtCode222.map(({ code, zh }) => `${code} ${zh}`)).toEqual(
    layout220.segments.map(({ letter, zh }) => `${letter} ${zh}`),
  );
  expect(codeTables.DelSgmtCode223.map(({ code }) => code)).toEqual(["D"]);
});

test("the schema of 220 takes a line with and without cap, and none without line", () => {
  expect(validateRecord220(agreement)).toBe(true);
  const capped = { ...line, CreditRest: "100000", CreditRestCode: "N00000000H0001CAP1" };
  expect(validateRecord220({ ...agreement, CreditLimSgmt: capped })).toBe(true);
  expect(validateRecord220({ ...agreement, CreditLimSgmt: { ...line, CreditLimType: "11" } })).toBe(false);
  expect(validateRecord220({ CtrctBsSgmt: agreement.CtrctBsSgmt })).toBe(false);
});

test("the schemas of the records that change agreements take theirs, and no codes of 212 and 213", () => {
  const base = { InfRecType: "222", ModRecCode: "N00000000H0001CL1", RptDate: "2024-01-10", MdfcSgmtCode: "D" };
  const correction = { BsSgmt: base, MdfcSgmt: { CreditLimSgmt: line } };
  expect(validateRecord222(correction)).toBe(true);
  expect(validateRecord222({ ...correction, MdfcSgmt: {} })).toBe(false);
  expect(validateRecord222({ ...correction, BsSgmt: { ...base, MdfcSgmtCode: "H" } })).toBe(false);
  const deletion = {
    InfRecType: "223",
    DelRecCode: "N00000000H0001CL1",
    DelSgmtCode: "D",
    DelStartDate: "",
    DelEndDate: "2024-03-31",
  };
  expect(validateRecord223(deletion)).toBe(true);
  expect(validateRecord223({ ...deletion, DelSgmtCode: "C" })).toBe(false);
  expect(validateRecord221({ InfRecType: "221", OdBnesCode: "A1", NwBnesCode: "A2" })).toBe(true);
  expect(validateRecord221({ InfRecType: "211", OdBnesCode: "A1", NwBnesCode: "A2" })).toBe(false);
  expect(validateRecord224({ InfRecType: "224", DelRecCode: "A1" })).toBe(true);
});
