import { describe, expect, it } from "vitest";
import type { LogEvent } from "../../../schemas/run/event-log.js";
import type { IntendedDifference } from "../../../schemas/run/intended.js";
import { logOf, type ShortLog } from "../testing/logs.js";
import { declarationOutcomes, intendedBy, speaksOf } from "./intended.js";

const difference = { kind: "changed", recordType: "210", code: "30", field: "AcctMthlyBlgInfSgmt.RpyStatus" } as const;

function declare(more: Partial<IntendedDifference>): IntendedDifference {
  return { owner: "ops", reason: "ticket 7", expires: "2026-12-31", ...more };
}

describe("a declaration", () => {
  it.each<[Partial<IntendedDifference>, boolean]>([
    [{ kind: "changed" }, true],
    [{ kind: "moved" }, false],
    [{ recordType: "210", code: "30" }, true],
    [{ recordType: "210", code: "32" }, false],
    [{ field: "AcctMthlyBlgInfSgmt.RpyStatus" }, true],
    [{ field: "AcctMthlyBlgInfSgmt" }, true],
    [{ field: "AcctMthlyBlgInf" }, false],
    [{ field: "RpyStatus" }, false],
  ])("%j speaks of a changed status: %s", (more, speaks) => {
    expect(speaksOf(declare(more), difference)).toBe(speaks);
  });

  it("names who intends it, why and until when", () => {
    const expired = declare({ kind: "changed", reason: "ticket 3", expires: "2026-01-01" });
    const declarations = [declare({ kind: "moved" }), expired, declare({ kind: "changed" })];
    expect(intendedBy(declarations, difference)).toBe("ops: ticket 7 (until 2026-12-31)");
    expect(intendedBy([expired], difference)).toBe("ops: ticket 3 (until 2026-01-01)");
    expect(intendedBy(declarations.slice(0, 1), difference)).toBeUndefined();
  });

  it("goes bad when it has expired, or when nothing meets it where all was looked at", () => {
    const intended = [
      declare({ kind: "changed" }),
      declare({ kind: "changed", expires: "2026-01-01" }),
      declare({ kind: "moved" }),
    ];
    const met: LogEvent = {
      type: "difference",
      scenario: "contract/plain/one",
      agreement: "plain",
      difference: { ...difference, old: "N", new: "1", cohort: 0, life: 0, asOf: "", count: 1 },
    };
    const run: ShortLog = { scenarios: [{ id: "contract/plain/one" }], policy: { intended }, beside: [met] };
    const states = (log: ShortLog): string[] => declarationOutcomes(logOf(log)).map(({ state }) => state);
    expect(states(run)).toEqual(["in-force", "expired", "never-met"]);
    expect(states({ ...run, whole: false })[2]).toBe("not-exercised");
    expect(states({ ...run, shard: { index: 1, of: 2 } })[2]).toBe("not-exercised");
    const advice = declarationOutcomes(logOf(run)).map((outcome) => outcome.advice?.en);
    expect(advice).toEqual([
      undefined,
      "expired on 2026-01-01: decide again, or take it out",
      "no difference meets it: take it out, or correct it",
    ]);
  });
});
