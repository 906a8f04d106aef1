import { describe, expect, it } from "vitest";
import type { ReceivedRecord } from "../profiles/received-record.js";
import { findDisorder } from "./arrival-order.js";
import { unowedId } from "./draft-findings.js";

function received(recordType: string, changes: Partial<ReceivedRecord>): ReceivedRecord {
  return {
    file: "f.txt",
    line: 2,
    arrival: { after: "2024-03-06T00:00:00.000+08:00", by: "2024-03-06T01:00:00.000+08:00" },
    sequence: 0,
    account: "K1",
    person: "",
    recordType,
    code: "30",
    asOf: "2024-03-05",
    month: null,
    kind: "event",
    closes: false,
    introduces: true,
    segments: new Set(),
    fields: new Map(),
    breaches: [],
    ...changes,
  };
}

describe("records of what is no loan", () => {
  it.each([
    ["220", ["R2201201", "BCR001"], ["R2201202", "BCR002"]],
    ["230", ["R2301202", "BAR005"], ["R2301203", "BAR006"]],
  ])("%s: nothing comes after the end, and the end before nothing, by rules of its own", (type, after, before) => {
    const first = received(type, { sequence: 1 });
    const end = received(type, { sequence: 2, closes: true, code: "20" });
    const told = (records: ReceivedRecord[]): string[][] =>
      findDisorder(records).map(({ rule, feedbackCode }) => [rule, feedbackCode]);
    expect(told([first, end])).toEqual([]);
    expect(told([first, end, received(type, { sequence: 3, asOf: "2024-03-06" })])).toEqual([after]);
    expect(told([first, { ...end, asOf: "2024-03-04" }])).toEqual([before]);
  });

  it("break a requirement of their own where nothing calls for them; of a loan the code says which", () => {
    expect(unowedId({ recordType: "210", accountType: "C1", code: "40" })).toBe("UNOWED-C1");
    expect(unowedId({ recordType: "210", accountType: "D1", code: "40" })).toBe("UNOWED-40");
    expect(unowedId({ recordType: "230", accountType: "G1", code: "40" })).toBe("UNOWED-230");
    expect(unowedId({ recordType: "220", code: "30" })).toBe("UNOWED-220");
  });
});
