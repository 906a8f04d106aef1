import { describe, expect, it } from "vitest";
import type { PersonEvent } from "../../../../../schemas/ledger/event.js";
import type { LivedPerson } from "../../../../ledger/person/lived-person.js";
import {
  base,
  change,
  passport,
  person,
  personTerms,
  relative,
} from "../../../../ledger/person/testing/person-story.js";
import type { OwedRecord } from "../../../owed-record.js";
import { livedPerson, plainRules, SOURCE } from "../testing/person-story.js";
import { tellOwed } from "../testing/tell-owed.js";
import { personRecords } from "./person-records.js";

const owed = (lived: LivedPerson, horizon = "2024-12-31"): OwedRecord[] => personRecords(lived, plainRules, horizon);

const second = (isVoid: boolean, other = passport): PersonEvent => ({
  ...base,
  type: "second-document",
  other,
  ...(isVoid ? { void: true } : {}),
});
const family = (isVoid: boolean, whom = relative): PersonEvent => ({
  ...base,
  type: "relative",
  relative: whom,
  relation: "2",
  ...(isVoid ? { void: true } : {}),
});
const withdrawn: PersonEvent = { ...base, type: "void" };
const renewed = (until: string): PersonEvent => ({ ...base, type: "document-renewed", document: { until } });
const mail = { address: "测试路2号", postCode: "990002" };
const validity = { from: "2015-01-01", until: "2035-01-01", issuer: "测试公安局" };
const sister = { name: "测试丁", idType: "2", idNum: "CHN990000002" };

/** Type, code, day, what must be told of the segments, and causes; in brackets what need not come. */
function told(records: readonly OwedRecord[]): string[] {
  return records.map(({ recordType, codes, asOf, segments, causes, required }) => {
    const must = Object.keys(segments).filter((tag) => segments[tag] === "must" && tag !== "BsSgmt");
    const line = [recordType, codes[0]?.code, asOf, ...(recordType === "110" ? must : []), ...causes].filter(Boolean);
    return required ? line.join(" ") : `(${line.join(" ")})`;
  });
}

function values(record: OwedRecord | undefined, prefix: string): string[] {
  return [...(record?.fields ?? [])]
    .filter(([path]) => path.startsWith(`${prefix}.`))
    .map(([path, { accepted, judged }]) => `${path.slice(prefix.length + 1)} ${judged ? accepted[0]?.value : "?"}`);
}

const SIX = "FcsInfSgmt SpsInfSgmt EduInfSgmt OctpnInfSgmt RedncInfSgmt MlgInfSgmt";

