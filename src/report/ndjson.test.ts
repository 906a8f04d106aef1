import { describe, expect, it } from "vitest";
import { validateReportLine } from "../../schemas/generated/validators/index.js";
import type { ReportLine } from "../../schemas/run/report-lines.js";
import { sampleLog } from "./fixtures/sample-log.js";
import { makeReport } from "./model/make-report.js";
import { ndjsonOf, renderNdjson } from "./ndjson.js";

describe("the NDJSON report", () => {
  it("has a line for each finding and requirement, and the summary at the end", () => {
    const report = makeReport(sampleLog());
    const lines = linesOf(ndjsonOf(report));
    expect(lines.map(({ type }) => type)).toEqual([
      ...report.findings.map(() => "finding"),
      ...report.requirements.map(() => "requirement"),
      "summary",
    ]);
    const repaired = lines.find((line) => line.type === "finding" && line.requirement === "REPAIR");
    expect(repaired).toMatchObject({ suite: "faults", exempted: { list: "waivers", owner: "reporting team" } });
  });

  it("follows its published schema, line by line", () => {
    for (const line of linesOf(ndjsonOf(makeReport(sampleLog())))) {
      expect([validateReportLine(line), validateReportLine.errors]).toEqual([true, null]);
    }
  });

  it("can be made of an empty log", () => {
    expect(linesOf(renderNdjson([]))).toMatchObject([{ type: "summary", verdict: "incomplete", revealed: false }]);
  });
});

function linesOf(text: string): ReportLine[] {
  return text
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as ReportLine);
}
