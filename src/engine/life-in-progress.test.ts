import { describe, expect, it } from "vitest";
import type { LoanTerms } from "../../schemas/ledger/terms.js";
import { agreementByName } from "../generate/agreements.js";
import { borrowerFor } from "../generate/borrower.js";
import { plainItems } from "../generate/reporting-items.js";
import { calendarByName } from "../ledger/calendar-by-name.js";
import { LifeInProgress } from "./life-in-progress.js";

const plain = agreementByName("plain");
if (plain === null) throw new Error("The agreement plain is gone.");
const agreement = plain;

const terms: LoanTerms = {
  product: "D1",
  principal: 1_200_000,
  annualRatePpm: 72_000,
  method: "equal-principal",
  frequency: "monthly",
  instalments: 3,
  openDate: "2024-01-15",
  dueDay: 15,
  reporting: plainItems,
};

function opensAt(openTime: string, dayCutOff: string): string {
  return new LifeInProgress({
    life: { terms, openTime, months: 4, steps: [] },
    index: 0,
    reference: "t-1",
    borrower: borrowerFor(0),
    agreement: { ...agreement, dayCutOff },
    calendar: calendarByName("none"),
  }).opensAt;
}

describe("the opening of a life", () => {
  it("is at the life's own time while the business day lasts", () => {
    expect(opensAt("23:59:59.999", "24:00")).toBe("2024-01-15T23:59:59.999+08:00");
    expect(opensAt("21:59:59.999", "22:00")).toBe("2024-01-15T21:59:59.999+08:00");
  });

  it("is before the cut-off where the life's time is not, since the terms name the business date (L1)", () => {
    expect(opensAt("22:00:00.000", "22:00")).toBe("2024-01-15T21:59:59.999+08:00");
    expect(opensAt("09:30:00.000", "02:30")).toBe("2024-01-15T02:29:59.999+08:00");
  });
});
