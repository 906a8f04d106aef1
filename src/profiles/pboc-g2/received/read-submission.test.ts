import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { readSubmission } from "./read-submission.js";
import { schemaBreaches } from "./schema-breaches.js";

const NAME = "N00000000H00012024021621000010.txt";
const bytes = readFileSync(join("fixtures", "pboc-g2", "messages", NAME));
const arrival = { after: "2024-02-16T00:00:00.000+08:00", by: "2024-02-17T00:00:00.000+08:00" };

describe("readSubmission", () => {
  it("reads every record of a right file, without a breach", () => {
    const { records, fileBreaches } = readSubmission({ name: NAME, bytes }, arrival, 5, {});
    expect(fileBreaches).toEqual([]);
    expect(records.length).toBeGreaterThan(1);
    expect(records.map(({ sequence }) => sequence)).toEqual(records.map((_, index) => 5 + index));
    expect(records.flatMap(({ breaches }) => breaches)).toEqual([]);
    expect(records[0]).toMatchObject({ recordType: "210", line: 2, file: NAME, arrival });
  });

  it("tells what is wrong with a file that is cut off in its last record", () => {
    const cut = readSubmission({ name: NAME, bytes: bytes.subarray(0, bytes.length - 40) }, arrival, 0, {});
    const whole = readSubmission({ name: NAME, bytes }, arrival, 0, {});
    // The record that was cut is no record of type 210 any more, and the file says so.
    expect(cut.records).toHaveLength(whole.records.length - 1);
    expect(cut.fileBreaches.map(({ breach }) => breach.rule)).toContain("R0000101");
  });

  it("bears on the file what is wrong with a 210 record whose account cannot be read", () => {
    const [header = "", first = ""] = bytes.toString("utf8").split("\r\n");
    const broken = `${header.slice(0, -7)}0000002\r\n${first}\r\n${first.slice(0, -30)}\r\n`;
    const { records, fileBreaches } = readSubmission({ name: NAME, bytes: Buffer.from(broken) }, arrival, 0, {});
    expect(records).toHaveLength(1);
    expect(fileBreaches.map(({ line, breach }) => `${line} ${breach.rule}`)).toEqual(["3 R0000101"]);
  });

  it("refuses a packed file that would become larger than memory bears, and says so", () => {
    // Six hundred megabytes of nothing pack into less than one.
    const bomb = gzipSync(Buffer.alloc(600 * 2 ** 20));
    const packed = NAME.replace(".txt", ".txt.zip");
    const { records, fileBreaches } = readSubmission({ name: packed, bytes: bomb }, arrival, 0, {});
    expect(records).toEqual([]);
    expect(fileBreaches.map(({ breach }) => breach.rule)).toContain("TOO-LARGE");
  });

  it("says nothing of a record and all of the file where nothing can be read", () => {
    const { records, fileBreaches } = readSubmission({ name: "../etc", bytes: Buffer.from([0, 1, 2]) }, arrival, 0, {});
    expect(records).toEqual([]);
    expect(fileBreaches.length).toBeGreaterThan(0);
  });
});

describe("schemaBreaches", () => {
  it("names the place of a value that its schema does not have", () => {
    const text = readSubmission({ name: NAME, bytes }, arrival, 0, {}).records[0];
    expect(text).toBeDefined();
    const breaches = schemaBreaches({
      recordType: "210",
      body: { AcctBsSgmt: { InfRecType: "210", AcctType: "D9" } },
    });
    expect(breaches.map(({ field }) => field)).toContain("AcctBsSgmt.AcctType");
    expect(breaches.every(({ rule, level }) => rule === "SCHEMA-210" && level === "SHOULD")).toBe(true);
  });
});
