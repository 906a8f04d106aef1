import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { encodeRecord } from "../../codec/encode-record.js";
import { rootOf } from "../../codec/record-roots.js";
import { encodeReport } from "../../file/encode-report.js";
import type { FileHeader } from "../../file/file-header.js";
import { readSmallReport } from "../../file/read-report.js";
import { type FileCheckEvent, FileChecker } from "../engine/check-file.js";
import { PROVIDER } from "../testing/base-records.js";
import { CHANGE_RECORDS, type ChangeRecordName } from "../testing/change-records.js";
import { type Changes, mutate } from "../testing/mutate.js";

const FIXTURES = "fixtures/pboc-g2/messages";
const names = readdirSync(FIXTURES);

describe("whole files of the types that change what is stored", () => {
  test.each(["211", "212", "213", "214", "215"])("%s: every fixture in one file is judged and accepted", (type) => {
    const lines = names
      .filter((name) => name.startsWith(`${type}-`))
      .map((name) => readFileSync(`${FIXTURES}/${name}`, "utf8"));
    expect(lines.length).toBeGreaterThan(0);
    expect(check(type, lines)).toEqual([
      { kind: "header", findings: [], header: headerOf(type, lines.length) },
      { kind: "end", records: lines.length, accepted: lines.length, rejected: 0, uncovered: new Map() },
    ]);
  });

  test("one wrong record is rejected, the others load", () => {
    const lines = [line("212/H", {}), line("212/K", { "BsSgmt.MdfcSgmtCode": "H" }), line("212/B", {})];
    const events = check("212", lines);
    expect(told(events)).toEqual(["3 R2120102 BMR001"]);
    expect(events.at(-1)).toMatchObject({ accepted: 2, rejected: 1 });
  });

  test("a correction of another kind of record does not belong in the file", () => {
    expect(told(check("212", [line("213", {})]))).toEqual(["2 R0000101 ABR000"]);
  });
});

describe("identity inside one file (R0000201, §2.3)", () => {
  test("an event told twice is one too many; withdrawn, or of another day, it is another", () => {
    const event = line("215", {});
    expect(told(check("215", [event, line("215", { Flag: "0" }), line("215", { RptDate: "2024-03-21" })]))).toEqual([]);
    expect(told(check("215", [event, event]))).toEqual(["3 R0000201 ABR002"]);
  });

  test("corrections and deletions are not normal reporting and are not compared", () => {
    expect(told(check("212", [line("212/H", {}), line("212/J", {}), line("212/H", {})]))).toEqual([]);
    expect(told(check("214", [line("214", {}), line("214", {})]))).toEqual([]);
  });
});

function line(name: ChangeRecordName, changes: Changes): string {
  return encodeRecord(rootOf(name.slice(0, 3)) ?? "", mutate(CHANGE_RECORDS[name], changes));
}

function headerOf(recordType: string, count: number): FileHeader {
  return { recordType, version: "2.0.0", template: "", provider: PROVIDER, createdAt: "2024-06-01T09:30:00", count };
}

function check(recordType: string, lines: readonly string[]): FileCheckEvent[] {
  const name = `${PROVIDER}20240601${recordType}00010.txt`;
  const checker = new FileChecker(name);
  const parts = readSmallReport(encodeReport(headerOf(recordType, lines.length), lines), { name });
  return [...parts.flatMap((part) => checker.accept(part)), checker.end()];
}

function told(events: readonly FileCheckEvent[]): string[] {
  const findings = events.flatMap((event) => ("findings" in event ? event.findings : []));
  return findings.map((found) => `${found.line ?? "-"} ${found.rule} ${found.feedbackCode ?? "-"}`);
}
