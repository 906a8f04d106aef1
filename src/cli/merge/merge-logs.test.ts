import { array, assert, boolean, constantFrom, integer, nat, property, record } from "fast-check";
import { describe, expect, it } from "vitest";
import type { CohortFinished, LogEvent } from "../../../schemas/run/event-log.js";
import { signatureOf } from "../../engine/signature.js";
import { makeReport } from "../../report/model/make-report.js";
import { exitCodeOf } from "../../verdict/exit-code.js";
import type { ShortScenario } from "../../verdict/testing/logs.js";
import { mergeLogs } from "./merge-logs.js";
import type { RunPart } from "./run-part.js";
import { logOfUnits, partOf } from "./testing/parts.js";

const KINDS = [
  { class: "dropped", requirement: "OWED-30" },
  { class: "late", requirement: "OWED-30" },
  { class: "contradicted", requirement: "OWED-32", field: "AcctMthlyBlgInfSgmt.RpyStatus" },
] as const;

/** Units of scenarios, each of which shows some kinds of trouble. */
const runs = array(array(array(constantFrom(...KINDS), { maxLength: 3 }), { maxLength: 4 }), { maxLength: 14 }).map(
  (units) =>
    units.map((unit, at) =>
      unit.map((findings, place): ShortScenario => ({ id: `contract/plain/${at}-${place}`, findings })),
    ),
);

/** The log as a run writes it that tells each kind once: in every scenario one story for each kind that is new. */
function toldOnce(events: readonly LogEvent[]): LogEvent[] {
  const told = new Set<string>();
  let found = 0;
  return events.flatMap((event): LogEvent[] => {
    if (event.type !== "counterexample") return [event];
    return event.findings.flatMap((finding): LogEvent[] => {
      const signature = signatureOf(finding);
      if (told.has(signature)) return [];
      told.add(signature);
      found += 1;
      const id = `F${String(found).padStart(4, "0")}`;
      const lives = event.lives.map((life) => ({ ...life, timeline: [] }));
      return [
        { ...event, lives, signature, findings: [{ ...finding, id }], replayFile: `${event.scenario}-${signature}` },
      ];
    });
  });
}

function whole(units: readonly (readonly ShortScenario[])[]): LogEvent[] {
  return toldOnce(logOfUnits(units));
}

function partsOf(units: readonly (readonly ShortScenario[])[], of: number): RunPart[] {
  return Array.from({ length: of }, (_, at) => {
    const events = toldOnce(logOfUnits(units, { index: at + 1, of }));
    return partOf(events.map((event) => (event.type === "counterexample" ? { ...event, replayFile: "x" } : event)));
  });
}

const keep = (_part: RunPart, _file: string, name: string): string => name;

