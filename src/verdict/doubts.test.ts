import { describe, expect, it } from "vitest";
import type { LogEvent } from "../../schemas/run/event-log.js";
import { judge } from "./judge.js";
import { logOf, policyOf, type ShortFinding, type ShortLog } from "./testing/logs.js";

const wrongStatus: ShortFinding = { class: "contradicted", requirement: "OWED-30" };
const broken = { id: "property/plain/cohort-1", requirements: ["OWED-30"], findings: [wrongStatus, wrongStatus] };
const right = { id: "contract/plain/opening", requirements: ["OWED-10"] };

function log(more: Partial<ShortLog> = {}): LogEvent[] {
  return logOf({ policy: {}, scenarios: [right, broken], coverage: { "record:30": 4, "rule:I2100H07": 4 }, ...more });
}

/** A failing log as somebody would make a passing one of it: no stories, no troubles, no failure. */
function whitewashed(events: readonly LogEvent[]): LogEvent[] {
  return events.flatMap((event): LogEvent[] => {
    if (event.type === "counterexample") return [];
    if (event.type !== "scenario-finished") return [event];
    const { troubles: _troubles, ...rest } = event;
    return [{ ...rest, verdict: "pass" }];
  });
}

function doubts(events: readonly LogEvent[]): string[] {
  return judge(events).doubts.map(({ text }) => text.en);
}

describe("a log that counts other findings than it tells", () => {
  it("is sound where the two are the same, whoever shares a clock", () => {
    expect(doubts(log())).toEqual([]);
    const shared = log().flatMap((event): LogEvent[] => {
      if (event.type !== "cohort-finished") return [event];
      return event.scenario === "contract/plain" ? [{ ...event, scenario: "property/plain", findings: 2 }] : [];
    });
    expect(doubts(shared)).toEqual([]);
  });

  it("tells a scenario of recorded lives with the cohort that it was made of", () => {
    const recorded = log().map((event): LogEvent => {
      if (!("scenario" in event) || event.scenario !== broken.id || event.type === "cohort-finished") return event;
      return { ...event, scenario: `recorded/${broken.id}/2` };
    });
    expect(doubts(recorded)).toEqual([]);
  });

  it("is never green where what was found was taken out", () => {
    const { exitCode, requirements } = judge(whitewashed(log()));
    expect(judge(log()).exitCode).toBe(1);
    expect(exitCode).toBe(2);
    expect(doubts(whitewashed(log()))).toEqual([
      "The log contradicts itself about what was found: property/plain/cohort-1 counts 2 and tells of 0.",
    ]);
    expect(requirements.filter(({ verdict }) => verdict === "pass")).toEqual([]);
    expect(requirements.find(({ id }) => id === "OWED-30")).toMatchObject({
      verdict: "could-not-run",
      reason: { en: expect.stringContaining("contradicts itself about how much was found") as string },
    });
  });

  it("is not where one of several was taken out, or more is told than was found", () => {
    const fewer = log().map((event): LogEvent => {
      if (event.type !== "scenario-finished" || event.troubles === undefined) return event;
      return { ...event, troubles: event.troubles.map((trouble) => ({ ...trouble, count: trouble.count - 1 })) };
    });
    expect(doubts(fewer)).toHaveLength(1);
    const uncounted = log().map((event) => (event.type === "cohort-finished" ? { ...event, findings: 0 } : event));
    expect(doubts(uncounted)).toHaveLength(1);
  });

  it("contradicts itself in a log that was cut off only where nobody is left to tell", () => {
    const cut = log({ whole: false });
    expect(doubts(cut)).toEqual([]);
    expect(doubts(cut.slice(0, -1))).toEqual([]);
    expect(doubts(whitewashed(cut))).toHaveLength(1);
  });
});

it("a MUST that is broken is red in a log without a policy, whatever verdict it gives", () => {
  const { policy: _policy, ...bare } = { scenarios: [{ ...broken, told: false, ended: "pass" as const }], policy: {} };
  expect(judge(logOf(bare)).exitCode).toBe(1);
});

describe("a set that this version does not hold", () => {
  const requirementSet = { ...policyOf().requirementSet, digest: "0".repeat(64) };
  const green = (mode: "run" | "certify"): LogEvent[] =>
    logOf({ scenarios: [right], policy: { mode, requirementSet }, coverage: { "record:10": 1 } });

  it("certifies nothing", () => {
    expect(judge(green("certify")).exitCode).toBe(2);
  });

  it("is told of", () => {
    expect(judge(green("run")).exitCode).toBe(0);
    for (const mode of ["run", "certify"] as const) {
      expect(doubts(green(mode))).toEqual([
        expect.stringMatching(/^The log is judged by pboc-g2 \d{4}\.\d+ \(0{12}\)/),
      ]);
    }
  });
});
