import { describe, expect, it } from "vitest";
import { owedOf, recordsOf } from "./testing/owed-of.js";
import { renderOwed } from "./testing/render-owed.js";

// 4,000 yuan at 12 % in four equal parts from 15 January 2024: 1,040, 1,030, 1,020, 1,010.
const terms = { instalments: 4, principal: 400_000 };

describe("prepayment (§5.5: K4)", () => {
  it("is told with the next 30; its amount is the principal or the cash", () => {
    // Two thousand before the first due date: four parts of 500, interest 20, 15, 10, 5.
    const events = "2024-02-01 prepay 2000\n2024-02-15 pay 520\n2024-03-15 pay 515";
    expect(owedOf({ terms, events }, "2024-03-31")).toEqual([
      "30 2024-02-15 of 2024-02 settled 2024-02-15: 1 N, balance 1500, 3 to come, due 520, paid 2520, last 2024-02-15, K4 2024-02-01 2000",
      "30 2024-03-15 of 2024-03 settled 2024-03-15: 1 N, balance 1000, 2 to come, due 515, paid 515, last 2024-03-15",
    ]);
  });

  it("of one day are told as one, of two days as two", () => {
    const events =
      "2024-02-01T09:00 prepay 500\n2024-02-01T10:00 prepay 700\n2024-02-02 prepay 800\n2024-02-15 pay 520";
    expect(owedOf({ terms, events }, "2024-02-29")[0]).toContain(
      "paid 2520, last 2024-02-15, K4 2024-02-01 1200, K4 2024-02-02 800",
    );
  });

  it("on the settlement day belongs to that day's 30", () => {
    const events = "2024-02-15T09:00 pay 1040\n2024-02-15T10:00 prepay 1500";
    expect(owedOf({ terms, events }, "2024-02-29")).toEqual([
      "30 2024-02-15 of 2024-02 settled 2024-02-15: 1 N, balance 1500, 3 to come, due 1040, paid 2540, last 2024-02-15, K4 2024-02-15 1500",
    ]);
  });

  it("that only pays arrears is no prepayment", () => {
    const lines = owedOf({ terms, events: "2024-02-20 prepay 500" }, "2024-03-31");
    expect(lines.join()).not.toContain("K4");
  });
});

describe("extension (§5.5: K1 with C)", () => {
  it("is told with the next 30, which carries the new terms", () => {
    // Three thousand to come in three parts become five parts of 600: 630, 624 …
    const events = "2024-02-15 pay 1040\n2024-02-20 extend 2\n2024-03-15 pay 630\n2024-04-15 pay 624";
    expect(owedOf({ terms, events }, "2024-04-30").slice(1)).toEqual([
      "30 2024-03-15 of 2024-03 settled 2024-03-15: 1 N, balance 2400, 4 to come, due 630, paid 630, last 2024-03-15, K1 2024-02-20 3000 by 2 months, with C (6 periods to 2024-07-15)",
      "30 2024-04-15 of 2024-04 settled 2024-04-15: 1 N, balance 1800, 3 to come, due 624, paid 624, last 2024-04-15",
    ]);
  });

  it("of a one-off loan moves the month in which it falls due", () => {
    const oneOff = {
      method: "bullet",
      frequency: "one-off",
      instalments: 1,
      termMonths: 1,
      principal: 100_000,
    } as const;
    // 1,000 at 12 % for three months instead of one: 30.
    const story = { terms: oneOff, events: "2024-02-01 extend 2\n2024-04-15 pay 1030" };
    expect(owedOf(story, "2024-06-30")).toEqual([
      "30 2024-02-29 of 2024-02 settled 2024-02-29: 1 *, balance 1000, 0|1 to come, due 0, paid 0, last 2024-01-15, K1 2024-02-01 1000 by 2 months, with C (0 periods to 2024-04-15)",
      "30 2024-03-31 of 2024-03 settled 2024-03-31: 1 *, balance 1000, 0|1 to come, due 0, paid 0, last 2024-01-15",
      "32 2024-04-15 of 2024-04 settled 2024-04-15: 3 C, balance 0, 0 to come, due 0|1030, paid 1030, last 2024-04-15, closed 2024-04-15",
    ]);
  });

  it("of a day are added up", () => {
    const events = "2024-02-15 pay 1040\n2024-02-20T09:00 extend 1\n2024-02-20T10:00 extend 2";
    expect(owedOf({ terms, events }, "2024-03-15")[1]).toContain(
      "K1 2024-02-20 3000 by 3 months, with C (7 periods to 2024-08-15)",
    );
  });
});

