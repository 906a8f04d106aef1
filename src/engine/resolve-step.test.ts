import { describe, expect, it } from "vitest";
import type { LoanTerms } from "../../schemas/ledger/terms.js";
import type { Life, LifeStep } from "../../schemas/run/life.js";
import { agreementByName } from "../generate/agreements.js";
import { plainItems } from "../generate/reporting-items.js";
import { calendarByName } from "../ledger/calendar-by-name.js";
import { Loan } from "../ledger/loan.js";
import { type OrdinaryStep, resolveMoment, resolveStep } from "./resolve-step.js";

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
const rules = { terms, agreement, calendar: calendarByName("none") };

describe("resolveMoment", () => {
  const life: Life = { terms, openTime: "09:30:00.000", months: 4, steps: [] };
  const start = "2024-01-15T09:30:00.000+08:00";

  it("counts days from the due date of the instalment, in the agreement's time zone", () => {
    const moment = resolveMoment(stepOn(2, -1), new Loan(rules), life, start);
    expect(moment).toEqual({ instant: "2024-03-14T10:00:00.000+08:00", date: "2024-03-14" });
  });

  it("counts from the opening for instalment 0", () => {
    expect(resolveMoment(stepOn(0, 3), new Loan(rules), life, start).date).toBe("2024-01-18");
  });

  it("never lies before the step ahead of it", () => {
    const ahead = "2024-03-20T22:00:00.000+08:00";
    expect(resolveMoment(stepOn(2, 0), new Loan(rules), life, ahead).instant).toBe(ahead);
  });

  it("belongs to the next business date from the cut-off on", () => {
    const early = { ...rules, agreement: { ...agreement, dayCutOff: "10:00" } };
    expect(resolveMoment(stepOn(2, 0), new Loan(early), life, start).date).toBe("2024-03-16");
  });
});

describe("resolveStep", () => {
  it("pays what is due, a share of it, or a little less", () => {
    const loan = loanOn("2024-02-15");
    expect(eventOf(loan, pay("due"))).toMatchObject({ type: "repayment", amount: 407_200 });
    expect(eventOf(loan, pay("due", 500))).toMatchObject({ amount: 203_600 });
    expect(eventOf(loan, pay("due", 1000, 1))).toMatchObject({ amount: 407_199 });
    expect(eventOf(loan, pay("next"))).toMatchObject({ amount: 404_800 });
  });

  it("pays arrears with their penalty interest", () => {
    // 4,000.00 of principal five days overdue at 10.8 %: 4,000 × 0.108 × 5 ÷ 360 = 6.00.
    expect(eventOf(loanOn("2024-02-20"), pay("due"))).toMatchObject({ amount: 407_800 });
  });

  it("settles early with the principal to come and its interest by the day", () => {
    const loan = loanOn("2024-02-15");
    loan.apply({ type: "repayment", eventId: "e1", occurredAt: "2024-02-15T10:00:00+08:00", amount: 407_200 });
    loan.advanceTo("2024-02-25");
    // 8,000.00 for ten days at 7.2 %: 8,000 × 0.072 × 10 ÷ 360 = 16.00.
    expect(eventOf(loan, { kind: "settle-early" })).toMatchObject({ type: "early-settlement", amount: 801_600 });
  });

  it("leaves out what cannot happen, with the reason", () => {
    expect(resolve(loanOn("2024-02-01"), pay("due"))).toEqual({ leftOut: "nothing is owed" });
    expect(resolve(loanOn("2024-02-15"), { kind: "reverse" })).toEqual({
      leftOut: "there is no repayment of the day to reverse",
    });
    expect(resolve(loanOn("2024-04-16"), { kind: "settle-early" })).toEqual({ leftOut: "nothing is still to come" });
  });
});

function stepOn(instalment: number, days: number): LifeStep {
  return { on: { instalment, days }, at: "10:00:00.000", do: pay("due") };
}

function pay(of: "due" | "next", permille = 1000, less = 0): OrdinaryStep["do"] {
  return { kind: "pay", amount: { of, permille, less } };
}

function loanOn(date: string): Loan {
  const loan = new Loan(rules);
  loan.advanceTo(date);
  return loan;
}

function resolve(loan: Loan, action: OrdinaryStep["do"]): ReturnType<typeof resolveStep> {
  return resolveStep({ ...stepOn(1, 0), do: action }, loan, "e9", "2024-02-15T10:00:00.000+08:00");
}

function eventOf(loan: Loan, action: OrdinaryStep["do"]): unknown {
  const resolved = resolve(loan, action);
  return "event" in resolved ? resolved.event : resolved;
}
