import { describe, expect, it } from "vitest";
import type { LogEvent } from "../../../schemas/run/event-log.js";
import { dropped } from "../fixtures/counterexamples/dropped.js";
import { late } from "../fixtures/counterexamples/late.js";
import { sampleLog } from "../fixtures/sample-log.js";
import { makeReport } from "./make-report.js";

describe("makeReport", () => {
  it("counts findings by class, MUST apart from SHOULD", () => {
    const [finding] = late.findings;
    if (finding === undefined) throw new Error("the fixture has no finding");
    const findings = [{ ...finding, id: "A", level: "SHOULD" as const }, finding, { ...finding, id: "C" }];
    expect(makeReport([dropped, { ...late, findings }]).counts).toEqual([
      { class: "dropped", must: 1, should: 0 },
      { class: "late", must: 2, should: 1 },
    ]);
  });

  it("adds up all cohorts", () => {
    const { totals, coverage, readings } = makeReport(sampleLog());
    expect(totals).toMatchObject({
      cohorts: 7,
      lives: 422,
      ledgerEvents: 3798,
      recordsOwed: 4642,
      recordsNotYetDue: 14,
    });
    expect(coverage.find(({ name }) => name === "record:30")).toEqual({ name: "record:30", count: 3342 });
    expect(readings.map(({ question, agreement }) => [question, agreement])).toEqual([
      ["month-of-off-day-close", "holidays-and-grace"],
      ["month-of-off-day-close", "plain"],
      ["status-in-short-months", "holidays-and-grace"],
      ["status-in-short-months", "plain"],
    ]);
  });

  it("tells what some cohort could have reached and none did", () => {
    const [cohort] = sampleLog().filter((event) => event.type === "cohort-finished");
    if (cohort === undefined) throw new Error("the sample has no cohort");
    const { notReached } = makeReport([
      { ...cohort, coverage: { "status:1": 2 }, notReached: ["status:7", "status:M", "record:40"] },
      { ...cohort, coverage: { "record:40": 1 }, notReached: ["status:1", "status:7"] },
    ]);
    expect(notReached).toEqual(["status:7", "status:M"]);
    const { notReached: _untold, ...older } = cohort;
    expect(makeReport([older]).notReached).toEqual([]);
  });

  it("keeps the worst verdict of a scenario that runs under several agreements", () => {
    const [started] = sampleLog().filter((event) => event.type === "scenario-started");
    if (started === undefined) throw new Error("the sample has no scenario");
    const { scenario } = started;
    const ended = (verdict: "pass" | "fail"): LogEvent => ({
      type: "scenario-finished",
      scenario,
      verdict,
      elapsedMs: 2,
    });
    const verdicts = (...events: LogEvent[]): unknown =>
      makeReport(events).scenarios.map(({ verdict, elapsedMs }) => [verdict, elapsedMs]);
    expect(verdicts(started, ended("fail"), started, ended("pass"))).toEqual([["fail", 4]]);
    expect(verdicts(started, ended("pass"), started)).toEqual([["unfinished", 2]]);
  });

  it("says of a log without an end that it is not complete, whatever it found", () => {
    const report = makeReport(sampleLog().slice(0, -1));
    expect(report).toMatchObject({ complete: false, verdict: "not-conformant", exitCode: 1 });
    expect(makeReport([])).toMatchObject({ complete: false, verdict: "incomplete", exitCode: 2, findings: [] });
  });
});
