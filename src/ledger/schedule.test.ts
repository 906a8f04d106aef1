import { describe, expect, it } from "vitest";
import type { LoanTerms } from "../../schemas/ledger/terms.js";
import { calendarByName } from "./calendar-by-name.js";
import { openingSchedule } from "./schedule.js";
import { renderSchedule } from "./testing/render-schedule.js";
import { type AgreementChanges, agreementWith } from "./testing/test-agreement.js";
import { termsWith } from "./testing/test-terms.js";

function schedule(terms: Partial<LoanTerms>, changes: AgreementChanges = {}): string[] {
  const agreement = agreementWith(changes);
  return renderSchedule(
    openingSchedule({ terms: termsWith(terms), agreement, calendar: calendarByName(agreement.calendar) }),
  );
}

const dueDates = (rows: readonly string[]): string[] => rows.map((row) => row.split(" ")[1] ?? "");

describe("amounts of the schedule (L3)", () => {
  it("lays out 12,000 yuan at 7.2 % in twelve equal instalments", () => {
    // 0.6 % a month; 12,000 × 0.006 ÷ (1 − 1.006^−12) = 1,039.428… so 1,039.43 a month, the last one 1,039.42.
    expect(schedule({ method: "equal-instalment", annualRatePpm: 72_000 })).toEqual([
      "1 2024-02-15 967.43+72",
      "2 2024-03-15 973.23+66.20", // 11,032.57 × 0.006 = 66.195 42
      "3 2024-04-15 979.07+60.36",
      "4 2024-05-15 984.95+54.48",
      "5 2024-06-15 990.86+48.57",
      "6 2024-07-15 996.80+42.63",
      "7 2024-08-15 1002.78+36.65",
      "8 2024-09-15 1008.80+30.63",
      "9 2024-10-15 1014.85+24.58",
      "10 2024-11-15 1020.94+18.49",
      "11 2024-12-15 1027.07+12.36",
      "12 2025-01-15 1033.22+6.20",
    ]);
  });

  it("keeps 360 equal instalments exact to the fen", () => {
    // One million at 4.9 %: 5,307.27 a month, known from any mortgage table.
    const rows = schedule({
      method: "equal-instalment",
      principal: 100_000_000,
      annualRatePpm: 49_000,
      instalments: 360,
    });
    expect([rows[0], rows[1], rows[358], rows[359]]).toEqual([
      "1 2024-02-15 1223.94+4083.33",
      "2 2024-03-15 1228.93+4078.34",
      "359 2053-12-15 5264.20+43.07",
      "360 2054-01-15 5283.62+21.57",
    ]);
  });

  it("repays equal parts without interest at rate 0, the last part taking the rest", () => {
    const even = { principal: 100_000, annualRatePpm: 0, instalments: 3 };
    const rows = ["1 2024-02-15 333.33+0", "2 2024-03-15 333.33+0", "3 2024-04-15 333.34+0"];
    expect(schedule({ ...even, method: "equal-instalment" })).toEqual(rows);
    expect(schedule({ ...even, method: "equal-principal" })).toEqual(rows);
  });

  it("rounds equal parts down, whatever the fraction", () => {
    // 2,000 in three: 666.666…
    expect(schedule({ principal: 200_000, annualRatePpm: 0, instalments: 3 })).toEqual([
      "1 2024-02-15 666.66+0",
      "2 2024-03-15 666.66+0",
      "3 2024-04-15 666.68+0",
    ]);
  });

  it("counts days between nominal due dates under ACT/360 and ACT/365", () => {
    const terms = {
      method: "equal-principal",
      annualRatePpm: 72_000,
      instalments: 3,
      openDate: "2024-01-31",
      dueDay: 31,
    } as const;
    // Periods of 29, 31 and 30 days on 12,000, 8,000 and 4,000: 12,000 × 0.072 × 29 ÷ 360 = 69.60.
    expect(schedule(terms, { interest: { dayCount: "ACT/360" } })).toEqual([
      "1 2024-02-29 4000+69.60",
      "2 2024-03-31 4000+49.60",
      "3 2024-04-30 4000+24",
    ]);
    // The same over 365: 68.65 (68.646 6), 48.92 (48.920 5), 23.67 (23.671 2).
    expect(schedule(terms, { interest: { dayCount: "ACT/365" } })).toEqual([
      "1 2024-02-29 4000+68.65",
      "2 2024-03-31 4000+48.92",
      "3 2024-04-30 4000+23.67",
    ]);
  });

  it("runs ACT periods between nominal dates although the due date rolls", () => {
    // 15 June 2024 is a Saturday: due on Monday 17th, but interest still runs 31 days to the 15th and 30 from it.
    const rows = schedule(
      { annualRatePpm: 72_000, instalments: 2, principal: 1_200_000, openDate: "2024-05-15" },
      { interest: { dayCount: "ACT/360" }, dueDateRoll: "following", calendar: "CN" },
    );
    // 12,000 × 0.072 × 31 ÷ 360 = 74.40; 6,000 × 0.072 × 30 ÷ 360 = 36.
    expect(rows).toEqual(["1 2024-06-17 6000+74.40", "2 2024-07-15 6000+36"]);
  });

  it("lays out quarters", () => {
    // 1.5 % a quarter; 30,000 × 0.015 ÷ (1 − 1.015^−4) = 7,783.34.
    const terms = { principal: 3_000_000, annualRatePpm: 60_000, frequency: "quarterly", instalments: 4 } as const;
    expect(schedule({ ...terms, method: "equal-instalment" })).toEqual([
      "1 2024-04-15 7333.34+450",
      "2 2024-07-15 7443.34+340",
      "3 2024-10-15 7554.99+228.35",
      "4 2025-01-15 7668.33+115.02",
    ]);
  });

  it("asks interest each period and the principal last", () => {
    const terms = { method: "interest-then-principal", instalments: 3, annualRatePpm: 72_000 } as const;
    expect(schedule(terms)).toEqual(["1 2024-02-15 0+72", "2 2024-03-15 0+72", "3 2024-04-15 12000+72"]);
  });

  it("asks everything at maturity of a bullet and of any one-off loan", () => {
    const terms = {
      frequency: "one-off",
      instalments: 1,
      termMonths: 9,
      principal: 1_000_000,
      annualRatePpm: 65_000,
    } as const;
    const placed = { ...terms, openDate: "2023-11-10", dueDay: 10 };
    // Nine months of 30 days: 10,000 × 0.065 × 270 ÷ 360 = 487.50.
    expect(schedule({ ...placed, method: "bullet" })).toEqual(["1 2024-08-10 10000+487.50"]);
    expect(schedule({ ...placed, method: "equal-principal" })).toEqual(["1 2024-08-10 10000+487.50"]);
    expect(schedule({ ...placed, method: "equal-instalment" })).toEqual(["1 2024-08-10 10000+487.50"]);
    // 274 days from 10 November 2023 to 10 August 2024: 10,000 × 0.065 × 274 ÷ 365 = 487.945….
    expect(schedule({ ...placed, method: "bullet" }, { interest: { dayCount: "ACT/365" } })).toEqual([
      "1 2024-08-10 10000+487.95",
    ]);
  });
});

