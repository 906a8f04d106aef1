import { describe, expect, it } from "vitest";
import type { LogEvent } from "../../schemas/run/event-log.js";
import { falseOverdue } from "../report/fixtures/counterexamples/false-overdue.js";
import { exitCodeAtEnd, exitCodeOf } from "./exit-code.js";

const scenario = "timing/x";
const started: LogEvent = {
  type: "scenario-started",
  scenario,
  suite: "timing",
  title: "x",
  requirements: [],
  agreement: "plain",
};
const ended = (verdict: "pass" | "fail" | "warn" | "could-not-run" | "harness-error"): LogEvent => ({
  type: "scenario-finished",
  scenario,
  verdict,
  elapsedMs: 1,
});
const fault = (kind: "lender-unreachable" | "lender-answer" | "harness"): LogEvent => ({
  type: "fault",
  kind,
  message: "x",
});
const notRun: LogEvent = { type: "could-not-run", scenario, reason: { en: "x", zh: "x" } };
const end: LogEvent = { type: "run-finished", at: "2026-11-21T08:00:00Z", exitCode: 0, interrupted: false };
const stopped: LogEvent = { ...end, interrupted: true };
const must: LogEvent = falseOverdue;
const should: LogEvent = {
  ...falseOverdue,
  findings: falseOverdue.findings.map((finding) => ({ ...finding, level: "SHOULD" as const })),
};

describe("exitCodeOf", () => {
  it.each<[string, LogEvent[], number]>([
    ["all passed", [started, ended("pass"), end], 0],
    ["only a SHOULD is broken", [started, should, ended("warn"), end], 0],
    ["a MUST is broken", [started, must, ended("fail"), end], 1],
    ["a MUST is broken though the scenario claims a pass", [started, must, ended("pass"), end], 1],
    ["a scenario failed without a finding", [started, ended("fail"), end], 1],
    ["the lender's answer breaks the interface", [started, fault("lender-answer"), ended("pass"), end], 1],
    ["something could not run", [started, notRun, ended("pass"), end], 2],
    ["a scenario could not run", [started, ended("could-not-run"), end], 2],
    ["the user stopped it", [started, ended("pass"), stopped], 2],
    ["the log breaks off", [started, ended("pass")], 2],
    ["a scenario never ended", [started, ended("pass"), { ...started, scenario: "timing/y" }, end], 2],
    ["nothing ran", [end], 2],
    ["the log is empty", [], 2],
    ["the lender was unreachable", [started, fault("lender-unreachable"), ended("could-not-run"), end], 4],
    ["the harness failed", [started, fault("harness"), ended("harness-error"), end], 5],
    ["a scenario ended in a harness error", [started, ended("harness-error"), end], 5],
  ])("%s", (_name, events, code) => {
    expect(exitCodeOf(events)).toBe(code);
  });

  const causes: [number, LogEvent][] = [
    [5, fault("harness")],
    [4, fault("lender-unreachable")],
    [1, must],
    [2, notRun],
  ];
  it.each(
    causes.flatMap(([better, first], index) =>
      causes.slice(index + 1).map(([worse, second]) => ({ better, worse, first, second })),
    ),
  )("$better comes before $worse", ({ better, first, second }) => {
    expect(exitCodeOf([started, first, second, ended("pass"), end])).toBe(better);
    expect(exitCodeOf([started, second, first, ended("pass"), end])).toBe(better);
    // A log that breaks off changes nothing about what is worse.
    expect(exitCodeOf([started, second, first])).toBe(better);
  });

  it("is worked out before run-finished is written", () => {
    expect(exitCodeAtEnd([started, ended("pass")], false)).toBe(0);
    expect(exitCodeAtEnd([started, ended("pass")], true)).toBe(2);
    expect(exitCodeAtEnd([started, must, ended("fail")], false)).toBe(1);
  });
});
