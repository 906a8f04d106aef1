import { describe, expect, it } from "vitest";
import type { PersonEvent } from "../../schemas/ledger/event.js";
import { base, change, passport, relative } from "../ledger/person/testing/person-story.js";
import type { OwedRecord } from "../profiles/owed-record.js";
import { personRecords } from "../profiles/pboc-g2/reporting/person/person-records.js";
import { livedPerson, plainRules } from "../profiles/pboc-g2/reporting/testing/person-story.js";
import type { ReceivedRecord } from "../profiles/received-record.js";
import { reconcileStory, renderFinding } from "./testing/reconcile-story.js";
import { type Telling, tell, tellAll } from "./testing/tell.js";

const horizon = "2024-06-30";
const sister = { name: "测试丁", idType: "2", idNum: "CHN990000002" };
const mail = { address: "测试路2号", postCode: "990002" };
const family = (whom: typeof relative, isVoid = false): PersonEvent => ({
  ...base,
  type: "relative",
  relative: whom,
  relation: "2",
  ...(isVoid ? { void: true } : {}),
});

// As of 1 February all four types are owed, of family and documents one each for two people.
const day = "2024-02-01";
const owed = personRecords(
  livedPerson(
    {},
    [day, change({ mail })],
    [day, { ...base, type: "document-renewed", document: { until: "2040-01-01" } }],
    [day, family(relative)],
    [day, family(sister)],
    [day, { ...base, type: "second-document", other: passport }],
    [day, { ...base, type: "second-document", other: { ...passport, idNum: "CHN990000003" } }],
    ["2024-03-01", change({ mail: { ...mail, address: "测试路3号" } })],
  ),
  plainRules,
  horizon,
);

function found(owing: readonly OwedRecord[], received: readonly ReceivedRecord[]): string[] {
  return reconcileStory(owing, received, { horizon }).findings.map(renderFinding);
}

/** Findings where one record that is owed is told otherwise, or, by `null`, not at all. */
function otherwise(isIt: (record: OwedRecord) => boolean, telling: Telling | null): string[] {
  const received = owed.flatMap((record) =>
    isIt(record) ? (telling === null ? [] : [tell(record, telling)]) : tell(record),
  );
  return found(owed, received);
}

const isOf =
  (recordType: string, number?: string) =>
  (record: OwedRecord): boolean =>
    record.recordType === recordType &&
    record.asOf === day &&
    (number === undefined || [...record.fields.values()].some(({ accepted }) => accepted[0]?.value === number));

describe("several records about one person as of one day", () => {
  it("are each their own, in whatever order they come", () => {
    const right = tellAll(owed);
    expect(right.filter(({ asOf }) => asOf === day)).toHaveLength(6);
    expect(found(owed, right)).toEqual([]);
    const turned = right.map((record, index) => ({
      ...record,
      sequence: record.asOf === day ? 1000 - index : record.sequence,
    }));
    const first = turned.map((record) => (record.asOf < day ? { ...record, sequence: 0 } : record));
    expect(found(owed, first)).toEqual([]);
  });

  it.each([
    ["110", undefined, "dropped OWED-110-20 of 2024-02-01"],
    ["130", undefined, "dropped OWED-130 of 2024-02-01"],
    ["120", sister.idNum, "dropped OWED-120 of 2024-02-01"],
    ["140", "CHN990000003", "dropped OWED-140 of 2024-02-01"],
  ])("do not stand for each other: a %s that never came", (recordType, number, expected) => {
    expect(otherwise(isOf(recordType, number), null)).toEqual([expected]);
  });

  it("are contradicted one by one", () => {
    const change120 = { change: { FamRel: "5", FamMemName: "测试戊" } };
    expect(otherwise(isOf("120", sister.idNum), change120)).toEqual([
      "contradicted OWED-120 of 2024-02-01: FamMemName 测试戊 for 测试丁, FamRel 5 for 2",
    ]);
    expect(otherwise(isOf("140", passport.idNum), { change: { OthAssFlg: "0" } })).toEqual([
      "contradicted OWED-140 of 2024-02-01: OthAssFlg 0 for 1",
    ]);
    expect(otherwise(isOf("110"), { change: { "MlgInfSgmt.MlgInfoUpDate": "2024-01-10" } })).toEqual([
      "contradicted OWED-110-20 of 2024-02-01: MlgInfoUpDate 2024-01-10 for 2024-02-01",
    ]);
  });

  it("of another document is another relative: one is missing and one nobody named", () => {
    expect(otherwise(isOf("120", sister.idNum), { change: { FamMemCertNum: "CHN990000009" } })).toEqual([
      "dropped OWED-120 of 2024-02-01",
      "unowed UNOWED-120 of 2024-02-01",
    ]);
  });

  it("come twice, late and under another day each by itself", () => {
    const twice = owed.flatMap((record) =>
      isOf("140", passport.idNum)(record) ? [tell(record), tell(record, { hours: 2 })] : tell(record),
    );
    expect(found(owed, twice)).toEqual(["doubled R0001203 of 2024-02-01"]);
    expect(otherwise(isOf("120", relative.idNum), { hours: 24 * 5 })).toEqual(["late OWED-120 of 2024-02-01"]);
    expect(otherwise(isOf("130"), { change: { RptDate: "2024-02-02" }, hours: 30 })).toEqual([
      "misdated OWED-130 of 2024-02-02: RptDate 2024-02-02 for 2024-02-01",
    ]);
  });

  it("need no mention of the documents in a 110, and may have it", () => {
    const all = owed.map((record) => tell(record));
    expect(found(owed, all)).toEqual([]);
  });
});

describe("the order in which what is told of a person comes", () => {
  it("is that of the days, for each thing by itself", () => {
    const late = { hours: 24 * 40 };
    expect(otherwise(isOf("110"), late)).toEqual([
      "dropped OWED-110-20 of 2024-02-01",
      "disordered R1101202 of 2024-02-01",
    ]);
    // Nothing of the document is told after it, so it still loads.
    expect(otherwise(isOf("130"), { hours: 24 * 20 })).toEqual(["late OWED-130 of 2024-02-01"]);
  });

  it("begins with the whole of the person", () => {
    const received = tellAll(owed).filter(({ asOf }) => asOf !== "2024-01-10");
    expect(found(owed, received)).toEqual(["dropped OWED-110-10 of 2024-01-10", "disordered R1101201 of 2024-02-01"]);
  });
});

describe("a person who is withdrawn", () => {
  const gone = personRecords(
    livedPerson(
      { document: { until: "2040-01-01" } },
      [day, family(relative)],
      ["2024-03-01", { ...base, type: "void" }],
    ),
    plainRules,
    horizon,
  );

  it("is deleted with what was told of the document, each by its own record", () => {
    expect(found(gone, tellAll(gone))).toEqual([]);
    const without = (recordType: string): string[] =>
      found(
        gone,
        tellAll(gone).filter((record) => record.recordType !== recordType),
      );
    expect(without("134")).toEqual(["dropped OWED-134 of 2024-03-01"]);
    expect(without("114")).toEqual(["dropped OWED-114 of 2024-03-01"]);
  });

  it("is told of no more", () => {
    const again = owed.find(isOf("110"));
    if (again === undefined) throw new Error("The story has no 110 of that day.");
    const later = tell(again, {
      change: { "BsSgmt.RptDate": "2024-03-05", "MlgInfSgmt.MlgInfoUpDate": "2024-03-05" },
      from: "2024-03-06T00:00:00.000+08:00",
    });
    expect(found(gone, [...tellAll(gone), later])).toEqual(["unowed UNOWED-110 of 2024-03-05"]);
  });
});
