import { expect, it } from "vitest";
import { owedDespiteDeletion } from "./owed-despite-deletion.js";
import type { OwedRecord } from "./owed-record.js";
import type { ReceivedRecord, RuleBreach } from "./received-record.js";

const day = (date: string, hours = 24): string => `${date}T${String(hours).padStart(2, "0")}:00:00.000+08:00`;

const record: OwedRecord = {
  requirement: "OWED-10",
  recordType: "210",
  kind: "event",
  account: "A",
  codes: [{ code: "10" }],
  asOf: "2024-01-15",
  months: [],
  required: true,
  notBefore: day("2024-01-16", 0),
  deadline: day("2024-01-17", 0),
  lateUntil: day("2024-02-17", 0),
  causes: ["open"],
  segments: {},
  fields: new Map(),
};

const deletion: OwedRecord = {
  ...record,
  requirement: "OWED-214",
  recordType: "214",
  kind: "correction",
  codes: [{ code: "" }],
  asOf: "2024-01-20",
  notBefore: day("2024-01-21", 0),
  deadline: day("2024-01-22", 0),
};

const refusal: RuleBreach = {
  rule: "R2100101",
  level: "MUST",
  confidence: "A",
  field: "",
  received: "",
  expected: "",
  title: { en: "x", zh: "x" },
};

function came(refusedBy: RuleBreach[]): ReceivedRecord {
  const { account, recordType, kind, asOf } = record;
  const arrival = { after: day("2024-01-16", 1), by: day("2024-01-16", 2) };
  const shape = { code: "10", month: null, person: "", closes: false, introduces: true, breaches: [] };
  const place = { file: "N.txt", line: 2, sequence: 1, arrival, segments: new Set<string>(), fields: new Map() };
  return { account, recordType, kind, asOf, ...shape, ...place, refusedBy };
}

it("what the bureau holds has to be deleted, and so has what should have come", () => {
  expect(owedDespiteDeletion([record], deletion, [came([])])).toEqual([record, deletion]);
  expect(owedDespiteDeletion([record], deletion, [])).toEqual([record, deletion]);
});

it("what was rejected altogether is neither deleted nor reported again after the day", () => {
  expect(owedDespiteDeletion([record], deletion, [came([refusal])])).toEqual([
    { ...record, againUntil: deletion.notBefore },
    { ...deletion, required: false },
  ]);
});

it("a change of the code that went out before the deletion may have come", () => {
  const change: OwedRecord = {
    ...deletion,
    requirement: "OWED-211",
    recordType: "211",
    codes: [{ code: "new" }],
    asOf: "2024-01-19",
    required: false,
  };
  const told: ReceivedRecord = { ...came([]), recordType: "211", kind: "correction", asOf: "", sequence: 2 };
  const deleted: ReceivedRecord = { ...told, recordType: "214", sequence: 3 };
  expect(owedDespiteDeletion([record, change], deletion, [came([]), told, deleted])).toEqual([
    record,
    change,
    deletion,
  ]);
  expect(owedDespiteDeletion([record, change], deletion, [came([]), deleted])).toEqual([record, deletion]);
});
