import { describe, expect, it } from "vitest";
import type { ComparedMessages, RunComparison } from "../../../schemas/run/run-comparison.js";
import { exemption, logOf, type ShortLog } from "../testing/logs.js";
import { compareRuns } from "./compare-runs.js";

const NO_MESSAGES: ComparedMessages = { cohorts: 0, lives: 0, notCompared: [], differences: [] };
const DROPPED = { class: "dropped", requirement: "OWED-30" } as const;
const WRONG_STATUS = { class: "contradicted", requirement: "OWED-30", field: "H.RpyStatus" } as const;

function compare(a: ShortLog, b: ShortLog): RunComparison {
  return compareRuns({ path: "a", events: logOf(a) }, { path: "b", events: logOf(b) }, NO_MESSAGES);
}

/** What a list of changes says, in short. */
function told(changes: RunComparison["newlyRed"]): string[] {
  return changes.map(({ of, id, before, now }) => `${of} ${id}: ${before} → ${now}`);
}

const GREEN: ShortLog = { scenarios: [{ id: "contract/plain/one", requirements: ["OWED-30"] }], policy: {} };
const RED: ShortLog = {
  scenarios: [{ id: "contract/plain/one", requirements: ["OWED-30"], findings: [DROPPED] }],
  policy: {},
};

describe("what is red", () => {
  it("is nothing where nothing changed, and the exit code says so", () => {
    const same = compare(RED, RED);
    expect(same).toMatchObject({ exitCode: 0, newlyRed: [], newlyGreen: [], rulesChanged: [], noLongerExercised: [] });
    expect(told(same.stillRed)).toEqual([
      "requirement OWED-30: fail → fail",
      "scenario contract/plain/one: fail → fail",
      "trouble dropped OWED-30 MUST: 1 → 1",
    ]);
  });

  it("is newly red by requirement, scenario and kind of trouble, with the findings of B", () => {
    const { newlyRed, exitCode } = compare(GREEN, RED);
    expect(exitCode).toBe(1);
    expect(told(newlyRed)).toEqual([
      "requirement OWED-30: pass → fail",
      "scenario contract/plain/one: pass → fail",
      "trouble dropped OWED-30 MUST: 0 → 1",
    ]);
    expect(newlyRed.map((one) => ("findings" in one ? one.findings : []))).toEqual([["F0001"], [], ["F0001"]]);
  });

  it("tells a new kind of trouble also where requirement and scenario were red before", () => {
    const worse: ShortLog = {
      ...RED,
      scenarios: [{ id: "contract/plain/one", requirements: ["OWED-30"], findings: [DROPPED, WRONG_STATUS] }],
    };
    expect(told(compare(RED, worse).newlyRed)).toEqual(["trouble contradicted OWED-30 H.RpyStatus MUST: 0 → 1"]);
    expect(compare(RED, worse).exitCode).toBe(1);
    expect(told(compare(worse, RED).newlyGreen)).toEqual(["trouble contradicted OWED-30 H.RpyStatus MUST: 1 → 0"]);
  });

  it("is newly green only where it was judged again", () => {
    expect(told(compare(RED, GREEN).newlyGreen)).toHaveLength(3);
    const elsewhere: ShortLog = { ...GREEN, scenarios: [{ id: "timing/plain/two", requirements: ["OWED-20"] }] };
    const lost = compare(RED, elsewhere);
    expect(lost.newlyGreen).toEqual([]);
    expect(lost.exitCode).toBe(2);
    expect(lost.noLongerExercised).toEqual([
      { of: "scenario", id: "contract/plain/one" },
      { of: "requirement", id: "OWED-30", became: "not-exercised" },
    ]);
    expect(lost.newlyExercised.map(({ id }) => id)).toEqual(["timing/plain/two", "OWED-20"]);
  });

  it("is not what is waived, and a waiver that is new is told", () => {
    const waived: ShortLog = { ...RED, policy: { waivers: [exemption("OWED-30")] } };
    const compared = compare(GREEN, waived);
    expect(compared).toMatchObject({ exitCode: 0, newlyRed: [] });
    expect(compared.rulesChanged).toEqual([
      { of: "waiver", id: "OWED-30", before: null, now: "ticket 7 (ops, until 2026-12-31)" },
    ]);
    expect(told(compare(RED, waived).newlyGreen)).toContain("requirement OWED-30: fail → warn");
  });

  it("warns of a SHOULD that is newly broken, and stays green", () => {
    const should: ShortLog = {
      ...GREEN,
      scenarios: [{ id: "contract/plain/one", requirements: ["OWED-30"], findings: [{ ...DROPPED, level: "SHOULD" }] }],
    };
    const { newWarnings, newlyRed, exitCode } = compare(GREEN, should);
    expect(newWarnings.map(({ id, now }) => [id, now])).toEqual([["dropped OWED-30 SHOULD", 1]]);
    expect([newlyRed, exitCode]).toEqual([[], 0]);
  });
});

