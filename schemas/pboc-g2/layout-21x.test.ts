import { expect, test } from "vitest";
import { layout210 } from "../generated/layout-210.js";
import { layout211 } from "../generated/layout-211.js";
import { layout212 } from "../generated/layout-212.js";
import { layout213 } from "../generated/layout-213.js";
import { layout214 } from "../generated/layout-214.js";
import { layout215 } from "../generated/layout-215.js";
import { validateRecord212, validateRecord213, validateRecord215 } from "../generated/validators/index.js";
import { codeTables } from "./code-tables/code-tables.js";
import type { ElementLayout } from "./layout.js";

const tags = (elements: readonly ElementLayout[]): string[] => elements.map(({ tag }) => tag);

const correction = {
  BsSgmt: {
    InfRecType: "212",
    ModRecCode: "N00000000H0001LN1",
    RptDate: "2024-03-15",
    AcctType: "D1",
    MdfcSgmtCode: "F",
  },
  MdfcSgmt: { AcctCredSgmt: { Mcc: "N00000000H0001CL1" } },
};

test("the elements of each record stand as §3.2 lists them", () => {
  const records = [layout211, layout213, layout214, layout215].map(({ root, elements }) => [root, ...tags(elements)]);
  expect(records).toEqual([
    ["InAcctIDCagsInf", "InfRecType", "OdBnesCode", "NwBnesCode"],
    ["InAcctDel", "InfRecType", "DelRecCode", "DelSgmtCode", "DelStartDate", "DelEndDate"],
    ["InAcctEntDel", "InfRecType", "DelRecCode"],
    ["InSpcEvtDscInf", "InfRecType", "AcctCode", "OpetnType", "Month", "Flag", "RptDate"],
  ]);
  expect(tags(layout212.base.elements)).toEqual(["InfRecType", "ModRecCode", "RptDate", "AcctType", "MdfcSgmtCode"]);
});

test("segment B of a correction holds four of the items that it holds in a 210, of the same types", () => {
  expect(layout212.identity.tag).toBe("AcctBsSgmt");
  expect(tags(layout212.identity.elements)).toEqual(["Name", "IDType", "IDNum", "MngmtOrgCode"]);
  const own = layout210.segments[0]?.elements ?? [];
  for (const { tag, type, presence, value } of layout212.identity.elements) {
    expect(own.find((element) => element.tag === tag)).toMatchObject({ type, presence, value });
  }
});

test("every segment of 210 can be corrected, five of them deleted", () => {
  expect(codeTables.MdfcSgmtCode.map(({ code, zh }) => `${code} ${zh}`)).toEqual(
    layout210.segments.map(({ letter, zh }) => `${letter} ${zh}`),
  );
  expect(codeTables.DelSgmtCode.map(({ code }) => code)).toEqual(["C", "H", "I", "J", "K"]);
});

test("the schema of a correction takes exactly one segment", () => {
  expect(validateRecord212(correction)).toBe(true);
  expect(validateRecord212({ ...correction, MdfcSgmt: {} })).toBe(false);
  const two = {
    ...correction.MdfcSgmt,
    AcctBsSgmt: { Name: "甲", IDType: "10", IDNum: "1", MngmtOrgCode: "N00000000H0001" },
  };
  expect(validateRecord212({ ...correction, MdfcSgmt: two })).toBe(false);
});

test("the schemas take open ranges and no codes that do not exist", () => {
  const deletion = {
    InfRecType: "213",
    DelRecCode: "N00000000H0001LN1",
    DelSgmtCode: "H",
    DelStartDate: "",
    DelEndDate: "2024-03-31",
  };
  expect(validateRecord213(deletion)).toBe(true);
  expect(validateRecord213({ ...deletion, DelSgmtCode: "D" })).toBe(false);
  const event = {
    InfRecType: "215",
    AcctCode: "N00000000H0001LN1",
    OpetnType: "21",
    Month: "2024-05",
    Flag: "1",
    RptDate: "2024-05-20",
  };
  expect(validateRecord215(event)).toBe(true);
  expect(validateRecord215({ ...event, Flag: "2" })).toBe(false);
});
