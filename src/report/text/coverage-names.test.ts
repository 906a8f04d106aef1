import { expect, it } from "vitest";
import { defaultAgreements } from "../../generate/agreements.js";
import { claimCells } from "../../generate/claim/claim-coverage.js";
import { collateralCells } from "../../generate/collateral/collateral-coverage.js";
import { correctionCells, coverageCells, jointCells } from "../../generate/coverage-cells.js";
import { guaranteeCells } from "../../generate/guarantee/guarantee-coverage.js";
import { personCells } from "../../generate/person/person-coverage.js";
import { newCodeCells, putRightCells } from "../../generate/put-right/put-right-coverage.js";
import { coverageCell, coverageKind } from "./coverage-names.js";

const parts = [
  ...new Set([
    ...defaultAgreements.flatMap(coverageCells),
    ...correctionCells,
    ...jointCells,
    ...claimCells,
    ...guaranteeCells,
    ...collateralCells,
    ...personCells,
    ...putRightCells,
    ...newCodeCells,
  ]),
].map((cell) => cell.split(":", 2) as [string, string]);

it("names every kind and every cell in Chinese, codes, letters and days apart", () => {
  expect(parts.length).toBeGreaterThan(60);
  const unnamed = parts.filter(([kind, cell]) => {
    if (coverageKind(kind).zh === kind) return true;
    return /[a-z]{2}/.test(cell) && coverageCell(cell).zh === cell;
  });
  expect(unnamed).toEqual([]);
});

it("has a name in both languages for what a fault plan can hold", () => {
  expect(coverageKind("fault").zh).toBe("遇到的故障");
  expect(coverageCell("answer/lost")).toEqual({ en: "answer: lost", zh: "应答：丢失" });
  expect(coverageCell("reject")).toEqual({ en: "record refused", zh: "记录被拒" });
});

it("shows a name that it does not know as it is", () => {
  expect([coverageKind("planet"), coverageCell("mars")]).toEqual([
    { en: "planet", zh: "planet" },
    { en: "mars", zh: "mars" },
  ]);
});
