import { expect, test } from "vitest";
import { layout110 } from "../generated/layout-110.js";
import { layout114 } from "../generated/layout-114.js";
import { layout120 } from "../generated/layout-120.js";
import { layout130 } from "../generated/layout-130.js";
import { layout134 } from "../generated/layout-134.js";
import { layout140 } from "../generated/layout-140.js";
import { validateRecord110 } from "../generated/validators/index.js";
import type { ElementLayout } from "./layout.js";

const tags = (elements: readonly ElementLayout[]): string => elements.map(({ tag }) => tag).join(" ");

test("the elements of 110 stand as §3.5 lists them, under the letters of the rules", () => {
  expect(layout110.segments.map(({ letter, tag, elements }) => `${letter} ${tag}: ${tags(elements)}`)).toEqual([
    "B BsSgmt: InfRecType Name IDType IDNum InfSurcCode RptDate RptDateCode Cimoc CustomerType",
    "C IDSgmt: IDNm IDInfoUpDate",
    "D FcsInfSgmt: Sex DOB Nation HouseAdd HhDist CellPhone Email FcsInfoUpDate",
    "E SpsInfSgmt: MariStatus SpoName SpoIDType SpoIDNum SpoTel SpsCmpyNm SpsInfoUpDate",
    "F EduInfSgmt: EduLevel AcaDegree EduInfoUpDate",
    "G OctpnInfSgmt: EmpStatus CpnName CpnType Industry CpnAddr CpnPc CpnDist CpnTEL Occupation Title TechTitle WorkStartDate OctpnInfoUpDate",
    "H RedncInfSgmt: ResiStatus ResiAddr ResiPc ResiDist HomeTel ResiInfoUpDate",
    "I MlgInfSgmt: MailAddr MailPc MailDist MlgInfoUpDate",
    "J IncInfSgmt: AnnlInc TaxIncome IncInfoUpDate",
  ]);
  const [group] = layout110.segments.flatMap((segment) => segment.group ?? []);
  expect([group?.counter, tags(group?.elements ?? [])]).toEqual(["IDNm", "Alias OthIDType OthIDNum"]);
});

test("the elements of the records without segments stand as §3.5 lists them", () => {
  const person = "InfRecType Name IDType IDNum";
  expect([layout114, layout120, layout130, layout134, layout140].map(({ elements }) => tags(elements))).toEqual([
    `${person} InfSurcCode`,
    `${person} FamMemName FamMemCertType FamMemCertNum FamRel FamRelaAssFlag InfSurcCode RptDate`,
    `${person} InfSurcCode IDEfctDate IDDueDate IDOrgName IDDist Cimoc RptDate`,
    `${person} InfSurcCode`,
    `${person} OthName OthIDType OthIDNum OthAssFlg InfSurcCode RptDate`,
  ]);
});

test("eleven elements depend on the employment, five on the marriage", () => {
  const selective = layout110.segments.flatMap(({ elements }) => elements.filter(({ presence }) => presence === "S"));
  const by = (element: string): ElementLayout[] => selective.filter(({ when }) => when?.element === element);
  expect([by("EmpStatus").length, by("MariStatus").length, selective.length]).toEqual([11, 5, 16]);
  expect(new Set(by("EmpStatus").map(({ when }) => String(when?.equals)))).toEqual(new Set(["11,13,17,21,24,91"]));
  expect(new Set(by("MariStatus").map(({ when }) => String(when?.equals)))).toEqual(new Set(["20,21,22,23"]));
});

test("what may be empty: the supplement over the product's letters", () => {
  const empty = layout110.segments.flatMap(({ elements }) => elements.filter(({ value }) => value !== "M"));
  expect(tags(empty)).toBe(
    "DOB HouseAdd HhDist CellPhone Email SpoName SpoTel SpsCmpyNm CpnAddr CpnPc CpnDist CpnTEL WorkStartDate ResiAddr ResiPc ResiDist HomeTel MailDist",
  );
  expect(tags(layout130.elements.filter(({ value }) => value !== "M"))).toBe("IDEfctDate IDOrgName IDDist");
});

test("the schema takes a later report with a segment or two, and no code that does not exist", () => {
  const BsSgmt = {
    InfRecType: "110",
    Name: "示例甲",
    IDType: "10",
    IDNum: "999999199001010016",
    InfSurcCode: "N00000000H0001",
    RptDate: "2024-01-15",
    RptDateCode: "20",
    Cimoc: "N00000000H0001",
    CustomerType: "11",
  };
  const SpsInfSgmt = { MariStatus: "40", SpsInfoUpDate: "2024-01-15" };
  expect(validateRecord110({ BsSgmt, SpsInfSgmt })).toBe(true);
  expect(validateRecord110({ BsSgmt, SpsInfSgmt: { ...SpsInfSgmt, MariStatus: "24" } })).toBe(false);
  expect(validateRecord110({ BsSgmt: { ...BsSgmt, RptDateCode: "30" } })).toBe(false);
});
