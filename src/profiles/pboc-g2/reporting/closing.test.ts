import { describe, expect, it } from "vitest";
import { owedOf, recordsOf } from "./testing/owed-of.js";
import { renderOwed } from "./testing/render-owed.js";

// 2,000 yuan at 12 % in two parts from 15 January 2024: 1,020 on 15 February, 1,010 on 15 March.
const terms = { instalments: 2, principal: 200_000 };
const last = (...args: Parameters<typeof owedOf>): string | undefined => owedOf(...args).at(-1);

describe("settled at maturity (§5.4, §5.5, S4)", () => {
  it("on the due day is a 32 for that month", () => {
    expect(owedOf({ terms, events: "2024-02-15 pay 1020\n2024-03-15 pay 1010" }, "2024-06-30")).toEqual([
      "30 2024-02-15 of 2024-02 settled 2024-02-15: 1 N, balance 1000, 1 to come, due 1020, paid 1020, last 2024-02-15",
      "32 2024-03-15 of 2024-03 settled 2024-03-15: 3 C, balance 0, 0 to come, due 0|1010, paid 1010, last 2024-03-15, closed 2024-03-15",
    ]);
  });

  it("by money held since before the due day too; the last payment lies before the closing", () => {
    expect(last({ terms, events: "2024-02-15 pay 1020\n2024-03-01 pay 1010" }, "2024-06-30")).toBe(
      "32 2024-03-15 of 2024-03 settled 2024-03-15: 3 C, balance 0, 0 to come, due 0|1010, paid 1010, last 2024-03-01, closed 2024-03-15",
    );
  });

  it("late, after the month was told: a 20 for the month after without SettDate, or for the same month again", () => {
    const lines = owedOf({ terms, events: "2024-02-15 pay 1020\n2024-03-20 pay 1010" }, "2024-06-30");
    expect(lines.slice(1)).toEqual([
      "30 2024-03-15 of 2024-03 settled 2024-03-15: 2 1, balance 1000, 0 to come, overdue 1 1010 (1000), due 1010, paid 0, last 2024-02-15",
      "20 2024-03-20 of 2024-04|2024-03 settled -|2024-03-20|2024-03-15: 3 C, balance 0, 0 to come, due 0|1010, paid 1010, last 2024-03-20, closed 2024-03-20",
    ]);
  });

  it("late, in a month that is not told yet: a 20 for that month", () => {
    expect(last({ terms, events: "2024-02-15 pay 1020\n2024-04-10 pay 1010" }, "2024-06-30")).toBe(
      "20 2024-04-10 of 2024-04 settled 2024-04-10|-: 3 C, balance 0, 0 to come, due 0|1010, paid 1010, last 2024-04-10, closed 2024-04-10",
    );
  });

  it("on the last day of a later month: a 32, as that is its settlement day", () => {
    expect(last({ terms, events: "2024-02-15 pay 1020\n2024-04-30 pay 1010" }, "2024-06-30")).toContain(
      "32 2024-04-30 of 2024-04 settled 2024-04-30: 3 C",
    );
  });

  it("ties month and SettDate of a 20 after the month was told to one reading", () => {
    const record = recordsOf({ terms, events: "2024-02-15 pay 1020\n2024-03-20 pay 1010" }, "2024-06-30").at(-1);
    const answers = (tag: string): string[] =>
      record?.fields
        .get(`AcctMthlyBlgInfSgmt.${tag}`)
        ?.accepted.map(({ value, reading }) => `${value || "-"}: ${reading?.question} ${reading?.answer}`) ?? [];
    expect(answers("Month")).toEqual(["2024-04: off-day-close-month next", "2024-03: off-day-close-month same"]);
    expect(answers("SettDate")).toEqual([
      "-: off-day-close-month next",
      "2024-03-20: off-day-close-month same",
      "2024-03-15: off-day-close-month same",
      "-: off-day-close-month same",
    ]);
  });

  it("moves over the year with the month after", () => {
    const december = { ...terms, openDate: "2023-10-15" };
    expect(last({ terms: december, events: "2023-11-15 pay 1020\n2023-12-20 pay 1010" }, "2024-06-30")).toContain(
      "20 2023-12-20 of 2024-01|2023-12 settled -|",
    );
  });
});