describe("due dates (L2)", () => {
  it("clamps day 31 to the end of shorter months, leap years included", () => {
    const terms = { openDate: "2023-12-31", dueDay: 31, instalments: 5 };
    expect(dueDates(schedule(terms))).toEqual(["2024-01-31", "2024-02-29", "2024-03-31", "2024-04-30", "2024-05-31"]);
    expect(dueDates(schedule({ ...terms, openDate: "2024-12-31", instalments: 3 }))).toEqual([
      "2025-01-31",
      "2025-02-28",
      "2025-03-31",
    ]);
  });

  it("keeps day 29 and 30 in 2024, clamps them in 2025", () => {
    expect(dueDates(schedule({ openDate: "2024-01-05", dueDay: 29, instalments: 1 }))).toEqual(["2024-02-29"]);
    expect(dueDates(schedule({ openDate: "2024-01-05", dueDay: 30, instalments: 1 }))).toEqual(["2024-02-29"]);
    expect(dueDates(schedule({ openDate: "2025-01-05", dueDay: 29, instalments: 1 }))).toEqual(["2025-02-28"]);
  });

  it("counts from the month of opening, on whatever day it opened", () => {
    expect(dueDates(schedule({ openDate: "2024-02-29", dueDay: 1, instalments: 2 }))).toEqual([
      "2024-03-01",
      "2024-04-01",
    ]);
    expect(dueDates(schedule({ openDate: "2024-01-31", dueDay: 5, instalments: 1 }))).toEqual(["2024-02-05"]);
  });

  it("rolls over the holidays of China", () => {
    const terms = { openDate: "2024-08-31", dueDay: 31, instalments: 4 };
    // 30 Sept Monday; 31 Oct Thursday; 30 Nov Saturday; 31 Dec Tuesday.
    expect(dueDates(schedule(terms, { calendar: "CN", dueDateRoll: "following" }))).toEqual([
      "2024-09-30",
      "2024-10-31",
      "2024-12-02",
      "2024-12-31",
    ]);
    expect(dueDates(schedule(terms, { calendar: "CN", dueDateRoll: "modified-following" }))[2]).toBe("2024-11-29");
    expect(dueDates(schedule(terms, { calendar: "CN", dueDateRoll: "preceding" }))[2]).toBe("2024-11-29");
    expect(dueDates(schedule(terms, { calendar: "CN", dueDateRoll: "none" }))[2]).toBe("2024-11-30");
  });

  it("carries a date from the National Day holiday to the first working day after it", () => {
    // 1 October 2025 begins eight days of holiday; 9 October is the next working day.
    const terms = { openDate: "2025-09-01", dueDay: 1, instalments: 1 };
    expect(dueDates(schedule(terms, { calendar: "CN", dueDateRoll: "following" }))).toEqual(["2025-10-09"]);
  });

  it("lets no instalment fall due before the loan is paid out, nor on that day", () => {
    // Off are 28 January to 4 February 2025; 26 January was worked. 1 February would go back to Monday, 27 January.
    const preceding = { calendar: "CN", dueDateRoll: "preceding" } as const;
    const opened = (openDate: string): string[] =>
      dueDates(schedule({ openDate, dueDay: 1, instalments: 2 }, preceding));
    expect(opened("2025-01-26")).toEqual(["2025-01-27", "2025-02-28"]);
    expect(opened("2025-01-27")).toEqual(["2025-02-05", "2025-02-28"]);
    expect(opened("2025-01-30")).toEqual(["2025-02-05", "2025-02-28"]);
  });
});
