import { describe, expect, it } from "vitest";
import { liveRevolving } from "../../../ledger/testing/live-revolving.js";
import { live } from "../../../ledger/testing/live-story.js";
import { termsWith } from "../../../ledger/testing/test-terms.js";
import type { OwedRecord } from "../../owed-record.js";
import { namedInOrder, namedOn } from "./named-codes.js";
import { owedRecords } from "./owed-records.js";
import { partRecords } from "./part-records.js";
import { SEGMENT } from "./segments.js";

const codes = [
  { from: "2024-01-10", code: "A", eventId: null },
  { from: "2024-02-15", code: "B", eventId: "e1" },
  { from: "2024-03-20", code: "C", eventId: "e2" },
];

describe("codes by which a line or a contract is named (L76)", () => {
  it.each([
    ["2024-01-10", "A B C"],
    ["2024-02-14", "A B C"],
    ["2024-02-15", "B C A"],
    ["2024-02-16", "B C"],
    ["2024-03-20", "C B"],
    ["2024-03-21", "C"],
  ])("as of %s: %s, the one in force first", (day, expected) => {
    expect(namedOn(codes, day).join(" ")).toBe(expected);
  });

  it("of something that never had another one is that", () => {
    expect(namedOn([{ from: "2024-01-10", code: "A", eventId: null }], "2024-01-10")).toEqual(["A"]);
  });

  it("in a list take the places that they have under any choice", () => {
    expect(namedInOrder([])).toEqual([]);
    expect(namedInOrder([["K2"], ["K1"]])).toEqual([["K1"], ["K2"]]);
    expect(namedInOrder([["K2", "K9"], ["K5"]])).toEqual([
      ["K2", "K5"],
      ["K5", "K9"],
    ]);
  });
});

describe("records of a loan whose line or contract gets another code (L76)", () => {
  const named = (records: readonly OwedRecord[], path: string): string[] =>
    records.flatMap(({ asOf, fields }) => {
      const field = fields.get(path);
      return field === undefined ? [] : `${asOf} ${field.accepted.map(({ value }) => value).join("|")}`;
    });

  it("name the line in segment F as of each day", () => {
    const { lived, rules } = liveRevolving({ events: "" });
    const records = partRecords({ ...lived, lineCodes: codes }, rules, "2024-03-31");
    const told = [...new Set(named(records, `${SEGMENT.F}.Mcc`))];
    expect(told).toContain("2024-01-10 A|B|C");
    expect(told).toContain("2024-02-15 B|C|A");
    expect(told).toContain("2024-03-15 B|C");
  });

  it("name the contract in segment E by whatever code the terms give it", () => {
    const reporting = { ...termsWith().reporting, collateralContractCodes: ["X", "B"] };
    const { lived, rules } = live({ terms: { reporting }, events: "" });
    const records = owedRecords({ ...lived, collateralCodes: new Map([["A", codes]]) }, rules, "2024-03-31");
    const place = (index: number): string[] => named(records, `${SEGMENT.E}.CccInf[${index}].Ccc`);
    expect(place(0)[0]).toBe("2024-01-15 A|B|C");
    expect(place(1)[0]).toBe("2024-01-15 X");
    expect(place(0).at(-1)?.slice(11)).toBe("B|C");
  });
});