describe("classification (§5.5, S2)", () => {
  it("is told with the next 30 or 40 and nothing of its own", () => {
    const events = "2024-02-18 classify 2\n2024-02-20 pay 1040\n2024-03-01 classify 1";
    expect(owedOf({ terms, events }, "2024-03-31")).toEqual([
      "30 2024-02-15 of 2024-02 settled 2024-02-15: 2 1, balance 4000, 3 to come, overdue 1 1040 (1000), due 1040, paid 0, last 2024-01-15",
      "40 2024-02-20: 1 N, balance 3000, 3 to come, overdue 0 0, paid 1040, last 2024-02-20, class 2 of 2024-02-18",
      "30 2024-03-15 of 2024-03 settled 2024-03-15: 2 1, balance 3000, 2 to come, overdue 1 1030 (1000), due 1030, paid 1040, last 2024-02-20, class 1 of 2024-03-01",
    ]);
  });

  it("of the opening day is in the opening record", () => {
    expect(recordsOf({ terms, events: "2024-01-15 classify 2" }, "2024-01-15").map(renderOwed)[0]).toContain(
      "class 2 of 2024-01-15",
    );
  });

  it("is shown but not judged where the lender's own model decides", () => {
    const records = recordsOf(
      { terms, agreement: { fiveCate: "lender-own" }, events: "2024-02-20 pay 1040" },
      "2024-03-31",
    );
    const judged = records.flatMap(({ fields }) =>
      [...fields].filter(([path, field]) => path.includes("FiveCate") && field.judged).map(([path]) => path),
    );
    expect(judged).toEqual([]);
  });
});

describe("a loan from an older book (§5.4, L14)", () => {
  it("is first told by a 31 on its next settlement day, with its arrears", () => {
    // Taken over on 20 March with one instalment paid: March's 1,030 is open, April's 1,020 unpaid too.
    const story = { terms, takenOver: { on: "2024-03-20", paid: 1 } };
    expect(recordsOf(story, "2024-05-31").map(renderOwed)).toEqual([
      // 31 days: band 2.
      "31 2024-04-15 of 2024-04 settled 2024-04-15: 2 2, balance 3000, 1 to come, overdue 2 2050 (2000), aged 1000 0 0 0, due 1020, paid 0, last 2024-02-15, with C (4 periods to 2024-05-15)",
      // 61, 30 and 0 days: three overdue; April's 30 days are one period back.
      "30 2024-05-15 of 2024-05 settled 2024-05-15: 2 3, balance 3000, 0 to come, overdue 3 3060 (3000), aged 0|1000 1000 0 0, due 1010, paid 0, last 2024-02-15",
    ]);
  });

  it("is told on the very day it is taken over when that is a settlement day", () => {
    const story = { terms, takenOver: { on: "2024-03-15", paid: 1 }, events: "2024-03-15 pay 1030" };
    expect(recordsOf(story, "2024-03-31").map(renderOwed)).toEqual([
      "31 2024-03-15 of 2024-03 settled 2024-03-15: 1 N, balance 2000, 2 to come, due 1030, paid 1030, last 2024-03-15, with C (4 periods to 2024-05-15)",
    ]);
  });

  it("tells a settlement that waits for its extraction when the loan comes", () => {
    // 15 June 2024 is a Saturday, taken over on Sunday, extracted on Monday.
    const story = {
      terms: { ...terms, openDate: "2024-04-15" },
      agreement: { calendar: "CN", extraction: { roll: "following" } },
      takenOver: { on: "2024-06-16", paid: 2 },
    } as const;
    expect(recordsOf(story, "2024-06-30").map(renderOwed)).toEqual([
      "31 2024-06-17 of 2024-06 settled 2024-06-15: 1 N, balance 2000, 2 to come, due 1030, paid 1030, last 2024-06-15, with C (4 periods to 2024-08-15)",
    ]);
  });

  it("is told by its closing alone when it ends before a settlement day", () => {
    const story = { terms, takenOver: { on: "2024-03-20", paid: 2 }, events: "2024-03-25 settle 2005" };
    const records = recordsOf(story, "2024-12-31");
    expect(records.map(renderOwed)).toEqual([
      "20 2024-03-25 of 2024-03 settled 2024-03-25|-|2024-03-15: 3 C, balance 0, 0 to come, due 0|1030|2005, paid 2005, last 2024-03-25, closed 2024-03-25, K5 2024-03-25 2000|2005, with C (4 periods to 2024-05-15)",
    ]);
  });

  it("owes nothing when it was repaid before", () => {
    expect(recordsOf({ terms, takenOver: { on: "2024-07-01", paid: 4 } }, "2024-12-31")).toEqual([]);
  });

  it("is bound by no digit before its first", () => {
    const agreement = { settlement: { statusBasis: "by-periods" } } as const;
    const story = { terms, agreement, takenOver: { on: "2024-05-01", paid: 0 } };
    expect(recordsOf(story, "2024-05-31").map(renderOwed)[0]).toContain(": 2 4,");
  });
});
