import { describe, expect, it } from "vitest";
import { cardOwed, linesOwed, segmentOf } from "./testing/card-owed.js";

const r3 = { terms: { product: "R3" as const } };

describe("the months of an R3 (L55, L56)", () => {
  it("read by the days since the oldest overdraft, then N once, * or N, and *", () => {
    const owed = linesOwed("2024-02-05 draw 100\n2024-09-10 pay 102.14\n2024-10-10 pay 0.05", "2025-01-05", r3);
    // Interest of 29, 31, 30, 31, 30, 31, 31 days: 0.29, 0.31, 0.30, 0.31, 0.30, 0.31, 0.32; then 5 days of 102.14, 0.05.
    expect(owed).toEqual([
      "30 2024-02-05 of 2024-02 settled 2024-02-05: 1 1|N, balance 100, last 2024-01-10",
      "30 2024-03-05 of 2024-03 settled 2024-03-05: 1 1, balance 100, last 2024-01-10",
      "30 2024-04-05 of 2024-04 settled 2024-04-05: 1 2, balance 101, last 2024-01-10",
      "30 2024-05-05 of 2024-05 settled 2024-05-05: 1 3, balance 101, last 2024-01-10",
      "30 2024-06-05 of 2024-06 settled 2024-06-05: 1 5, balance 101, last 2024-01-10",
      "30 2024-07-05 of 2024-07 settled 2024-07-05: 1 6, balance 102, last 2024-01-10",
      "30 2024-08-05 of 2024-08 settled 2024-08-05: 1 7, balance 102, long 100, last 2024-01-10",
      "30 2024-09-05 of 2024-09 settled 2024-09-05: 1 7, balance 102, long 100, last 2024-01-10",
      "30 2024-10-05 of 2024-10 settled 2024-10-05: 1 1|N, balance 1, paid 102, last 2024-09-10",
      "30 2024-11-05 of 2024-11 settled 2024-11-05: 1 N, last 2024-10-10",
      "30 2024-12-05 of 2024-12 settled 2024-12-05: 1 *|N, last 2024-10-10",
      "30 2025-01-05 of 2025-01 settled 2025-01-05: 1 *, last 2024-10-10",
    ]);
  });

  it("count what was overdrawn more than 180 days before, the oldest paid first", () => {
    // 4 August is the 181st day after 5 February.
    const long = (events: string, billDay: number): string | undefined =>
      segmentOf(
        cardOwed(events, "2024-08-31", { terms: { product: "R3", billDay, annualRatePpm: 0 } }).at(-1),
        "H",
      ).find((text) => text.startsWith("OvedrawBaOve180"));
    const events = "2024-02-05 draw 100\n2024-02-06 draw 50\n2024-03-01 pay 30";
    expect([3, 4, 5].map((day) => long(events, day))).toEqual([
      "OvedrawBaOve180 0",
      "OvedrawBaOve180 70",
      "OvedrawBaOve180 120",
    ]);
  });

  it("are N where it was overdrawn and paid within one day, at the first bill as well", () => {
    expect(linesOwed("2024-01-10 draw 100\n2024-01-10T11:00 pay 100", "2024-04-05", r3)).toEqual([
      "30 2024-02-05 of 2024-02 settled 2024-02-05: 1 N, paid 100, last 2024-01-10",
      "30 2024-03-05 of 2024-03 settled 2024-03-05: 1 *|N, last 2024-01-10",
      "30 2024-04-05 of 2024-04 settled 2024-04-05: 1 *, last 2024-01-10",
    ]);
  });

  it("know no code 40, and no segment I", () => {
    const records = cardOwed("2024-01-20 draw 100\n2024-03-10 pay 50", "2024-04-05", r3);
    expect(records.map(({ codes }) => codes[0]?.code)).toEqual(["10", "30", "30", "30"]);
    expect(new Set(records.map(({ segments }) => segments["SpecPrdSgmt"]))).toEqual(new Set(["must-not"]));
  });
});
