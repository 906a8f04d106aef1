import { describe, expect, it } from "vitest";
import type { Fault } from "../../schemas/run/fault-plan.js";
import { FaultTally } from "./fault-tally.js";
import { LoadFaults } from "./load-faults.js";

const of = (...faults: Fault[]): LoadFaults => new LoadFaults({ faults }, "Asia/Shanghai", new FaultTally());
const on = (date: string): string => `${date}T00:30:00.000+08:00`;

describe("LoadFaults", () => {
  it("fails the first file on or after its date, and no other", () => {
    const faults = of({ kind: "file-failure", date: "2024-02-16", code: "ABF000" });
    expect(["2024-02-15", "2024-02-17", "2024-02-18"].map((date) => faults.forFile(on(date)))).toEqual([
      undefined,
      { failFile: "ABF000" },
      undefined,
    ]);
  });

  it("refuses the second record of every account, as often as it says, and then takes it", () => {
    const faults = of({ kind: "reject", record: 2, times: 2 });
    const ask = (account: string, asOf: string): boolean | undefined =>
      faults.forFile(on("2024-03-01"))?.reject?.(account, asOf, "30");
    expect(ask("X", "2024-01-15")).toBe(false);
    expect(ask("Y", "2024-01-20")).toBe(false);
    expect(ask("X", "2024-02-15")).toBe(true);
    expect(ask("X", "2024-03-15")).toBe(false);
    expect(ask("Y", "2024-02-20")).toBe(true);
    expect([ask("X", "2024-02-15"), ask("X", "2024-02-15")]).toEqual([true, false]);
  });
});
