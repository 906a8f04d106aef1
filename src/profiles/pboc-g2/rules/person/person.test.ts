import { describe, expect, test } from "vitest";
import { decodeRecord } from "../../codec/decode-record.js";
import { encodeRecord } from "../../codec/encode-record.js";
import { rootOf } from "../../codec/record-roots.js";
import type { FileHeader } from "../../file/file-header.js";
import { FileChecker } from "../engine/check-file.js";
import { checkRecord, NO_CONTEXT } from "../engine/check-record.js";
import type { RuleContext } from "../rule.js";
import { PROVIDER } from "../testing/base-records.js";
import { type Changes, mutate } from "../testing/mutate.js";
import { PERSON_RECORDS, type PersonRecordName } from "../testing/person-records.js";

const TYPES = ["110", "114", "120", "130", "134", "140"] as const;
const DATED = ["110", "120", "130", "140"] as const;
const EMPLOYER = ["CpnName", "CpnType", "Industry", "CpnAddr", "CpnPc", "CpnDist", "CpnTEL", "Occupation"];
const JOB = [...EMPLOYER, "Title", "TechTitle", "WorkStartDate"];

describe("employer and spouse (S1100101, S1100102)", () => {
  test.each(["11", "13", "17", "21", "24", "91"])("employed as %s: all eleven are there", (code) => {
    expect(judge("110", { "OctpnInfSgmt.EmpStatus": code })).toEqual([]);
    const none = { OctpnInfSgmt: { EmpStatus: code, OctpnInfoUpDate: "2024-01-15" } };
    expect(judge("110", none)).toEqual(JOB.map((tag) => `S1100101 BBD000 OctpnInfSgmt.${tag}`));
  });

  test.each(["27", "31", "37", "51", "54", "70", "80", "90", "99"])("%s: not one of them is", (code) => {
    const every = JOB.map((tag) => `S1100101 BBD000 OctpnInfSgmt.${tag}`);
    expect(judge("110", { "OctpnInfSgmt.EmpStatus": code })).toEqual(every);
    // Empty tags are as wrong, and nothing else is said of them.
    const empty = {
      EmpStatus: code,
      OctpnInfoUpDate: "2024-01-15",
      ...Object.fromEntries(JOB.map((tag) => [tag, ""])),
    };
    expect(judge("110", { OctpnInfSgmt: empty })).toEqual(every);
  });

  test("of an employer that must be told some values may be empty, others not", () => {
    const filled = ["CpnName", "CpnType", "Industry", "Occupation", "Title", "TechTitle"];
    const changes = Object.fromEntries(JOB.map((tag) => [`OctpnInfSgmt.${tag}`, ""]));
    expect(judge("110", changes)).toEqual(filled.map((tag) => `I0000101 ABE000 OctpnInfSgmt.${tag}`));
  });

  test.each(["20", "21", "22", "23"])("married as %s: all five are there, the document with values", (code) => {
    expect(judge("110", { "SpsInfSgmt.MariStatus": code, "SpsInfSgmt.SpoName": "" })).toEqual([]);
    expect(judge("110", { "SpsInfSgmt.MariStatus": code, "SpsInfSgmt.SpoIDNum": "" })).toEqual([
      "I0000101 ABE000 SpsInfSgmt.SpoIDNum",
      "I1100E01 BBE002 SpsInfSgmt.SpoIDNum",
    ]);
  });

  test.each(["10", "30", "40", "90", "91", "99"])("%s: not one of them is", (code) => {
    expect(judge("110", { "SpsInfSgmt.MariStatus": code }).map((line) => line.slice(0, 15))).toEqual(
      Array.from({ length: 5 }, () => "S1100102 BBD001"),
    );
  });

  test("a code that does not exist, or none, decides nothing", () => {
    expect(judge("110", { "OctpnInfSgmt.EmpStatus": "12" })).toEqual(["I0000201 ABE001 OctpnInfSgmt.EmpStatus"]);
    expect(judge("110", { "SpsInfSgmt.MariStatus": null, "SpsInfSgmt.SpoTel": null })).toEqual([
      "S0000101 ABD000 SpsInfSgmt.MariStatus",
    ]);
  });
});

