import { describe, expect, test } from "vitest";
import type { ProcessFault } from "../../schemas/run/fault-plan.js";
import { agreementByName } from "../generate/agreements.js";
import type { LenderPort } from "../lender/lender-port.js";
import type { LenderProcess } from "../lender/lender-process.js";
import type { Cohort, EngineWorld } from "./cohort.js";
import { withProcessFaults } from "./process-faults.js";

const plain = agreementByName("plain");

/** A world whose port and process note what they are told; a step of the clock takes as many milliseconds as are given. */
function aWorld(faults: ProcessFault[], stepMs: (now: string) => number = () => 100) {
  if (plain === null) throw new Error("There is no agreement plain.");
  const told: string[] = [];
  let state: LenderProcess["state"] = "running";
  let underWay = 0;
  let cut = false;
  const process: LenderProcess = {
    get state() {
      return state;
    },
    strikes: 0,
    ownEnd: undefined,
    settle: async () => undefined,
    async kill() {
      told.push("kill");
    },
    killAfter(ms) {
      return {
        async callOff() {
          cut = underWay > ms;
          if (cut) told.push(`killed after ${ms}`);
          return cut;
        },
      };
    },
    async rest() {
      told.push("rest");
      state = "resting";
    },
    async start() {
      if (state === "resting") told.push("start");
      state = "running";
    },
    async startSecond() {
      told.push("second");
    },
    async endSecond() {
      if (told.at(-1)?.startsWith("second") === true) told.push("second ended at once");
      else if (told.includes("second") && !told.includes("second ended")) told.push("second ended");
    },
    end: async () => undefined,
  };
  const port = {
    async moveClock(now: string) {
      underWay = stepMs(now);
      told.push(now.slice(5, 16));
    },
  } as LenderPort;
  const given = { port, process } as EngineWorld;
  const cohort = { agreement: plain, faults: { faults } } as unknown as Cohort;
  const world = withProcessFaults(given, cohort);
  return {
    told,
    given,
    world,
    wake: () => {
      state = "running";
    },
    /** One step, as the engine takes it; answers what was hit. */
    step: async (local: string): Promise<string[]> => {
      const now = `2024-${local}:00.000+08:00`;
      await world.line?.moveTo(now);
      await world.port.moveClock(now);
      return (world.line?.takeHits() ?? []).map(({ at, since, received }) =>
        [received ? "received" : "missed", ...(since === undefined ? [] : [since.slice(5, 23)]), at.slice(5, 16)].join(
          " ",
        ),
      );
    },
  };
}

const date = "2024-01-16";

describe("a lender that is killed in a step of the clock", () => {
  const fault: ProcessFault = { kind: "process", date, how: "kill-in-step", afterMs: 20 };

  test("dies in the one that ends the date, once", async () => {
    const { step, told } = aWorld([fault]);
    expect(await step("01-16T23:59")).toEqual([]);
    expect(await step("01-17T00:00")).toEqual(["missed 01-17T00:00"]);
    expect(await step("01-18T00:00")).toEqual([]);
    expect(told).toEqual(["01-16T23:59", "01-17T00:00", "killed after 20", "01-18T00:00"]);
  });

  test("dies in the first one that takes so long", async () => {
    const { step } = aWorld([fault], (now) => (now.includes("-18T") ? 30 : 10));
    expect(await step("01-17T00:00")).toEqual([]);
    expect(await step("01-18T00:00")).toEqual(["missed 01-18T00:00"]);
  });
});

describe("a lender that is stopped for a day", () => {
  const fault: ProcessFault = { kind: "process", date, how: "restart-later" };

  test("is stopped before the step to the date, and started before that a day later", async () => {
    const { step, told } = aWorld([fault]);
    await step("01-15T09:30");
    expect(await step("01-16T00:00")).toEqual([]);
    expect(await step("01-16T09:30")).toEqual([]);
    // From the instant after the last step that it took part in.
    expect(await step("01-17T00:00")).toEqual(["missed 01-15T09:30:00.001 01-17T00:00"]);
    expect(told).toEqual(["01-15T09:30", "rest", "01-16T00:00", "01-16T09:30", "start", "01-17T00:00"]);
    expect(await step("01-18T00:00")).toEqual([]);
  });

  test("is out no longer than until it is told something", async () => {
    const { step, wake } = aWorld([fault]);
    await step("01-15T09:30");
    await step("01-16T00:00");
    wake();
    expect(await step("01-16T12:00")).toEqual(["missed 01-15T09:30:00.001 01-16T00:00"]);
  });

  test("is started again at the end of a cohort", async () => {
    const { step, world, told } = aWorld([fault]);
    await step("01-16T00:00");
    await world.line?.end();
    expect(told).toEqual(["rest", "01-16T00:00", "start"]);
  });
});

test("a second copy runs beside the first for one step of the clock", async () => {
  const { step, told } = aWorld([{ kind: "process", date, how: "start-twice" }]);
  expect(await step("01-15T00:00")).toEqual([]);
  expect(await step("01-16T00:00")).toEqual(["received 01-16T00:00"]);
  await step("01-17T00:00");
  expect(told).toEqual(["01-15T00:00", "second", "01-16T00:00", "second ended", "01-17T00:00"]);
});

test("what ends it in a submission is left to the line", () => {
  const { world, given } = aWorld([{ kind: "process", date, how: "kill-in-send" }]);
  expect(world).toBe(given);
});
