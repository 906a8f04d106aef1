import { describe, expect, it } from "vitest";
import type { LoanTerms } from "../../schemas/ledger/terms.js";
import type { LifeAction } from "../../schemas/run/life.js";
import { agreementByName } from "../generate/agreements.js";
import { plainItems } from "../generate/reporting-items.js";
import { calendarByName } from "../ledger/calendar-by-name.js";
import { Loan } from "../ledger/loan.js";
import { type OrdinaryStep, resolveStep } from "./resolve-step.js";

const agreement = agreementByName("plain");
if (agreement === null) throw new Error("The agreement plain is gone.");

// 12,000.00 in three equal parts at 7.2 %: 4,072.00 on 15 February, 4,048.00 on 15 March, 4,024.00 on 15 April 2024.
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

const base = { eventId: "e9", occurredAt: "2024-02-15T10:00:00.000+08:00" };

function resolved(date: string, action: OrdinaryStep["do"]): unknown {
  const loan = new Loan({ terms, agreement: agreement ?? raise(), calendar: calendarByName("none") });
  loan.advanceTo(date);
  const step = { on: { instalment: 1, days: 0 }, at: "10:00:00.000", do: action };
  const one = resolveStep(step, loan, base.eventId, base.occurredAt);
  return "event" in one ? one.event : one;
}

function raise(): never {
  throw new Error("The agreement plain is gone.");
}

const due = { of: "due", permille: 1000, less: 0 } as const;

describe("steps that a lender need not take part in (L23 to L32)", () => {
  it.each<[OrdinaryStep["do"] & LifeAction, object]>([
    [
      { kind: "extend", periods: 2, initiative: "lender" },
      { type: "extension", initiative: "lender", months: 2 },
    ],
    [
      { kind: "relieve", permille: 500 },
      { type: "relief", amount: 203_600 },
    ],
    [{ kind: "go-to-court" }, { type: "legal-action" }],
    [{ kind: "mark-bad-debt" }, { type: "bad-debt" }],
    [{ kind: "write-off" }, { type: "write-off" }],
    [
      { kind: "pay-in-kind", amount: due },
      { type: "repayment-in-kind", amount: 407_200 },
    ],
    [
      { kind: "guarantor-pays", amount: { ...due, of: "next" } },
      { type: "guarantor-payment", amount: 404_800 },
    ],
    [
      { kind: "transfer-claim", how: "sale", permille: 700 },
      { type: "claim-transfer", how: "sale", price: 840_000 },
    ],
    [{ kind: "transfer-out" }, { type: "transfer-out" }],
    [{ kind: "securitise" }, { type: "securitisation" }],
    [
      { kind: "pay-out", permille: 250 },
      { type: "payout", amount: 300_000 },
    ],
  ])("%o", (action, event) => {
    expect(resolved("2024-02-15", action)).toEqual({ ...base, ...event });
  });

  it("are left out where there is nothing to do", () => {
    expect(resolved("2024-02-14", { kind: "relieve", permille: 1000 })).toEqual({ leftOut: "nothing is due" });
    expect(resolved("2024-02-14", { kind: "pay-in-kind", amount: due })).toEqual({ leftOut: "nothing is owed" });
  });
});