describe("template 90 (S9)", () => {
  const sent = (template: string, changes: Changes): string[] => judge("110", changes, inFile("110", { template }));
  const parts: Changes = { EduInfSgmt: null, MlgInfSgmt: null };

  test("segments of a first report may be missing; without a header a record is of template 10", () => {
    const missing = ["R1100101 BBR000 EduInfSgmt", "R1100101 BBR000 MlgInfSgmt"];
    expect(sent("90", parts)).toEqual([]);
    expect(sent("10", parts)).toEqual(missing);
    expect(judge("110", parts)).toEqual(missing);
  });

  test("values may be empty outside of who it is about", () => {
    expect(sent("90", { "FcsInfSgmt.Sex": "", "MlgInfSgmt.MailPc": "" })).toEqual([]);
    expect(sent("10", { "FcsInfSgmt.Sex": "" })).toEqual(["I0000101 ABE000 FcsInfSgmt.Sex"]);
    expect(sent("90", { "BsSgmt.Name": "" })).toEqual(["I0000101 ABE000 BsSgmt.Name"]);
  });

  test("what is there is judged all the same, and the base segment too", () => {
    expect(sent("90", { "FcsInfSgmt.Email": null })).toEqual(["S0000101 ABD000 FcsInfSgmt.Email"]);
    expect(sent("90", { "FcsInfSgmt.Sex": "3" })).toEqual(["I0000201 ABE001 FcsInfSgmt.Sex"]);
    expect(sent("90", { BsSgmt: null })).toEqual(["R1100102 BBR000 BsSgmt"]);
  });

  test("other record types have no such template", () => {
    expect(judge("130", { IDDueDate: "" }, inFile("130", { template: "90" }))).toEqual(["I0000101 ABE000 IDDueDate"]);
  });
});

describe("generic rules reach the records about persons", () => {
  test.each(DATED)("%s: not as of a day after the file was made", (type) => {
    const context = inFile(type, { createdAt: "2024-01-14T09:30:00" });
    expect(judge(type, {}, context)).toEqual([`R0000102 ABR001 ${at(type, "RptDate")}`]);
  });

  test.each(TYPES)("%s: the source begins with the provider code, the number obeys its scheme", (type) => {
    const changes = { [at(type, "InfSurcCode")]: "X00000000H0001", [at(type, "IDNum")]: "999999199001010017" };
    expect(judge(type, changes, inFile(type))).toEqual([
      `I0000401 ABE004 ${at(type, "IDNum")}`,
      `I0001301 ABE002 ${at(type, "InfSurcCode")}`,
    ]);
  });

  test.each(TYPES)("%s: a missing element, an empty one, an unknown one", (type) => {
    expect(judge(type, { [at(type, "Name")]: null })).toEqual([`S0000101 ABD000 ${at(type, "Name")}`]);
    expect(judge(type, { [at(type, "Name")]: " " })).toEqual([`I0000101 ABE000 ${at(type, "Name")}`]);
    expect(judge(type, { [at(type, "Alias")]: "x" })).toEqual([`R0000101 ABR000 ${at(type, "Alias")}`]);
  });

  test.each<[PersonRecordName, Changes, readonly string[]]>([
    ["120", { FamMemCertNum: "1" }, ["I0000401 ABE004 FamMemCertNum"]],
    ["140", { OthIDNum: "1" }, ["I0000401 ABE004 OthIDNum"]],
    ["120", { FamRel: "9" }, ["I0000201 ABE001 FamRel"]],
    ["120", { FamRelaAssFlag: "2" }, ["I0000201 ABE001 FamRelaAssFlag"]],
    ["130", { IDEfctDate: "2024-01-16" }, ["I0000501 ABE007 IDEfctDate"]],
    ["130", { IDEfctDate: "2020-01-01", IDDueDate: "2019-12-31" }, []],
    ["130", { IDEfctDate: "" }, []],
    ["130", { IDDueDate: "2100-01-01" }, ["I0000601 ABE008 IDDueDate"]],
    ["110/20", { "IDSgmt.IDNm": "2" }, ["I0000701 ABE010 IDSgmt.IDNm"]],
    ["110/20", { "IncInfSgmt.IncInfoUpDate": "2024-01-16" }, ["I0000501 ABE007 IncInfSgmt.IncInfoUpDate"]],
    ["110", { "FcsInfSgmt.Nation": "991" }, []],
    ["110", { "FcsInfSgmt.Nation": "994" }, ["I0000201 ABE001 FcsInfSgmt.Nation"]],
    ["110", { "OctpnInfSgmt.CpnType": "90" }, ["I0000201 ABE001 OctpnInfSgmt.CpnType"]],
    ["110", { "OctpnInfSgmt.CpnType": "99" }, []],
    ["110", { "BsSgmt.RptDateCode": "30" }, ["I0000201 ABE001 BsSgmt.RptDateCode"]],
  ])("%s with %o", (name, changes, expected) => {
    expect(judge(name, changes)).toEqual(expected);
  });

  test("two equal documents are told once too often", () => {
    const other = { Alias: "甲", OthIDType: "2", OthIDNum: "CHN000000001" };
    const changes = { IDSgmt: { IDNm: "2", IDRec: [other, { ...other, Alias: "乙" }], IDInfoUpDate: "2024-01-15" } };
    expect(judge("110/20", changes)).toEqual(["I0000702 ABE011 IDSgmt.IDRec[2]"]);
  });

  test("the source code may stand directly after the record type", () => {
    const line = encodeRecord("InBasInf", PERSON_RECORDS["110"]);
    const [source = ""] = /<InfSurcCode>.*<\/InfSurcCode>/.exec(line) ?? [];
    const moved = line.replace(source, "").replace("</InfRecType>", `</InfRecType>${source}`);
    expect(moved).not.toBe(line);
    expect(checkRecord(decodeRecord(moved, { file: "-", line: 1 })).findings).toEqual([]);
  });
});