describe("what is owed of a person's registration and changes", () => {
  it("is a 110 of the six segments with what was given, and nothing for what was not (L64)", () => {
    const [first, ...others] = owed(livedPerson({}));
    expect(others).toEqual([]);
    expect(told([first ?? fail()])).toEqual([`110 10 2024-01-10 ${SIX} open`]);
    expect(first).toMatchObject({ requirement: "OWED-110-10", kind: "event", account: `${SOURCE}/10/${person.idNum}` });
    expect(values(first, "BsSgmt")).toEqual([
      "InfRecType 110",
      `Name ${person.name}`,
      "IDType 10",
      `IDNum ${person.idNum}`,
      `InfSurcCode ${SOURCE}`,
      "RptDate 2024-01-10",
      "RptDateCode 10",
      "Cimoc ?",
      "CustomerType 11",
    ]);
    expect(values(first, "FcsInfSgmt")).toEqual([
      "Sex 1",
      "DOB 1990-01-01",
      "Nation 991",
      "HouseAdd ",
      "HhDist ",
      "CellPhone 19900000001",
      "Email ",
      "FcsInfoUpDate 2024-01-10",
    ]);
    expect(values(first, "SpsInfSgmt")).toEqual([
      "MariStatus 20",
      "SpoName 测试乙",
      "SpoIDType 10",
      "SpoIDNum 999999199102020029",
      "SpoTel ",
      "SpsCmpyNm ",
      "SpsInfoUpDate 2024-01-10",
    ]);
    expect(values(first, "OctpnInfSgmt")).toEqual([
      "EmpStatus 13",
      "CpnName 测试学校",
      "CpnType 10",
      "Industry P",
      "CpnAddr ",
      "CpnPc ",
      "CpnDist ",
      "CpnTEL ",
      "Occupation 1",
      "Title 3",
      "TechTitle 2",
      "WorkStartDate 2015",
      "OctpnInfoUpDate 2024-01-10",
    ]);
    expect(values(first, "RedncInfSgmt")).toEqual([
      "ResiStatus 2",
      "ResiAddr 测试路1号",
      "ResiPc 990001",
      "ResiDist ",
      "HomeTel ",
      "ResiInfoUpDate 2024-01-10",
    ]);
    expect(first?.segments).toMatchObject({ IDSgmt: "must-not", IncInfSgmt: "must-not" });
  });

  it("has no elements of a spouse or an employer of whom there is none (S1100101, S1100102)", () => {
    const details = { ...personTerms.details, marriage: { status: "10" }, occupation: { status: "31" } };
    const [first] = owed(livedPerson({ details }));
    expect(values(first, "SpsInfSgmt")).toEqual(["MariStatus 10", "SpsInfoUpDate 2024-01-10"]);
    expect(values(first, "OctpnInfSgmt")).toEqual(["EmpStatus 31", "OctpnInfoUpDate 2024-01-10"]);
  });

  it("is one 110 of code 20 a day of changes: what was given that day must come, the rest may as of its own day (L65)", () => {
    const lived = livedPerson(
      {},
      ["2024-01-10", change({ education: { level: "10", degree: "3" } })],
      ["2024-02-01", change({ mail: { address: "测试路9号", postCode: "990009" } })],
      ["2024-02-01", change({ mail, income: { ownWord: 120_000, taxed: 90_000 } })],
      ["2024-03-01", change({ marriage: { status: "40" } })],
    );
    const records = owed(lived);
    expect(told(records)).toEqual([
      `110 10 2024-01-10 ${SIX} open`,
      "110 20 2024-02-01 MlgInfSgmt IncInfSgmt e2 e3",
      "110 20 2024-03-01 SpsInfSgmt e4",
    ]);
    expect(values(records[0], "EduInfSgmt")).toEqual(["EduLevel 10", "AcaDegree 3", "EduInfoUpDate 2024-01-10"]);
    expect(values(records[1], "MlgInfSgmt")).toEqual([
      "MailAddr 测试路2号",
      "MailPc 990002",
      "MailDist ",
      "MlgInfoUpDate 2024-02-01",
    ]);
    expect(values(records[1], "IncInfSgmt")).toEqual(["AnnlInc 120000", "TaxIncome 90000", "IncInfoUpDate 2024-02-01"]);
    expect(values(records[2], "MlgInfSgmt")[3]).toBe("MlgInfoUpDate 2024-02-01");
    expect(records[2]?.segments).toMatchObject({ FcsInfSgmt: "may", MlgInfSgmt: "may", IncInfSgmt: "may" });
    expect(records[1]?.segments).toMatchObject({ IDSgmt: "must-not" });
    expect(owed(lived, "2024-02-29")).toHaveLength(2);
  });

  it("tells an income that became known on the day of registration with its record", () => {
    const lived = livedPerson({}, ["2024-01-10", change({ income: { ownWord: 1, taxed: 0 } })]);
    expect(told(owed(lived))).toEqual([`110 10 2024-01-10 ${SIX} IncInfSgmt open`]);
  });
});

