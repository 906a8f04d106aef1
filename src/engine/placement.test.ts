import { describe, expect, it } from "vitest";
import type { Agreement } from "../../schemas/ledger/agreement.js";
import type { LoanLife } from "../../schemas/run/life.js";
import { agreementByName } from "../generate/agreements.js";
import { plainItems } from "../generate/reporting-items.js";
import { DatesPassed } from "./not-run.js";
import { Placement, startInstant } from "./placement.js";
import { loanLife } from "./plans-of.js";

const plain = named("plain");
const holidays = named("holidays-and-grace");

describe("lives without a start", () => {
  it("stay where they were written, on a clock from the first of their month", () => {
    expect(placed(new Placement(undefined, true), ["2024-01-31", "2024-02-05"])).toEqual({
      start: "2024-01-01",
      days: ["2024-01-31", "2024-02-05"],
    });
  });

  it("move past the cohort ahead of them where the lender cannot be reset", () => {
    const placement = new Placement(undefined, false);
    expect(placement.earliest(plain)).toBeNull();
    placement.cohortEnded("2024-05-06T00:00:00+08:00", plain);
    expect(placed(placement, ["2024-01-31", "2024-01-03"])).toEqual({
      start: "2024-05-06",
      days: ["2024-06-30", "2024-06-03"],
    });
    const resettable = new Placement(undefined, true);
    resettable.cohortEnded("2024-05-06T00:00:00+08:00", plain);
    expect(resettable.earliest(plain)).toBeNull();
  });
});

describe("lives with a start", () => {
  it("stay where they are if they begin after it, and move by the fewest months if not", () => {
    expect(placed(new Placement("2023-06-01", false), ["2024-01-15"])).toEqual({
      start: "2023-06-01",
      days: ["2024-01-15"],
    });
    expect(placed(new Placement("2026-03-15", false), ["2024-01-15"])).toEqual({
      start: "2026-03-15",
      days: ["2026-03-15"],
    });
    expect(placed(new Placement("2026-03-16", false), ["2024-01-15"])).toEqual({
      start: "2026-03-16",
      days: ["2026-04-15"],
    });
  });

  it("count by the day on which they come onto the book, and keep to the start after a reset too", () => {
    const life = lifeFrom("2023-10-15");
    const migrated = { ...life, migrated: { paidInstalments: 3, takenOverOn: "2024-01-20" } };
    const { lives, start } = new Placement("2024-02-01", true).place({ lives: [migrated] }, plain);
    expect([start, loanLife(lives[0]).migrated?.takenOverOn, loanLife(lives[0]).terms.openDate]).toEqual([
      "2024-02-01",
      "2024-02-20",
      "2023-11-15",
    ]);
  });

  it("of an instant begin on the next day, unless that is midnight in the agreement's time zone", () => {
    const first = (start: string): string | null => new Placement(start, false).earliest(plain);
    expect(first("2026-03-09T16:00:00Z")).toBe("2026-03-10");
    expect(first("2026-03-10T00:00:00+08:00")).toBe("2026-03-10");
    expect(first("2026-03-10T00:00:00.001+08:00")).toBe("2026-03-11");
    expect(startInstant("2026-03-10", "Asia/Shanghai")).toBe("2026-03-10T00:00:00.000+08:00");
  });
});

describe("lives whose dates matter", () => {
  it("move to the same days of the leap cycle where there are no holidays", () => {
    const { lives } = new Placement("2025-01-01", false).place(
      { lives: [lifeFrom("2024-01-29")], keepDates: true },
      plain,
    );
    expect(loanLife(lives[0]).terms.openDate).toBe("2028-01-29");
  });

  it("could not run where holidays would differ, or the cycle ends", () => {
    const place = (start: string, agreement: Agreement) => () =>
      new Placement(start, false).place({ lives: [lifeFrom("2024-01-29")], keepDates: true }, agreement);
    expect(loanLife(place("2024-01-29", holidays)().lives[0]).terms.openDate).toBe("2024-01-29");
    expect(place("2024-01-30", holidays)).toThrow(DatesPassed);
    expect(place("2097-01-01", plain)).toThrow("hangs on its dates from 2024-01-29 on");
  });
});

function placed(placement: Placement, dates: readonly string[]): { start: string; days: string[] } {
  const { lives, start } = placement.place({ lives: dates.map(lifeFrom) }, plain);
  return { start, days: lives.map(loanLife).map(({ terms }) => terms.openDate) };
}

function lifeFrom(openDate: string): LoanLife {
  return {
    terms: {
      product: "D1",
      principal: 1_200_000,
      annualRatePpm: 72_000,
      method: "equal-principal",
      frequency: "monthly",
      instalments: 5,
      openDate,
      dueDay: 15,
      reporting: plainItems,
    },
    openTime: "09:30:00.000",
    months: 4,
    steps: [],
  };
}

function named(name: string): Agreement {
  const agreement = agreementByName(name);
  if (agreement === null) throw new Error(`The agreement ${name} is gone.`);
  return agreement;
}