describe("identity inside one file (R0000201, §2.3)", () => {
  test.each(DATED)("%s: the same person, source and day twice; not on another day", (type) => {
    const tag = type === "110" || type === "130" ? "InfSurcCode" : "0000";
    expect(inOneFile(type, {}, {})).toEqual([`3 R0000201 ABR002 ${tag}`]);
    expect(inOneFile(type, {}, { [at(type, "RptDate")]: "2024-01-16" })).toEqual([]);
  });

  test("another source tells a person again, not a relation", () => {
    const other = `${PROVIDER}02`;
    expect(inOneFile("110", {}, { "BsSgmt.InfSurcCode": other })).toEqual([]);
    expect(inOneFile("130", {}, { InfSurcCode: other })).toEqual([]);
    expect(inOneFile("120", {}, { InfSurcCode: other })).toEqual(["3 R0000201 ABR002 0000"]);
    expect(inOneFile("140", {}, { OthIDNum: "CHN000000002" })).toEqual([]);
  });

  test("deletions have no identity", () => {
    expect(inOneFile("114", {}, {})).toEqual([]);
  });
});

/** Path of an element of the base. */
function at(type: string, tag: string): string {
  return type === "110" ? `BsSgmt.${tag}` : tag;
}

function line(name: PersonRecordName, changes: Changes): string {
  return encodeRecord(rootOf(name.slice(0, 3)) ?? "", mutate(PERSON_RECORDS[name], changes));
}

function judge(name: PersonRecordName, changes: Changes, context: RuleContext = NO_CONTEXT): string[] {
  const { findings } = checkRecord(decodeRecord(line(name, changes), { file: "-", line: 2 }), context);
  return findings.map(({ rule, feedbackCode, field }) => `${rule} ${feedbackCode} ${field}`);
}

function inFile(recordType: string, changes: Partial<FileHeader> = {}): RuleContext {
  const header = { recordType, version: "2.0.0", template: recordType === "110" ? "10" : "", provider: PROVIDER };
  return { header: { ...header, createdAt: "2024-01-17T09:30:00", count: 1, ...changes }, registries: {} };
}

function inOneFile(type: PersonRecordName, first: Changes, second: Changes): string[] {
  const checker = new FileChecker("-");
  const { header } = inFile(type, { count: 2 });
  if (header === null) return [];
  const records = [first, second].map((changes, index) => ({
    part: "record" as const,
    record: decodeRecord(line(type, changes), { file: "-", line: index + 2 }),
  }));
  return [{ part: "header" as const, header, raw: "" }, ...records]
    .flatMap((part) => checker.accept(part))
    .flatMap((event) => ("findings" in event ? event.findings : []))
    .map((found) => `${found.line} ${found.rule} ${found.feedbackCode} ${found.feedbackTag}`);
}