describe("what is owed of a person's documents and relatives", () => {
  it("is a 130 of the registration and of each renewal, whatever it says (L66)", () => {
    const lived = livedPerson(
      { document: validity },
      ["2024-02-01", renewed("2040-01-01")],
      ["2024-02-01", renewed("2044-01-01")],
      ["2024-03-01", renewed("2044-01-01")],
    );
    const records = owed(lived).filter(({ recordType }) => recordType === "130");
    expect(told(records)).toEqual(["130 2024-01-10 open", "130 2024-02-01 e1 e2", "130 2024-03-01 e3"]);
    expect(values(records[0], "InIDEfctInf")).toEqual([
      "InfRecType 130",
      `Name ${person.name}`,
      "IDType 10",
      `IDNum ${person.idNum}`,
      `InfSurcCode ${SOURCE}`,
      "IDEfctDate 2015-01-01",
      "IDDueDate 2035-01-01",
      "IDOrgName 测试公安局",
      "IDDist ",
      "Cimoc ?",
      "RptDate 2024-01-10",
    ]);
    expect(values(records[1], "InIDEfctInf").slice(5, 8)).toEqual([
      "IDEfctDate ",
      "IDDueDate 2044-01-01",
      "IDOrgName ",
    ]);
  });

  it("is a 140 for each document of a day by what was said last, and a 110 that may tell all in force (L67)", () => {
    const lived = livedPerson(
      {},
      ["2024-02-01", second(false)],
      ["2024-02-01", second(false, sister)],
      ["2024-02-01", second(true, sister)],
      ["2024-03-01", change({ mail })],
      ["2024-04-01", second(true)],
      ["2024-05-01", change({ mail })],
    );
    const records = owed(lived);
    expect(told(records)).toEqual([
      `110 10 2024-01-10 ${SIX} open`,
      "(110 20 2024-02-01 IDSgmt e1 e2 e3)",
      "140 2024-02-01 e1",
      "140 2024-02-01 e2 e3",
      "110 20 2024-03-01 MlgInfSgmt e4",
      "140 2024-04-01 e5",
      "110 20 2024-05-01 MlgInfSgmt e6",
    ]);
    const flags = records.flatMap((record) =>
      values(record, "InCtfItgInf").filter((text) => text.startsWith("OthAss")),
    );
    expect(flags).toEqual(["OthAssFlg 1", "OthAssFlg 0", "OthAssFlg 0"]);
    const inForce = [
      "IDNm 1",
      `IDRec[0].Alias ${passport.name}`,
      "IDRec[0].OthIDType 2",
      `IDRec[0].OthIDNum ${passport.idNum}`,
      "IDInfoUpDate 2024-02-01",
    ];
    expect(values(records[1], "IDSgmt")).toEqual(inForce);
    expect(values(records[4], "IDSgmt")).toEqual(inForce);
    expect(records[4]?.segments["IDSgmt"]).toBe("may");
    expect(records[6]?.segments["IDSgmt"]).toBe("must-not");
  });

  it("may tell a document of the day with the 110 that is owed of it, whichever became known first (L67)", () => {
    const both = (...order: readonly PersonEvent[]): OwedRecord | undefined =>
      owed(livedPerson({}, ...order.map((event) => ["2024-02-01", event] as const)))[1];
    for (const record of [both(second(false), change({ mail })), both(change({ mail }), second(false))]) {
      expect(record).toMatchObject({
        required: true,
        segments: { IDSgmt: "may", MlgInfSgmt: "must", EduInfSgmt: "may" },
      });
    }
  });

  it("is a 120 for each relative of a day, and one with 0 where it does not hold (L68)", () => {
    const lived = livedPerson(
      {},
      ["2024-01-10", family(false)],
      ["2024-01-10", family(false, sister)],
      ["2024-02-01", family(true)],
    );
    const records = owed(lived).filter(({ recordType }) => recordType === "120");
    expect(told(records)).toEqual(["120 2024-01-10 e1", "120 2024-01-10 e2", "120 2024-02-01 e3"]);
    expect(values(records[0], "InFalMmbsInf").slice(5, 10)).toEqual([
      `FamMemName ${relative.name}`,
      "FamMemCertType 10",
      `FamMemCertNum ${relative.idNum}`,
      "FamRel 2",
      "FamRelaAssFlag 1",
    ]);
    expect(values(records[2], "InFalMmbsInf")[9]).toBe("FamRelaAssFlag 0");
    expect(new Set(records.map(({ subject }) => subject)).size).toBe(2);
  });
});

describe("what is owed of a person who is withdrawn", () => {
  const story = livedPerson(
    { document: validity },
    ["2024-02-01", family(false)],
    ["2024-03-01", change({ mail })],
    ["2024-03-01", renewed("2040-01-01")],
    ["2024-03-01", second(false)],
    ["2024-03-01", withdrawn],
  );

  it("is a 114, a 134 where a 130 was, and nothing as of that day or later (L69)", () => {
    const records = owed(story);
    expect(told(records)).toEqual([
      `110 10 2024-01-10 ${SIX} open`,
      "130 2024-01-10 open",
      "120 2024-02-01 e1",
      "114 2024-03-01 e5",
      "134 2024-03-01 e5",
    ]);
    const deletion = records.find(({ recordType }) => recordType === "114");
    expect(deletion).toMatchObject({ kind: "correction", deadline: "2024-03-03T00:00:00.000+08:00", months: [] });
    expect(values(deletion, "InBsInfDlt")).toEqual([
      "InfRecType 114",
      `Name ${person.name}`,
      "IDType 10",
      `IDNum ${person.idNum}`,
      `InfSurcCode ${SOURCE}`,
    ]);
    expect(told(owed(story, "2024-02-29")).at(-1)).toBe("120 2024-02-01 e1");
  });

  it("is no 134 without a 130", () => {
    const lived = livedPerson({}, ["2024-03-01", withdrawn]);
    expect(told(owed(lived)).slice(1)).toEqual(["114 2024-03-01 e1"]);
  });
});

describe("records about persons as messages", () => {
  const story = livedPerson(
    { document: validity },
    ["2024-01-10", family(false)],
    ["2024-02-01", second(false)],
    ["2024-02-01", family(false, sister)],
    ["2024-03-01", change({ mail, occupation: { status: "80" }, income: { ownWord: 120_000, taxed: 90_000 } })],
    ["2024-03-01", renewed("2040-01-01")],
    ["2024-04-01", change({ marriage: { status: "30" } })],
    ["2024-04-02", second(true)],
    ["2024-04-02", family(true)],
    ["2024-05-01", withdrawn],
  );

  it.each([false, true])("break no rule and load; all that may come as well: %s", (optional) => {
    const records = owed(story);
    expect(records.filter(({ required }) => required || optional)).toHaveLength(optional ? 13 : 12);
    expect(tellOwed(records, SOURCE.slice(0, 14), optional)).toEqual({ breaches: [], refusals: [] });
  });
});

function fail(): never {
  throw new Error("Nothing is owed.");
}
