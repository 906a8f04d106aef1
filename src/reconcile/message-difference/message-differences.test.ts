import { describe, expect, it } from "vitest";
import { kindOfDifference } from "../../../schemas/run/builds.js";
import type { ReceivedRecord } from "../../profiles/received-record.js";
import { groupDifferences, messageDifferences } from "./message-differences.js";

const H = "AcctMthlyBlgInfSgmt";

/** A monthly record as of a day, under the account that the build gave the life. */
function record(
  asOf: string,
  changed: Partial<ReceivedRecord> & { readonly values?: Record<string, string> } = {},
): ReceivedRecord {
  const { values = {}, ...rest } = changed;
  const account = rest.account ?? "N00000000H000100001";
  const base: Omit<ReceivedRecord, "segments" | "fields"> = {
    file: "f",
    line: 2,
    arrival: { after: `${asOf}T16:00:00Z`, by: `${asOf}T16:30:00Z` },
    sequence: 0,
    account,
    person: "",
    recordType: "210",
    code: "30",
    asOf,
    month: asOf.slice(0, 7),
    kind: "monthly",
    closes: false,
    introduces: false,
    breaches: [],
    ...rest,
  };
  const fields = {
    "AcctBsSgmt.AcctCode": account,
    "AcctBsSgmt.RptDate": base.asOf,
    [`${H}.RpyStatus`]: "N",
    ...values,
  };
  return { ...base, segments: rest.segments ?? new Set(["AcctBsSgmt", H]), fields: new Map(Object.entries(fields)) };
}

function differences(old: ReceivedRecord[], young: ReceivedRecord[]): string[] {
  return messageDifferences([{ life: 0, records: old }], [{ life: 0, records: young }]).map(
    (one) => `${kindOfDifference(one)}: ${one.old ?? "–"} → ${one.new ?? "–"}`,
  );
}

describe("what two builds tell otherwise of one life", () => {
  it("is nothing where each opened the account under a code of its own", () => {
    expect(differences([record("2024-02-15")], [record("2024-02-15", { account: "N00000000H0001ZZZZ9" })])).toEqual([]);
  });

  it("is each value that differs, by its path without positions", () => {
    const old = record("2024-02-15", { values: { "K.CagOfTrdInf[0].TranAmt": "5" } });
    const young = record("2024-02-15", { values: { [`${H}.RpyStatus`]: "1", "K.CagOfTrdInf[0].TranAmt": "6" } });
    expect(differences([old], [young])).toEqual([
      `changed 210/30 ${H}.RpyStatus: N → 1`,
      "changed 210/30 K.CagOfTrdInf.TranAmt: 5 → 6",
    ]);
  });

  it("is one segment where a build sends it and the other does not, whatever is in it", () => {
    const young = record("2024-02-15", {
      segments: new Set(["AcctBsSgmt", H, "AcctCredSgmt"]),
      values: { "AcctCredSgmt.Mcc": "1", "AcctCredSgmt.More": "2" },
    });
    expect(differences([record("2024-02-15")], [young])).toEqual(["changed 210/30 AcctCredSgmt: – → present"]);
  });

  it("is a record that one of them does not send", () => {
    const both = record("2024-02-15");
    const more = record("2024-03-15", { sequence: 1 });
    expect(differences([both, more], [both])).toEqual(["only-old 210/30: 2024-03-15T16:30:00Z → –"]);
    expect(differences([both], [both, { ...both, sequence: 2 }])).toEqual([
      "only-new 210/30: – → 2024-02-15T16:30:00Z",
    ]);
  });

  it("is a time where the arrivals have no instant in common, and only then", () => {
    const at = (after: string, by: string): ReceivedRecord => record("2024-02-15", { arrival: { after, by } });
    const old = at("2024-02-15T16:00:00Z", "2024-02-15T16:30:00Z");
    expect(differences([old], [at("2024-02-15T15:00:00Z", "2024-02-15T17:00:00Z")])).toEqual([]);
    expect(differences([old], [at("2024-02-15T16:30:00Z", "2024-02-16T16:00:00Z")])).toEqual([
      "moved 210/30: 2024-02-15T16:30:00Z → 2024-02-16T16:00:00Z",
    ]);
  });

  it("is a date or a code where the record is else the same", () => {
    const old = record("2024-02-15");
    const dated = record("2024-02-16", { arrival: old.arrival });
    expect(differences([old], [dated])).toEqual(["changed 210/30 AcctBsSgmt.RptDate: 2024-02-15 → 2024-02-16"]);
    const coded = record("2024-02-15", { code: "32", values: { "AcctBsSgmt.RptDateCode": "32" } });
    expect(differences([old], [coded])).toEqual(["changed 210/30 AcctBsSgmt.RptDateCode: – → 32"]);
    const far = record("2024-07-16");
    expect(differences([old], [far]).map((one) => one.split(":")[0])).toEqual(["only-old 210/30", "only-new 210/30"]);
  });
});

it("counts records of a kind, names its lives, and shows the first", () => {
  const [one, other] = [record("2024-02-15"), record("2024-03-15", { sequence: 1 })];
  const wrong = (right: ReceivedRecord, status: string): ReceivedRecord =>
    record(right.asOf, { sequence: right.sequence, values: { [`${H}.RpyStatus`]: status } });
  const found = messageDifferences(
    [0, 3].map((life) => ({ life, records: [one, other] })),
    [0, 3].map((life) => ({ life, records: [wrong(one, "1"), wrong(other, life === 3 ? "2" : "N")] })),
  );
  expect(groupDifferences(found)).toEqual([
    {
      kind: "changed",
      recordType: "210",
      code: "30",
      field: `${H}.RpyStatus`,
      old: "N",
      new: "1",
      asOf: "2024-02-15",
      life: 0,
      lives: [0, 3],
      count: 3,
    },
  ]);
});

describe("what two builds tell of several relatives as of one day", () => {
  const relative = (number: string, relation: string, sequence: number): ReceivedRecord =>
    record("2024-02-15", {
      recordType: "120",
      code: "",
      kind: "event",
      month: null,
      subject: `120 10 ${number}`,
      sequence,
      values: { "InFalMmbsInf.FamMemCertNum": number, "InFalMmbsInf.FamRel": relation },
    });

  it("is compared relative by relative, in whatever order each build sends them", () => {
    const old = [relative("A", "2", 1), relative("B", "3", 2)];
    expect(differences(old, [relative("B", "3", 1), relative("A", "2", 2)])).toEqual([]);
    expect(differences(old, [relative("B", "4", 1), relative("A", "2", 2)])).toEqual([
      "changed 120 InFalMmbsInf.FamRel: 3 → 4",
    ]);
    expect(differences(old, [relative("C", "3", 1), relative("A", "2", 2)])).toEqual([
      "changed 120 InFalMmbsInf.FamMemCertNum: B → C",
    ]);
  });

  it("is nothing where each build registered the person under a source of its own", () => {
    const of = (source: string): ReceivedRecord => ({
      ...relative("A", "2", 1),
      account: `${source}/10/999999199001010016`,
      fields: new Map([["InFalMmbsInf.InfSurcCode", source]]),
    });
    expect(differences([of("N00000000H0001A")], [of("N00000000H0001B")])).toEqual([]);
  });
});
