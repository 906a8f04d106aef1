import { describe, expect, it } from "vitest";
import type { RunReport } from "../../schemas/run/report.js";
import { csvOf } from "./csv.js";
import { sampleLog } from "./fixtures/sample-log.js";
import { both } from "./fixtures/stories.js";
import { makeReport } from "./model/make-report.js";

describe("the CSV report", () => {
  it("has a line a finding, each as long as the head, with CR LF behind it", () => {
    const report = makeReport(sampleLog());
    const rows = parse(csvOf(report));
    expect(rows).toHaveLength(report.findings.length + 1);
    expect(new Set(rows.map((row) => row.length)).size).toBe(1);
    expect(rows.slice(1).map((row) => row[1])).toEqual(report.findings.map(({ id }) => id));
    expect(rows.find((row) => row[6] === "REPAIR")?.slice(-4, -1)).toEqual(["waivers", "reporting team", "2027-01-31"]);
  });

  it.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1", "＋1", "－1", "＠a"])(
    "takes what makes a formula of %j",
    (cell) => {
      const [, row = []] = parse(csvOf(withTexts(cell)));
      expect(row.filter((text) => /^[=+\-@\t\r＝＋－＠]/u.test(text))).toEqual([]);
      expect(row.some((text) => text.endsWith(cell.trim()))).toBe(true);
    },
  );

  it("keeps what separates cells and lines inside a cell", () => {
    const [, row = [], none] = parse(csvOf(withTexts('a "b", c;\r\nd')));
    expect(row).toContain('a "b", c;␍␊d');
    expect(none).toBeUndefined();
  });
});

function withTexts(text: string): RunReport {
  const report = makeReport(sampleLog());
  const [finding] = report.findings;
  if (finding === undefined) throw new Error("the sample has no finding");
  return { ...report, findings: [{ ...finding, account: text, requirement: text, message: both(text, text) }] };
}

/** Cells of a text by RFC 4180, read on its own terms: the library that writes it must not judge itself. */
function parse(text: string): string[][] {
  expect(text.startsWith("\ufeff")).toBe(true);
  const rows: string[][] = [];
  let row: string[] = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/uy;
  cell.lastIndex = 1;
  while (cell.lastIndex < text.length) {
    const at = cell.lastIndex;
    const match = cell.exec(text);
    if (match === null) throw new Error(`no cell at ${at}: ${text.slice(at, at + 40)}`);
    row.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? "");
    if (match[3] !== ",") {
      rows.push(row);
      row = [];
    }
  }
  return rows;
}
