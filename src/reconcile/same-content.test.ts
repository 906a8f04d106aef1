import { expect, it } from "vitest";
import type { OwedRecord } from "../profiles/owed-record.js";
import type { ReceivedRecord } from "../profiles/received-record.js";
import { matchRecords } from "./match-records.js";

function owed(asOf: string): OwedRecord {
  return {
    requirement: "OWED-220-30",
    recordType: "220",
    kind: "event",
    account: "N00000000H0001CL1",
    codes: [{ code: "30" }],
    asOf,
    months: [],
    required: true,
    notBefore: `${asOf}T16:00:00Z`,
    deadline: `${asOf}T16:00:00Z`,
    lateUntil: `${asOf}T16:00:00Z`,
    causes: [],
    segments: {},
    fields: new Map(),
  };
}

function received(asOf: string, sequence: number): ReceivedRecord {
  return {
    file: `f${sequence}`,
    line: 2,
    arrival: { after: `${asOf}T16:00:00Z`, by: `${asOf}T17:00:00Z` },
    sequence,
    account: "N00000000H0001CL1",
    person: "",
    recordType: "220",
    code: "30",
    asOf,
    month: null,
    kind: "event",
    closes: false,
    introduces: false,
    segments: new Set(),
    fields: new Map([
      ["CtrctBsSgmt.RptDate", asOf],
      ["CreditLimSgmt.CreditLim", "20000"],
    ]),
    breaches: [],
  };
}

it("what is owed as of two days and tells the same on both is told twice, and nothing is doubled", () => {
  const days = ["2024-02-01", "2024-02-08"];
  const pairing = matchRecords(
    days.map(owed),
    days.map((day, index) => received(day, index)),
  );
  expect(pairing.matches.map((match) => [match.owed.asOf, match.received.asOf, match.how])).toEqual([
    ["2024-02-01", "2024-02-01", "exact"],
    ["2024-02-08", "2024-02-08", "exact"],
  ]);
  expect([pairing.doubled, pairing.missing, pairing.surplus]).toEqual([[], [], []]);
});

it("the same content under a day on which nothing is owed is told again", () => {
  const pairing = matchRecords([owed("2024-02-01")], [received("2024-02-01", 0), received("2024-02-08", 1)]);
  expect(pairing.doubled.map((doubled) => doubled.received.asOf)).toEqual(["2024-02-08"]);
});
