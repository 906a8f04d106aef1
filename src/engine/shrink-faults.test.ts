import { describe, expect, it } from "vitest";
import type { Fault, FaultPlan } from "../../schemas/run/fault-plan.js";
import { shiftFaults } from "./shift-faults.js";
import { shrinkFaults } from "./shrink-faults.js";

const lost: Fault = { kind: "answer", date: "2024-02-16", times: 3, how: "lost" };
const reject: Fault = { kind: "reject", record: 2, times: 2 };
const outage: Fault = { kind: "outage", date: "2024-01-31", at: "22:00", minutes: 2880, how: "refused" };
const plan: FaultPlan = { faults: [outage, lost, reject] };

/** Shrinks by a rule that tells whether a plan fails, and counts how often it is asked. */
async function shrunk(fails: (faults: readonly Fault[]) => boolean): Promise<{ faults: Fault[]; asked: number }> {
  let asked = 0;
  const { faults } = await shrinkFaults(plan, async (tried) => {
    asked += 1;
    return fails(tried.faults);
  });
  return { faults, asked };
}

const has = (faults: readonly Fault[], kind: Fault["kind"]): boolean => faults.some((fault) => fault.kind === kind);

describe("shrinkFaults", () => {
  it("keeps none where the trouble shows without any", async () => {
    expect(await shrunk(() => true)).toEqual({ faults: [], asked: 1 });
  });

  it("keeps the one that matters, in its plainest form", async () => {
    expect((await shrunk((faults) => has(faults, "answer"))).faults).toEqual([{ ...lost, times: 1 }]);
  });

  it("keeps an outage only as long as it takes", async () => {
    const atLeastAnHour = (faults: readonly Fault[]): boolean =>
      faults.some((fault) => fault.kind === "outage" && fault.minutes >= 60);
    expect((await shrunk(atLeastAnHour)).faults).toEqual([{ ...outage, minutes: 60 }]);
  });

  it("keeps two where it takes two", async () => {
    const both = (faults: readonly Fault[]): boolean => has(faults, "answer") && has(faults, "reject");
    expect((await shrunk(both)).faults).toEqual([
      { ...lost, times: 1 },
      { ...reject, times: 1 },
    ]);
  });

  it("keeps a kill in a step as early as it shows", async () => {
    const killed: Fault = { kind: "process", date: "2024-02-16", how: "kill-in-step", afterMs: 50 };
    const notAtOnce = ({ faults }: FaultPlan): boolean =>
      faults.some((fault) => fault.kind === "process" && (fault.afterMs ?? 0) > 0);
    expect(await shrinkFaults({ faults: [killed] }, async (tried) => notAtOnce(tried))).toEqual({
      faults: [{ ...killed, afterMs: 5 }],
    });
  });

  it("leaves a plan without faults alone", async () => {
    expect(await shrinkFaults({ faults: [] }, async () => true)).toEqual({ faults: [] });
  });
});

describe("shiftFaults", () => {
  it("moves dates by whole months and clamps them, and leaves the rest", () => {
    expect(shiftFaults(plan, 1)).toEqual({
      faults: [{ ...outage, date: "2024-02-29" }, { ...lost, date: "2024-03-16" }, reject],
    });
    expect(shiftFaults(plan, 0)).toBe(plan);
  });
});
