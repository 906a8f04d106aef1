import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import type { CounterexampleFound, LogEvent } from "../../schemas/run/event-log.js";
import { troublesOf } from "../../schemas/run/trouble.js";
import { exemption, policyOf } from "../verdict/testing/logs.js";
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
        "contract/due-day-31 > SCHEDULE: failure schedule",
        "contract/due-day-31 > OWED-30: pass",
        "timing/monthly-deadline > OWED-30: failure late",
        "timing/cut-off-last-millisecond > OWED-30: error could-not-run",
        "property/cohorts > OWED-10: pass",
        "property/cohorts > OWED-20: pass",
        "property/cohorts > OWED-30: failure contradicted",
        "property/cohorts > OWED-32: pass",
        "property/cohorts > OWED-40: pass",
        "property/cohorts > R0001203: failure doubled",
        "property/cohorts > UNOWED-40: failure unowed",
        "faults/plain/outage-of-weeks > OWED-30: failure dropped",
        "faults/plain/outage-of-weeks > OWED-40: pass",
        "faults/plain/record-refused > REPAIR: pass",
        "run > log-is-whole: pass",
        "run > no-fault: pass",
        "gate > must: failure gate",
        "gate > should: pass",
        "gate > coverage: pass",
        "gate > waivers: pass",
        "gate > exemptions: failure gate",
        "waivers > REPAIR faults/plain unrepaired: pass",
        "waivers > OWED-20 AcctMthlyBlgInfSgmt.CloseDate: failure expired",
        "known-failures > OWED-10 contract: failure matches-nothing",
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

  it("tells a finding that is waived or known in the output of its case, and is red for others of the scenario", () => {
    const findings = late.findings.map((finding) => ({ ...finding, requirement: "OWED-30" }));
    const [finding] = findings;
    if (finding === undefined) throw new Error("The fixture has no finding.");
    const other = { ...finding, id: "F0099", class: "dropped" as const, requirement: "OWED-20" };
    const named: LogEvent = { ...started, requirements: ["OWED-30", "OWED-20"] };
    const judged = (list: "waivers" | "knownFailures", told: CounterexampleFound["findings"]): string =>
      renderJUnit([
        named,
        { type: "policy", policy: policyOf({ [list]: [exemption("OWED-30")] }) },
        { ...late, scenario, findings: told },
        ended("fail"),
        end,
      ]);
    const waived = judged("waivers", findings);
    expect(outcomes(waived)).toEqual([
      `${scenario} > OWED-30: pass`,
      `${scenario} > OWED-20: pass`,
      "run > log-is-whole: pass",
      "run > no-fault: pass",
      "gate > must: pass",
      "gate > exemptions: pass",
      "waivers > OWED-30: pass",
    ]);
    expect(waived).toContain(`${finding.id} late MUST [${finding.confidence}] · waived`);
    expect(judged("knownFailures", findings)).toContain(`MUST [${finding.confidence}] · known`);
    expect(outcomes(judged("knownFailures", [...findings, other])).slice(0, 2)).toEqual([
      `${scenario} > OWED-30: pass`,
      `${scenario} > OWED-20: failure dropped`,
    ]);
  });

  it("says where a kind of trouble is told that a scenario shows again", () => {
    const elsewhere: LogEvent = { ...started, scenario: "timing/y", requirements: [] };
    const again: LogEvent = { type: "scenario-finished", scenario: "timing/y", verdict: "fail", elapsedMs: 1 };
    const [finding] = late.findings;
    const troubles = troublesOf(late.findings);
    const xml = renderJUnit([started, { ...late, scenario }, ended("fail"), elsewhere, { ...again, troubles }, end]);
    expect(outcomes(xml)).toContain(`timing/y > ${finding?.requirement}: failure late`);
    expect(xml).toContain(`late ${finding?.requirement} MUST ×1: told as ${finding?.id} in ${scenario}`);
  });

  it("has a case for each gate and each exemption, named by what it says", () => {
    const waivers = [exemption("OWED-30", { expires: "2020-01-01" }), exemption("OVED-30"), exemption("OVED-30")];
    const policy = policyOf({ waivers, gates: { minCoverage: 50 } });
    const xml = renderJUnit([started, { type: "policy", policy }, ended("pass"), end]);
    expect(outcomes(xml).slice(-6)).toEqual([
      "gate > must: pass",
      "gate > coverage: failure gate",
      "gate > exemptions: failure gate",
      "waivers > OWED-30: failure expired",
      "waivers > OVED-30: failure unknown",
      "waivers > OVED-30 #2: failure unknown",
    ]);
    expect(xml).toContain("There is no requirement OVED-30; did you mean OWED-30?");
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
