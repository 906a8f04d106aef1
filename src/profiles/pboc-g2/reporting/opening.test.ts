import { describe, expect, it } from "vitest";
import { recordsOf } from "./testing/owed-of.js";
import { renderOwed } from "./testing/render-owed.js";

// 12,000 yuan at 12 % in twelve equal parts of principal, opened on 15 January 2024, due on the 15th.

describe("opening (§5.5, S3)", () => {
  it("owes a 10 as of the day of opening; a 30 at the end of the month is accepted", () => {
    expect(recordsOf({}, "2024-02-14").map(renderOwed)).toEqual([
      "10 2024-01-15 of 2024-01 settled -|2024-01-15: 1 *, balance 12000, 12 to come, due 0, paid 0, last 2024-01-15, with C (12 periods to 2025-01-15)",
      "(30 2024-01-31 of 2024-01 settled 2024-01-31: 1 *, balance 12000, 12 to come, due 0, paid 0, last 2024-01-15)",
    ]);
  });

  it("owes only the 10 when the loan is opened on the last day of a month", () => {
    const records = recordsOf({ terms: { openDate: "2024-01-31", dueDay: 31 } }, "2024-02-28");
    expect(records.map(({ codes, asOf }) => `${codes[0]?.code} ${asOf}`)).toEqual(["10 2024-01-31"]);
  });

  it("tells money and prepayments of the opening day with the first month, as the opening tells of none", () => {
    // Half is repaid at once: six thousand in twelve parts of 500, the first with 60 of interest.
    const story = { events: "2024-01-15T16:00 prepay 6000\n2024-02-15 pay 560" };
    expect(
      recordsOf(story, "2024-02-15")
        .filter(({ required }) => required)
        .map(renderOwed),
    ).toEqual([
      "10 2024-01-15 of 2024-01 settled -|2024-01-15: 1 *, balance 6000, 12 to come, due 0, paid 0, last 2024-01-15, with C (12 periods to 2025-01-15)",
      "30 2024-02-15 of 2024-02 settled 2024-02-15: 1 N, balance 5500, 11 to come, due 560, paid 6560, last 2024-02-15, K4 2024-01-15 6000",
    ]);
  });
});
