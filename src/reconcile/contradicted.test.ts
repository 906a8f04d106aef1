import { describe, expect, it } from "vitest";
import type { OwedRecord } from "../profiles/owed-record.js";
import { recordsOf } from "../profiles/pboc-g2/reporting/testing/owed-of.js";
import { ReadingTracker } from "./reading-tracker.js";
import { horizon, owedOn, withOneTold } from "./testing/paid-story.js";
import { reconcileStory, renderFinding } from "./testing/reconcile-story.js";
import { tell } from "./testing/tell.js";

describe("contradicted", () => {
  const H = "AcctMthlyBlgInfSgmt";
  const changed = (tag: string, value: string): string[] =>
    withOneTold("2024-03-15", { change: { [`${H}.${tag}`]: value } }).filter((line) => line.startsWith("contra"));

  it.each([
    ["AcctBal", "11001", true],
    ["AcctBal", "10999", true],
    ["AcctBal", "11002", false],
    ["AcctBal", "011000", true],
    ["CurRpyAmt", "1109", true],
    ["CurRpyAmt", "1108", false],
    ["TotOverd", "1111", true],
    ["TotOverd", "0", false],
    ["ActRpyAmt", "1", true],
    ["ActRpyAmt", "2", false],
    ["OverdPrd", "2", false],
    ["RpyStatus", "2", false],
    ["RpyStatus", "N", false],
    ["RemRepPrd", "11", false],
    ["LatRpyDate", "2024-02-16", false],
    ["SettDate", "2024-03-14", false],
    ["FiveCate", "2", false],
    ["FiveCateAdjDate", "2024-03-01", false],
    ["AcctStatus", "1", false],
    ["CloseDate", "2024-03-15", false],
  ] as const)("%s %s is right: %s", (tag, value, right) => {
    const found = changed(tag, value);
    expect(found.map((line) => line.includes(`${tag} ${value} for `))).toEqual(right ? [] : [true]);
  });

  it("names every field that differs in one finding", () => {
    const change = { [`${H}.AcctBal`]: "11500", [`${H}.LatRpyDate`]: "2024-03-01" };
    expect(withOneTold("2024-03-15", { change })).toEqual([
      "contradicted OWED-30 of 2024-03-15: AcctBal 11500 for 11000, LatRpyDate 2024-03-01 for 2024-02-15",
    ]);
  });

  it("keeps 0 and 1 apart where they decide between paid and overdue", () => {
    // Thirty fen are missing: TotOverd 1. Within a yuan of it lies 0, which says paid.
    const short = recordsOf({ events: "2024-02-15 pay 1119.70" }, "2024-02-29");
    const told = (change: Record<string, string>): string[] => {
      const record = tell(owedOn("2024-02-15", short), { change });
      const received = [tell(owedOn("2024-01-15", short)), record];
      return reconcileStory(short, received, { horizon: "2024-02-29" }).findings.map(renderFinding);
    };
    expect(told({ [`${H}.TotOverd`]: "2" })).toEqual([]);
    expect(told({ [`${H}.TotOverd`]: "0" })[0]).toBe("contradicted OWED-30 of 2024-02-15: TotOverd 0 for 1");
  });

  it("covers the code: a 30 where the closing was owed", () => {
    const closing = recordsOf({ events: "2024-02-15 settle 12200" }, horizon);
    const record = tell(owedOn("2024-02-15", closing), { change: { "AcctBsSgmt.RptDateCode": "30" } });
    const received = [tell(owedOn("2024-01-15", closing)), record];
    expect(reconcileStory(closing, received, { horizon }).findings.map(renderFinding)).toContain(
      "contradicted OWED-32 of 2024-02-15: RptDateCode 30 for 32",
    );
  });

  it("covers segments that are missing or out of place", () => {
    const prepaid = recordsOf({ events: "2024-02-10 prepay 6000\n2024-02-15 pay 560" }, "2024-02-29");
    const without = tell(owedOn("2024-02-15", prepaid), { without: ["AcctSpecTrstDspnSgmt"] });
    const received = [tell(owedOn("2024-01-15", prepaid)), without];
    expect(reconcileStory(prepaid, received, { horizon: "2024-02-29" }).findings.map(renderFinding)).toEqual([
      "contradicted OWED-30 of 2024-02-15: AcctSpecTrstDspnSgmt missing for present",
    ]);
    const early = {
      "AcctSpecTrstDspnSgmt.CagOfTrdNm": "1",
    };
    expect(withOneTold("2024-02-15", { change: early })).toContain(
      "contradicted OWED-30 of 2024-02-15: AcctSpecTrstDspnSgmt present for absent",
    );
  });

  it("compares fields of a segment that may come only where it came", () => {
    const right = { "AcctBsInfSgmt.OpenDate": "2024-01-15" };
    expect(withOneTold("2024-02-15", { change: right }).some((line) => line.includes("RepayPrd missing for 12"))).toBe(
      true,
    );
  });
});

describe("one reading a run", () => {
  // Two short months: 29 days and two instalments at 15 March 2024, 28 days at 15 March 2025.
  const first = recordsOf({}, "2024-03-31");
  const second = recordsOf({ terms: { openDate: "2025-01-15" } }, "2025-03-31");
  const byDays = { answers: new Map([["short-month", "days"]]), picks: new Map<string, number>() };
  const byCount = { answers: new Map([["short-month", "count"]]), picks: new Map<string, number>() };
  const told = (records: readonly OwedRecord[], choice: typeof byDays) =>
    records.filter(({ required }) => required).map((record) => tell(record, { choice }));

  it("accepts either answer throughout", () => {
    for (const choice of [byDays, byCount]) {
      const run = { horizon: "2024-03-31" };
      expect(reconcileStory(first, told(first, choice), run).findings).toEqual([]);
    }
  });

  it("finds the two mixed in one record", () => {
    const mixed = first
      .filter(({ required }) => required)
      .map((record) => {
        const change = record.asOf === "2024-03-15" ? { "AcctMthlyBlgInfSgmt.Oved31_60Princ": "1000" } : {};
        return tell(record, { choice: byDays, change });
      });
    expect(reconcileStory(first, mixed, { horizon: "2024-03-31" }).findings.map(renderFinding)).toEqual([
      "contradicted OWED-30 of 2024-03-15: Oved31_60Princ 1000 for days",
    ]);
  });

  it("finds a second account answering otherwise than the first", () => {
    const tracker = new ReadingTracker();
    expect(reconcileStory(first, told(first, byCount), { horizon: "2024-03-31", tracker }).findings).toEqual([]);
    const { findings } = reconcileStory(second, told(second, byDays), { horizon: "2025-03-31", tracker });
    expect(findings.map(renderFinding)).toEqual([
      "contradicted OWED-30 of 2025-03-15: RpyStatus 1 for count",
      "contradicted OWED-30 of 2025-03-15: Oved31_60Princ 0 for count",
    ]);
    expect(tracker.readings()["short-month"]).toBe("count");
  });
});
