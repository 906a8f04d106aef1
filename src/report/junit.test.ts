import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import type { LogEvent } from "../../schemas/run/event-log.js";
import { late } from "./fixtures/counterexamples/late.js";
import { sampleLog } from "./fixtures/sample-log.js";
import { both } from "./fixtures/stories.js";
import { renderJUnit } from "./junit.js";

/** Each testcase as `class name > name: outcome`. @throws when the text is no well-formed XML. */
function outcomes(xml: string): string[] {
  const cases: string[] = [];
  let current = "";
  let outcome = "pass";
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    if (name === "testcase") {
      current = `${attributes["classname"] ?? ""} > ${attributes["name"] ?? ""}`;
      outcome = "pass";
    }
    if (name === "failure" || name === "error" || name === "skipped") outcome = `${name} ${attributes["type"] ?? ""}`;
  });
  parser.on("closetag", ({ name }) => {
    if (name === "testcase") cases.push(`${current}: ${outcome}`);
  });
  parser.write(xml).close();
  return cases;
}

const scenario = "timing/x";
const started: LogEvent = {
  type: "scenario-started",
  scenario,
  suite: "timing",
  title: "x",
  requirements: ["R-1", "R-2"],
  agreement: "plain",
};
const ended = (verdict: "pass" | "fail" | "warn" | "harness-error"): LogEvent => ({
  type: "scenario-finished",
  scenario,
  verdict,
  elapsedMs: 1,
});
const end: LogEvent = { type: "run-finished", at: "2026-11-21T08:00:00Z", exitCode: 0, interrupted: false };

describe("the JUnit report", () => {
  it("has a case for each requirement of each scenario, and what could not run is an error, never skipped", () => {
    expect(outcomes(renderJUnit(sampleLog()))).toMatchInlineSnapshot(`
      [
        "contract/opening-record > OWED-10: pass",
        "contract/due-day-31 > SCHEDULE-DATES: failure schedule",
        "contract/due-day-31 > OWED-30: pass",
        "timing/monthly-deadline > DUE-30: failure late",
        "timing/cut-off-last-millisecond > OWED-30: error could-not-run",
        "property/cohorts > OWED-10: pass",
        "property/cohorts > OWED-20: pass",
        "property/cohorts > OWED-30: failure contradicted",
        "property/cohorts > OWED-32: pass",
        "property/cohorts > OWED-40: failure unowed",
        "property/cohorts > R0001203: failure doubled",
        "faults/plain/outage-of-weeks > OWED-30: failure dropped",
        "faults/plain/outage-of-weeks > OWED-40: pass",
        "faults/plain/record-refused > REPAIR: failure unrepaired",
        "run > log-is-whole: pass",
        "run > no-fault: pass",
      ]
    `);
  });

  it.each<[string, LogEvent[], string[]]>([
    [
      "a scenario that failed without a finding is red in every case",
      [ended("fail")],
      ["failure fail", "failure fail"],
    ],
    ["a harness error is an error", [ended("harness-error")], ["error harness-error", "error harness-error"]],
    ["a scenario without an end is an error", [], ["error unfinished", "error unfinished"]],
  ])("%s", (_name, events, expected) => {
    const [first, second] = outcomes(renderJUnit([started, ...events, end]));
    expect([first, second]).toEqual([`${scenario} > R-1: ${expected[0]}`, `${scenario} > R-2: ${expected[1]}`]);
  });

  it("shows a broken SHOULD without failing", () => {
    const findings = late.findings.map((finding) => ({ ...finding, level: "SHOULD" as const, requirement: "R-2" }));
    const xml = renderJUnit([started, { ...late, scenario, findings }, ended("warn"), end]);
    expect(outcomes(xml).slice(0, 2)).toEqual([`${scenario} > R-1: pass`, `${scenario} > R-2: pass`]);
    expect(xml).toContain("<system-out>");
  });

  it("is red for faults and for a log that breaks off", () => {
    const fault: LogEvent = { type: "fault", kind: "lender-unreachable", message: "connect ECONNREFUSED" };
    expect(outcomes(renderJUnit([started, fault, ended("pass")])).slice(-2)).toEqual([
      "run > log-is-whole: error incomplete",
      "run > no-fault: error lender-unreachable",
    ]);
  });

  it("stays well-formed whatever a lender sends", () => {
    const evil = `]]></failure><x a="'&\u0000\u001b[31m\ud800`;
    const findings = late.findings.map((finding) => ({
      ...finding,
      message: both(evil, evil),
      differences: [{ field: evil, owed: [evil], received: evil }],
    }));
    const xml = renderJUnit([started, { ...late, scenario, findings }, ended("fail"), end]);
    expect(outcomes(xml).filter((line) => line.endsWith("failure late"))).toHaveLength(1);
  });
});
