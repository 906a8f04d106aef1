import { beforeAll, describe, expect, it } from "vitest";
import { pbocG2Bureau } from "../../src/profiles/pboc-g2/loading/pboc-g2-bureau.js";
import { receive } from "../../src/profiles/pboc-g2/loading/testing/tell-bureau.js";
import { makeRecords } from "../messages/make-records.js";
import { type ReportFile, reportFiles } from "./report-files.js";

let lines: string[];

beforeAll(async () => {
  lines = await makeRecords(8, 1);
});

/** Each sender's files. */
function told(records: number, perFile: number, senders: number): ReportFile[][] {
  return reportFiles(lines, { records, perFile, senders, together: lines.length }).map((stream) => [...stream]);
}

describe("reportFiles", () => {
  it("makes files of which every record is loaded, however those of the senders come to lie", () => {
    const senders = told(5 * lines.length, 50, 2);
    for (const files of [senders.flat(), [...senders].reverse().flat()]) {
      const bureau = pbocG2Bureau();
      const outcomes = files.flatMap((file) => receive(bureau, file).outcomes);
      expect(outcomes.filter(({ loaded }) => !loaded)).toEqual([]);
      expect(outcomes).toHaveLength(5 * lines.length);
    }
  });

  it("makes as many records as are asked for, in files of one size but for the last of a sender", () => {
    const sizes = told(235, 50, 2).map((files) => files.map(({ records }) => records));
    expect(sizes).toEqual([
      [50, 50, 18],
      [50, 50, 17],
    ]);
  });

  it("gives every file a name of its own", () => {
    const names = told(2 * lines.length, 10, 2).flatMap((files) => files.map(({ name }) => name));
    expect(new Set(names).size).toBe(names.length);
  });

  it("refuses lines that are no records 210", () => {
    const telling = { records: 10, perFile: 10, senders: 1, together: 10 };
    expect(() => reportFiles(["<Document/>"], telling)).toThrow("a record has no AcctCode: <Document/>");
  });
});
