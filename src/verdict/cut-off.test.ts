import { describe, expect, it } from "vitest";
import type { CohortFinished, LogEvent } from "../../schemas/run/event-log.js";
import { compareRuns } from "./compare-runs/compare-runs.js";
import { judge } from "./judge.js";
import { exemption, logOf, type ShortFinding, type ShortLog } from "./testing/logs.js";

const STATUS = "AcctMthlyBlgInfSgmt.RpyStatus";
const wrongStatus: ShortFinding = { class: "contradicted", requirement: "OWED-30", field: STATUS };
const first = { id: "contract/plain/first", requirements: ["OWED-10"] };
const broken = { id: "contract/plain/broken", requirements: ["OWED-30"], findings: [wrongStatus] };

/** A log whose cohort of `contract/plain` found so much, and asked OWED-30. */
function found(findings: number, log: ShortLog): LogEvent[] {
  return logOf({ policy: {}, ...log }).flatMap((event) => {
    if (event.type !== "cohort-finished") return event;
    // They share one clock, and have no lives of their own.
    return event.scenario === "contract/plain" ? cohort(event, findings) : [];
  });
}

function cohort(event: CohortFinished, findings: number): CohortFinished {
  return { ...event, scenario: "contract/plain", findings, coverage: { "record:30": 4, "rule:I2100H07": 4 } };
}

function verdict(events: readonly LogEvent[], id: string): string | undefined {
  return judge(events).requirements.find((one) => one.id === id)?.verdict;
}

describe("a log that is cut off before it tells what was found in a cohort", () => {
  const cut = found(1, { scenarios: [first], whole: false });

  it("passes no requirement, neither one that its lives asked nor one that a scenario names", () => {
    expect(judge(cut).exitCode).toBe(2);
    for (const id of ["OWED-30", "I2100H07", "OWED-10"]) expect([id, verdict(cut, id)]).toEqual([id, "could-not-run"]);
    expect(judge(cut).requirements.filter((one) => one.verdict === "pass")).toEqual([]);
  });

  it("says why", () => {
    const reason = judge(cut).requirements.find(({ id }) => id === "I2100H07")?.reason?.en;
    expect(reason).toBe("It was asked, but the log breaks off before it tells all that was found, which may break it.");
  });

  it("does so too where the user stopped the run", () => {
    const stopped: LogEvent = { type: "run-finished", at: "2026-11-22T08:00:00Z", exitCode: 2, interrupted: true };
    expect(verdict([...cut, stopped], "I2100H07")).toBe("could-not-run");
  });

  it("passes what was asked where nothing was found, or all of it is told", () => {
    expect(verdict(found(0, { scenarios: [first], whole: false }), "OWED-30")).toBe("pass");
    const told = found(1, { scenarios: [first, broken], whole: false });
    expect(["OWED-30", "I2100H07"].map((id) => verdict(told, id))).toEqual(["fail", "pass"]);
    expect(judge(told).exitCode).toBe(1);
  });

  it("still fails what is told", () => {
    const more = found(2, { scenarios: [{ ...broken, ended: "unfinished" }], whole: false });
    expect(["OWED-30", "I2100H07"].map((id) => verdict(more, id))).toEqual(["fail", "could-not-run"]);
  });
});

it("an exemption of a scenario that a run that was cut off did not come to is not called misspelt", () => {
  const known = exemption("OWED-30", { scenario: broken.id });
  const log: ShortLog = { scenarios: [first], policy: { knownFailures: [known] } };
  const outcome = (whole: boolean): unknown => {
    const { exitCode, exemptions } = judge(logOf({ ...log, whole }));
    return [exitCode, exemptions.map(({ state }) => state)];
  };
  expect(outcome(true)).toEqual([1, ["unknown"]]);
  expect(outcome(false)).toEqual([2, ["not-exercised"]]);
});

describe("compared with a whole run, one that was cut off", () => {
  const nothing = { cohorts: 0, lives: 0, notCompared: [], differences: [] };
  const other = { id: "contract/plain/other", requirements: ["OWED-30"] };
  const green = (whole: boolean, scenarios: ShortLog["scenarios"]): string[] => {
    const [a, b] = [found(1, { scenarios: [other, broken] }), found(0, { scenarios, whole })];
    const { newlyGreen } = compareRuns({ path: "a", events: a }, { path: "b", events: b }, nothing);
    return newlyGreen.map(({ of, id }) => `${of} ${id}`);
  };
  const right = { ...broken, findings: [] };

  it("is greener only in what it came to", () => {
    const all = ["requirement OWED-30", `scenario ${broken.id}`, `trouble contradicted OWED-30 ${STATUS} MUST`];
    expect(green(true, [other, right])).toEqual(all);
    expect(green(false, [other, right])).toEqual(all);
    expect(green(false, [other])).toEqual([]);
  });
});
