import { expect, it } from "vitest";
import type { OwedField, OwedRecord, SegmentDuty } from "../../profiles/owed-record.js";
import { SEGMENT } from "../../profiles/pboc-g2/reporting/segments.js";
import { countMatrix, matrixCells, matrixNotReached } from "./count-matrix.js";

function owed(type: string, code: string, duties: Record<string, SegmentDuty>, required = true): OwedRecord {
  const accountType: OwedField = { accepted: [{ value: type }], judged: true, tolerance: 0, zeroMatters: false };
  return {
    requirement: `OWED-${code}`,
    recordType: "210",
    kind: "monthly",
    account: "A",
    codes: [{ code }],
    asOf: "2024-02-15",
    months: [],
    required,
    notBefore: "2024-02-16T00:00:00.000+08:00",
    deadline: "2024-02-17T00:00:00.000+08:00",
    lateUntil: "2024-03-17T00:00:00.000+08:00",
    causes: [],
    segments: duties,
    fields: new Map([[`${SEGMENT.B}.AcctType`, accountType]]),
  };
}

it("counts the segments that must be in the records that must come, by account type and code", () => {
  const records = [
    owed("R2", "30", { [SEGMENT.B]: "must", [SEGMENT.H]: "must", [SEGMENT.I]: "may" }),
    owed("R2", "30", { [SEGMENT.B]: "must", [SEGMENT.H]: "must", [SEGMENT.I]: "must" }),
    owed("R2", "30", { [SEGMENT.B]: "must", [SEGMENT.C]: "must" }, false),
  ];
  const counts = countMatrix([{ owed: records }]);
  expect(counts).toEqual({ "cell:R2/30/B": 2, "cell:R2/30/H": 2, "cell:R2/30/I": 1 });
  const missing = matrixNotReached(counts);
  expect(missing).toContain("cell:R2/30/C");
  expect(missing).toContain("cell:R2/31/F");
  expect(missing.filter((cell) => !cell.startsWith("cell:R2/"))).toEqual([]);
});

it("knows the cells that lives can bring about, and none that the matrix forbids", () => {
  // R3 has no code 40, C1 no monthly record, and only R2 a segment I (§3.1).
  expect(matrixCells.filter((cell) => /R3\/40|C1\/3|(?<!R2\/\d\d)\/I$/u.test(cell))).toEqual([]);
  expect(new Set(matrixCells.map((cell) => cell.slice(5, 7)))).toEqual(new Set(["D1", "R1", "R2", "R3", "R4", "C1"]));
  expect(matrixCells).toEqual([...new Set(matrixCells)]);
});