describe("settled early (§5.5, L9)", () => {
  it("before the month's due day: a 20 for that month with K5", () => {
    expect(last({ terms, events: "2024-02-15 pay 1020\n2024-03-01 settle 1005" }, "2024-06-30")).toBe(
      "20 2024-03-01 of 2024-03 settled 2024-03-01|-: 3 C, balance 0, 0 to come, due 0|1010|1005, paid 1005, last 2024-03-01, closed 2024-03-01, K5 2024-03-01 1000|1005",
    );
  });

  it("after the month was told: the month after, with K5", () => {
    expect(last({ terms, events: "2024-02-15 pay 1020\n2024-02-20 settle 1002" }, "2024-06-30")).toBe(
      "20 2024-02-20 of 2024-03|2024-02 settled -|2024-02-20|2024-02-15: 3 C, balance 0, 0 to come, due 0|1020|1002, paid 1002, last 2024-02-20, closed 2024-02-20, K5 2024-02-20 1000|1002",
    );
  });

  it("on a settlement day: a 32 with K5", () => {
    expect(last({ terms, events: "2024-02-15 settle 2020" }, "2024-06-30")).toBe(
      "32 2024-02-15 of 2024-02 settled 2024-02-15: 3 C, balance 0, 0 to come, due 0|1020|2020, paid 2020, last 2024-02-15, closed 2024-02-15, K5 2024-02-15 2000|2020",
    );
  });

  it("at or after maturity is nothing early: no K5", () => {
    expect(last({ terms, events: "2024-02-15 pay 1020\n2024-03-15 settle 1010" }, "2024-06-30")).not.toContain("K5");
    expect(last({ terms, events: "2024-02-15 pay 1020\n2024-04-01 settle 1010" }, "2024-06-30")).not.toContain("K5");
  });

  it("in the month of opening: a 20 for that month or the next", () => {
    expect(owedOf({ terms, events: "2024-01-20 settle 2000" }, "2024-06-30")).toEqual([
      "20 2024-01-20 of 2024-01|2024-02 settled 2024-01-20|-: 3 C, balance 0, 0 to come, due 0|2000, paid 2000, last 2024-01-20, closed 2024-01-20, K5 2024-01-20 2000",
    ]);
  });

  it("on the day of opening: the 20 alone suffices and carries C; a 10 beside it is accepted", () => {
    expect(recordsOf({ terms, events: "2024-01-15T15:00 settle 2000" }, "2024-06-30").map(renderOwed)).toEqual([
      "(10 2024-01-15 of 2024-01 settled -|2024-01-15: 1 *, balance 2000|0, 2 to come, due 0, paid 0, last 2024-01-15, with C (2 periods to 2024-03-15))",
      "20 2024-01-15 of 2024-01|2024-02 settled 2024-01-15|-: 3 C, balance 0, 0 to come, due 0|2000, paid 2000, last 2024-01-15, closed 2024-01-15, K5 2024-01-15 2000, with C (2 periods to 2024-03-15)",
    ]);
  });

  it("tells the extension and the prepayment that were not told yet", () => {
    const events = "2024-02-15 pay 1020\n2024-02-20 extend 1\n2024-03-01 prepay 400\n2024-03-10 settle 610";
    expect(last({ terms, events }, "2024-06-30")).toContain(
      "K1 2024-02-20 1000 by 1 months, K4 2024-03-01 400, K5 2024-03-10 600|610",
    );
  });
});

describe("nothing after closing (R2101205)", () => {
  it("owes no record with a later as-of date", () => {
    const stories = ["2024-02-15 settle 2020", "2024-02-20 settle 2020", "2024-01-15T11:00 settle 2000"];
    for (const events of stories) {
      const records = recordsOf({ terms, events }, "2024-12-31");
      const closing = records.at(-1);
      expect(records.filter(({ asOf }) => asOf > (closing?.asOf ?? ""))).toEqual([]);
      expect(["20", "32"]).toContain(closing?.codes[0]?.code);
    }
  });
});

describe("closed while a settlement awaits its observation (L12)", () => {
  // Due on 15 February; the month is observed on the last day of grace, the 20th.
  const agreement = { grace: { days: 5, movesAsOf: true } };

  it("is one record for both: the 20 stands for the month that was settled", () => {
    expect(owedOf({ terms, agreement, events: "2024-02-17 settle 2025" }, "2024-06-30")).toEqual([
      "20 2024-02-17 of 2024-02 settled 2024-02-15|2024-02-17|-: 3 C, balance 0, 0 to come, due 0|1020|2025, paid 2025, last 2024-02-17, closed 2024-02-17, K5 2024-02-17 2000|2025",
    ]);
  });

  it("is a 32 or a 20 on the settlement day, and on the observation day", () => {
    expect(last({ terms, agreement, events: "2024-02-15 settle 2025" }, "2024-06-30")).toContain(
      "32|20 2024-02-15 of 2024-02 settled 2024-02-15|-: 3 C",
    );
    expect(last({ terms, agreement, events: "2024-02-20 settle 2025" }, "2024-06-30")).toContain(
      "32|20 2024-02-20 of 2024-02 settled 2024-02-15|-: 3 C",
    );
  });

  it("tells the settled month or that of the closing when the two differ", () => {
    // Due on 28 February, observed on 4 March.
    const late = { terms: { ...terms, dueDay: 28 }, agreement };
    expect(last({ ...late, events: "2024-03-02 settle 2025" }, "2024-06-30")).toContain(
      "20 2024-03-02 of 2024-02|2024-03 settled 2024-02-28|2024-03-02|-: 3 C",
    );
  });

  it("waits for a weekend's extraction in the same way", () => {
    // 15 June 2024 is a Saturday; extraction on Monday the 17th; settled on Sunday.
    const weekend = {
      terms: { ...terms, openDate: "2024-05-15" },
      agreement: { calendar: "CN", extraction: { roll: "following" } },
      events: "2024-06-16 settle 2010",
    } as const;
    expect(owedOf(weekend, "2024-12-31")).toEqual([
      "20 2024-06-16 of 2024-06 settled 2024-06-15|2024-06-16|-: 3 C, balance 0, 0 to come, due 0|1020|2010, paid 2010, last 2024-06-16, closed 2024-06-16, K5 2024-06-16 2000|2010",
    ]);
  });
});