describe("what was come to", () => {
  it("is lost where a scenario could no longer run, and where a cell is no longer reached", () => {
    const a: ShortLog = { ...GREEN, coverage: { "status:7": 1, "event:repayment": 3, "rule:I2100H07": 1 } };
    const b: ShortLog = {
      ...GREEN,
      coverage: { "event:repayment": 1, "status:M": 1 },
      scenarios: [{ id: "contract/plain/one", requirements: ["OWED-30"], ended: "could-not-run" }],
    };
    const { noLongerExercised, newlyExercised, exitCode } = compare(a, b);
    expect(noLongerExercised).toEqual([
      { of: "scenario", id: "contract/plain/one", became: "could-not-run" },
      { of: "requirement", id: "I2100H07", became: "not-exercised" },
      { of: "requirement", id: "OWED-30", became: "could-not-run" },
      { of: "coverage", id: "status:7" },
    ]);
    expect(newlyExercised).toEqual([{ of: "coverage", id: "status:M" }]);
    expect(exitCode).toBe(2);
  });

  it.each([
    ["A", { ...GREEN, whole: false }, GREEN],
    ["B", GREEN, { ...GREEN, whole: false }],
  ])("is not known where the log of %s breaks off", (_name, a, b) => {
    expect(compare(a, b).exitCode).toBe(2);
  });

  it("counts less than what is newly red", () => {
    expect(compare({ ...GREEN, coverage: { "status:7": 1 } }, RED).exitCode).toBe(1);
  });
});

it("tells by what other rules a run is judged", () => {
  const reference = { id: "pboc-g2", revision: "2031.1", digest: "0".repeat(64) };
  const { rulesChanged } = compare(GREEN, { ...GREEN, policy: { requirementSet: reference, gates: { should: 3 } } });
  expect(rulesChanged).toEqual([
    {
      of: "requirement-set",
      id: "requirements",
      before: expect.stringMatching(/^pboc-g2 \d{4}\.\d+ \([0-9a-f]{12}\)$/),
      now: "pboc-g2 2031.1 (000000000000)",
    },
    { of: "gate", id: "should", before: null, now: "3" },
  ]);
});

describe("a run that ends badly for no requirement's sake", () => {
  const oops = { type: "fault", kind: "harness", message: "oops" } as const;
  const beside = (...events: NonNullable<ShortLog["beside"]>): ShortLog => ({ ...GREEN, beside: events });
  const gated = (minCoverage: number): ShortLog => ({
    ...GREEN,
    policy: { gates: { minCoverage } },
    notReached: ["event:x"],
  });

  it.each<[string, ShortLog, ShortLog, number, RegExp]>([
    ["a gate that no longer holds", gated(0), gated(90), 1, /^a gate does not hold: coverage .*at least 90 %/],
    [
      "something that could not run",
      GREEN,
      beside({ type: "could-not-run", scenario: "faults", reason: { en: "no feedback", zh: "无回执" } }),
      2,
      /^could not run: faults: no feedback/,
    ],
    [
      "a lender that gives no answer",
      GREEN,
      beside({ type: "fault", kind: "lender-unreachable", message: "gone" }),
      2,
      /^lender-unreachable: gone/,
    ],
    ["a fault of the harness", GREEN, beside(oops), 2, /^harness: oops/],
    ["trouble in a run that failed before", RED, { ...RED, beside: [oops] }, 2, /^harness: oops/],
  ])("is not called unchanged: %s", (_name, a, b, exitCode, reason) => {
    const compared = compare(a, b);
    expect(compared.exitCode).toBe(exitCode);
    const [codes, ...reasons] = compared.endedOtherwise.map(({ en }) => en);
    expect(codes).toBe(`A ends with exit code ${compared.a.exitCode}, and B with ${compared.b.exitCode}`);
    expect(reasons).toEqual([expect.stringMatching(reason)]);
  });

  it("says nothing where B ends as A did, or better", () => {
    const failing = beside(oops);
    expect(compare(failing, failing).endedOtherwise).toEqual([]);
    expect(compare(failing, GREEN)).toMatchObject({ exitCode: 0, endedOtherwise: [] });
    expect(compare(RED, RED).endedOtherwise).toEqual([]);
  });
});
