import { describe, expect, it } from "vitest";
import type { Fault } from "../../schemas/run/fault-plan.js";
import { extendedDeadline, hitOutages, type Outage, plannedOutages } from "./outages.js";

const HOUR = 3_600_000;
const at = (hour: number): number => hour * HOUR;

describe("extendedDeadline (L18)", () => {
  const night: Outage = { from: at(10), until: at(20) };

  it.each<[string, number, readonly Outage[], number]>([
    ["before the outage", 9, [night], 9],
    ["at its first instant", 10, [night], 44],
    ["within it", 15, [night], 44],
    ["within the recovery time after it", 43, [night], 44],
    ["when the recovery time is over", 44, [night], 44],
    ["carried into another outage", 15, [night, { from: at(40), until: at(50) }], 74],
    ["the order of outages does not matter", 15, [{ from: at(40), until: at(50) }, night], 74],
    ["a submission turned away at the deadline", 24, [{ from: at(24), until: at(24) }], 48],
  ])("%s: %d h becomes %d h", (_name, deadline, outages, extended) => {
    expect(extendedDeadline(at(deadline), outages, 24) / HOUR).toBe(extended);
  });
});

describe("outages of a cohort", () => {
  it("are the spans that the plan names, by the business clock", () => {
    const faults: Fault[] = [
      { kind: "folder", date: "2024-03-01", at: "08:00", minutes: 60 },
      { kind: "outage", date: "2024-02-28", at: "22:30", minutes: 1440, how: "refused" },
      { kind: "reject", record: 1, times: 1 },
    ];
    const instants = plannedOutages({ faults }, "Asia/Shanghai").map(({ from, until }) =>
      [from, until].map((ms) => new Date(ms).toISOString()),
    );
    expect(instants).toEqual([
      ["2024-02-28T14:30:00.000Z", "2024-02-29T14:30:00.000Z"],
      ["2024-03-01T00:00:00.000Z", "2024-03-01T01:00:00.000Z"],
    ]);
  });

  it("are the moments at which a submission was turned away, or its answer lost, and not those at which it was answered otherwise", () => {
    const fault: Fault = { kind: "answer", date: "2024-02-16", times: 1, how: "error" };
    const hit = { at: "2024-02-16T00:30:00.000+08:00", fault, name: "F" };
    expect(hitOutages([{ ...hit, received: false }])).toHaveLength(1);
    expect(hitOutages([{ ...hit, received: true }])).toEqual([]);
    const lost: Fault = { kind: "answer", date: "2024-03-01", times: 1, how: "lost" };
    expect(hitOutages([{ ...hit, fault: lost, received: true }])).toHaveLength(1);
  });
});