describe("mergeLogs", () => {
  it("writes the log of the unsplit run, whatever was found where and however many parts there are", () => {
    assert(
      property(runs, integer({ min: 1, max: 7 }), (units, of) => {
        const { events, gap } = mergeLogs(partsOf(units, of), keep);
        const [started, ...rest] = events;
        const [expected, ...others] = whole(units);
        const merged = { of, parts: Array.from({ length: of }, (_, at) => at + 1) };
        expect(started).toEqual({ ...expected, merged });
        const exitCode = exitCodeOf(whole(units));
        expect(rest).toEqual(others.map((event) => (event.type === "run-finished" ? { ...event, exitCode } : event)));
        expect(gap).toBeUndefined();
        expect(exitCodeOf(events)).toBe(exitCode);
      }),
    );
  });

  it("counts a kind in every part that met it, and tells it once", () => {
    const units = [1, 2, 3].map((at) => [{ id: `contract/plain/${at}`, findings: [KINDS[0]] }]);
    const { findings, scenarios } = makeReport(mergeLogs(partsOf(units, 3), keep).events);
    expect(findings.map(({ id }) => id)).toEqual(["F0001"]);
    expect(scenarios.flatMap(({ troubles = [] }) => troubles.map(({ count }) => count))).toEqual([1, 1, 1]);
  });

  it("is incomplete as soon as a part is missing, was cut off or was stopped", () => {
    const units = [1, 2, 3].map((at) => [{ id: `contract/plain/${at}` }]);
    assert(
      property(record({ at: nat({ max: 2 }), stopped: boolean() }), ({ at, stopped }) => {
        const parts = partsOf(units, 3);
        const changed = parts.map((part, index) => {
          if (index !== at) return part;
          const last = part.events.at(-1);
          const end: LogEvent[] = stopped && last?.type === "run-finished" ? [{ ...last, interrupted: true }] : [];
          return partOf([...part.events.slice(0, -1), ...end]);
        });
        const { events } = mergeLogs(changed, keep);
        expect([events.at(-1)?.type === "run-finished", exitCodeOf(events)]).toEqual([stopped, 2]);
        const without = mergeLogs(parts.toSpliced(at, 1), keep).events;
        expect([without.at(-1)?.type, exitCodeOf(without)]).toEqual(["scenario-finished", 2]);
      }),
    );
  });

  it("says that no part holds a scenario, and calls the run incomplete then", () => {
    const parts = partsOf(
      [1, 2, 3].map((at) => [{ id: `contract/plain/${at}` }]),
      3,
    );
    const [one, two, three] = parts;
    if (one === undefined || two === undefined || three === undefined) throw new Error("There are three parts.");
    const empty = partOf(two.events.filter(({ type }) => !type.startsWith("scenario-")));
    const { gap, events } = mergeLogs([one, empty, three], keep);
    expect(gap).toBe("No part holds the scenario at place 1 of the run, so that it is not whole.");
    expect(exitCodeOf(events)).toBe(2);
  });

  it("refuses parts that live the same scenario, or different ones at one place", () => {
    const same = [1, 2].map((index) =>
      partOf(logOfUnits([[{ id: "contract/plain/a" }]], { index: 1, of: 2 }), `parts/${index}`),
    );
    const again = same.map((part, at) => ({ ...part, shard: { index: at + 1, of: 2 } }));
    expect(() => mergeLogs(again, keep)).toThrow(
      "The parts do not fit together: part 1 of 2 (parts/1) has contract/plain/a",
    );
    const other = partOf(logOfUnits([[{ id: "contract/plain/b" }]], { index: 1, of: 2 }), "parts/2");
    const [first] = again;
    if (first === undefined) throw new Error("There is a part.");
    expect(() => mergeLogs([first, { ...other, shard: { index: 2, of: 2 } }], keep)).toThrow(
      "contract/plain/b at place 0",
    );
  });

  it("joins the readings of the parts, and tells of a lender that reads a question otherwise in another part", () => {
    const readings = (answers: readonly (string | undefined)[]): LogEvent[] => {
      const units = answers.map((_, at) => [{ id: `contract/plain/${at}` }]);
      const parts = partsOf(units, answers.length).map((part, at) => {
        const answer = answers[at];
        const cohort = cohortReading(`contract/plain/${at}`, answer === undefined ? {} : { due: answer });
        const [started, policy, ...rest] = part.events;
        return partOf([started, policy, cohort, ...rest].filter((event) => event !== undefined));
      });
      return [...mergeLogs(parts, keep).events];
    };
    const agreed = readings(["scheduled or zero", undefined, "zero"]);
    expect(makeReport(agreed)).toMatchObject({
      exitCode: 0,
      faults: [],
      readings: [{ question: "due", readings: ["zero"] }],
    });
    const mixed = readings(["scheduled", "zero", "zero"]);
    expect(exitCodeOf(mixed)).toBe(1);
    expect(mixed.filter(({ type }) => type === "fault")).toEqual([
      expect.objectContaining({
        kind: "lender-answer",
        scenario: "contract/plain/1",
        message: expect.stringContaining('reads "due" as scheduled in part 1, as zero in part 2.'),
      }),
    ]);
  });

  it("tells once what several parts met since each needed it", () => {
    const trouble: LogEvent = {
      type: "fault",
      kind: "lender-unreachable",
      message: "no answer from http://127.0.0.1:1",
    };
    const parts = partsOf([[{ id: "contract/plain/a" }]], 2).map((part) =>
      partOf([...part.events.slice(0, 2), trouble, ...part.events.slice(2)]),
    );
    const { events } = mergeLogs(parts, keep);
    expect(events.filter(({ type }) => type === "fault")).toEqual([trouble]);
    expect(exitCodeOf(events)).toBe(4);
  });
});

function cohortReading(scenario: string, readings: CohortFinished["readings"]): CohortFinished {
  return {
    type: "cohort-finished",
    scenario,
    agreement: "plain",
    cohort: 0,
    lives: 1,
    ledgerEvents: 1,
    clockSteps: 1,
    filesReceived: 1,
    recordsOwed: 1,
    recordsReceived: 1,
    recordsNotYetDue: 0,
    recordsForeign: 0,
    findings: 0,
    readings,
    coverage: {},
    elapsedMs: 1,
    lenderMs: 1,
  };
}
