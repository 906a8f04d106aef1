import { expect, test } from "vitest";
import { layout210 } from "../generated/layout-210.js";
import { codeEntry, codesFor } from "./code-tables/code-table.js";
import { codeTables } from "./code-tables/code-tables.js";
import type { ElementLayout } from "./layout.js";

const elements: ElementLayout[] = layout210.segments.flatMap((segment) => [
  ...segment.elements,
  ...(segment.group?.elements ?? []),
]);

test("segments stand in official order, with their letters", () => {
  expect(layout210.segments.map(({ letter, tag }) => `${letter} ${tag}`)).toEqual([
    "B AcctBsSgmt",
    "C AcctBsInfSgmt",
    "D RltRepymtInfSgmt",
    "E MotgaCltalCtrctInfSgmt",
    "F AcctCredSgmt",
    "G OrigCreditorInfSgmt",
    "H AcctMthlyBlgInfSgmt",
    "I SpecPrdSgmt",
    "J AcctDbtInfSgmt",
    "K AcctSpecTrstDspnSgmt",
  ]);
});

test("each segment has as many elements as §3.1 lists", () => {
  const counts = layout210.segments.map(({ letter, elements: own, group }) => [
    letter,
    own.length,
    group?.elements.length,
  ]);
  expect(counts).toEqual([
    ["B", 9, undefined],
    ["C", 20, undefined],
    ["D", 1, 8],
    ["E", 1, 1],
    ["F", 1, undefined],
    ["G", 4, undefined],
    ["H", 24, undefined],
    ["I", 4, undefined],
    ["J", 11, undefined],
    ["K", 1, 5],
  ]);
});

test("table B-18: which elements of C and H a record has, by account type", () => {
  const tags = (letter: string, type: string): string[] =>
    elements
      .filter(({ path }) => path.startsWith(`${layout210.segments.find((s) => s.letter === letter)?.tag ?? ""}.`))
      .filter(({ presence, accountTypes }) => presence === "S" && accountTypes.some((t) => t === type))
      .map(({ tag }) => tag);
  expect(tags("C", "C1")).toEqual(["LoanAmt"]);
  expect(tags("C", "R3")).toEqual([
    "AcctCredLine",
    "DueDate",
    "ApplyBusiDist",
    "GuarMode",
    "OthRepyGuarWay",
    "AssetTrandFlag",
    "FundSou",
    "LoanForm",
    "CreditID",
  ]);
  expect(tags("H", "R3")).toEqual(["OvedrawBaOve180"]);
  expect(tags("H", "R2")).toEqual([
    "PridAcctBal",
    "UsedAmt",
    "NotIsuBal",
    "RemRepPrd",
    "RpyPrct",
    "OverdPrd",
    "TotOverd",
    "CurRpyAmt",
  ]);
  expect(tags("H", "D1")).toEqual([
    "RemRepPrd",
    "OverdPrd",
    "TotOverd",
    "OverdPrinc",
    "Oved31_60Princ",
    "Oved61_90Princ",
    "Oved91_180Princ",
    "OvedPrinc180",
    "CurRpyAmt",
  ]);
  expect(tags("J", "C1")).toEqual([]);
});

test("elements of presence A are those of every account type of their segment", () => {
  for (const segment of layout210.segments) {
    for (const element of segment.elements.filter(({ presence }) => presence === "A")) {
      expect(element.accountTypes, element.path).toEqual(segment.accountTypes);
    }
  }
});

test("no table says two things about one code of one account type", () => {
  for (const [name, table] of Object.entries(codeTables)) {
    for (const type of ["D1", "R1", "R2", "R3", "R4", "C1"]) {
      const codes = codesFor(table, type);
      expect(new Set(codes).size, `${name} for ${type}`).toBe(codes.length);
    }
  }
});

test("the same digit means different things by account type", () => {
  expect(codeEntry(codeTables.AcctStatus, "2", "D1")?.zh).toBe("逾期");
  expect(codeEntry(codeTables.AcctStatus, "2", "C1")?.zh).toBe("结束");
  expect(codeEntry(codeTables.AcctStatus, "2", "R2")).toBeUndefined();
  expect(codesFor(codeTables.RpyStatus, "R3")).not.toContain("M");
});
