import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { validateFaultPlan } from "../../schemas/generated/validators/index.js";
import type { Fault } from "../../schemas/run/fault-plan.js";
import { faultPlanArbitrary } from "./fault-plan-arbitrary.js";

const options = { start: "2024-01-01", days: 90, most: 4, cannot: () => [] };

describe("faultPlanArbitrary", () => {
  const plans = fc.sample(faultPlanArbitrary(options), { seed: 1, numRuns: 2000 });

  it("draws plans of the published schema", () => {
    for (const plan of plans) expect(validateFaultPlan(plan)).toBe(true);
  });

  it("reaches every kind of fault and every way it can go", () => {
    const names = new Set(plans.flatMap(({ faults }) => faults.map((fault) => nameOf(fault))));
    expect([...names].sort()).toMatchInlineSnapshot(`
      [
        "answer error",
        "answer lost",
        "answer reset",
        "answer too-many",
        "answer twice",
        "answer unavailable",
        "bureau-clock",
        "feedback doubled",
        "feedback late",
        "feedback lost",
        "feedback swapped",
        "file-failure ABF000",
        "file-failure ABF001",
        "file-failure ABF002",
        "folder",
        "outage refused",
        "outage reset",
        "outage unavailable",
        "reject",
        "repeated-call after",
        "repeated-call at-once",
      ]
    `);
  });

  it("reaches every way to end the lender's process where it may be ended, and none elsewhere", () => {
    const drawn = fc.sample(faultPlanArbitrary({ ...options, process: true }), { seed: 3, numRuns: 1000 });
    for (const plan of drawn) expect(validateFaultPlan(plan)).toBe(true);
    const names = new Set(drawn.flatMap(({ faults }) => faults.map((fault) => nameOf(fault))));
    expect([...names].filter((name) => name.startsWith("process")).sort()).toMatchInlineSnapshot(`
      [
        "process kill-after-receipt",
        "process kill-before-send",
        "process kill-in-send",
        "process kill-in-step",
        "process restart-later",
        "process start-twice",
      ]
    `);
    expect(names.size).toBeGreaterThan(20);
    expect(plans.some(({ faults }) => faults.some(({ kind }) => kind === "process"))).toBe(false);
  });

  it("never loses the feedback where something is refused", () => {
    for (const { faults } of plans) {
      const lost = faults.some((fault) => fault.kind === "feedback" && fault.how === "lost");
      expect(lost && faults.some(({ kind }) => kind === "reject" || kind === "file-failure")).toBe(false);
    }
  });

  it("leaves out what the delivery has no place for", () => {
    const cannot = ({ faults }: { readonly faults: readonly Fault[] }): Fault[] =>
      faults.filter(({ kind }) => kind === "folder");
    for (const { faults } of fc.sample(faultPlanArbitrary({ ...options, cannot }), { seed: 2, numRuns: 500 })) {
      expect(faults.filter(({ kind }) => kind === "folder")).toEqual([]);
    }
  });
});

function nameOf(fault: Fault): string {
  return "how" in fault ? `${fault.kind} ${fault.how}` : "code" in fault ? `${fault.kind} ${fault.code}` : fault.kind;
}
