import { describe, expect, it } from "vitest";
import type { LedgerEvent } from "../../schemas/ledger/event.js";
import type { LoanTerms } from "../../schemas/ledger/terms.js";
import type { CorrectingAction, LoanLife } from "../../schemas/run/life.js";
import { agreementByName } from "../generate/agreements.js";
import { plainItems } from "../generate/reporting-items.js";
import { calendarByName } from "../ledger/calendar-by-name.js";
import { LivingLoan } from "../ledger/living-loan.js";
import { isCorrecting, resolveCorrection } from "./resolve-correction.js";
import type { ResolvedStep } from "./resolve-step.js";

const plain = agreementByName("plain");
if (plain === null) throw new Error("The agreement plain is gone.");
const agreement = plain;

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
const life: LoanLife = { terms, openTime: "09:30:00.000", months: 4, steps: [] };
const borrower = { name: "测试甲", idType: "10", idNum: "990101199001010019" };
const rightPerson = { name: "测试乙", idType: "2", idNum: "CHN000001" };

function livingOn(day: string, ...repayments: readonly (readonly [day: string, amount: number])[]): LivingLoan {
  const living = new LivingLoan(
    { terms, bookedOn: terms.openDate },
    { terms, agreement, calendar: calendarByName("none") },
  );
  repayments.forEach(([date, amount], index) => {
    living.advanceTo(date);
    const event: LedgerEvent = {
      type: "repayment",
      eventId: `e${index + 1}`,
      occurredAt: `${date}T10:00:00+08:00`,
      amount,
    };
    expect(living.take(event)).toBeNull();
  });
  living.advanceTo(day);
  return living;
}

function resolve(action: CorrectingAction, living: LivingLoan): ResolvedStep {
  return resolveCorrection(action, { living, life, borrower, rightPerson }, "e9", `${living.loan.day}T16:00:00+08:00`);
}

const found = (days: number, permille = 1000): CorrectingAction => ({
  kind: "find-payment",
  paidOn: { instalment: 1, days },
  amount: { of: "due", permille, less: 0 },
});

describe("a payment found late", () => {
  it("is what was due on the day it was paid, known now", () => {
    expect(resolve(found(0), livingOn("2024-04-10"))).toEqual({
      event: {
        type: "repayment",
        eventId: "e9",
        occurredAt: "2024-04-10T16:00:00+08:00",
        knownAt: "2024-04-10T16:00:00+08:00",
        effectiveDate: "2024-02-15",
        amount: 407_200,
      },
    });
  });

  it("is what was left of it after other payments of that time, with its penalty", () => {
    // 2,000 on the 16th: a day of penalty on 4,000 is 1.20, interest 72, principal 1,926.80. 2,073.20 are left on the 16th.
    expect(resolve(found(1), livingOn("2024-04-10", ["2024-02-16", 200_000]))).toMatchObject({
      event: { effectiveDate: "2024-02-16", amount: 207_320 },
    });
  });

  it("is none where nothing was owed, or the day is not over", () => {
    expect(resolve(found(-1), livingOn("2024-04-10"))).toEqual({ leftOut: "nothing was owed on 2024-02-14" });
    expect(resolve(found(0), livingOn("2024-02-15"))).toEqual({
      leftOut: "the day it would have been paid on is not over",
    });
  });
});

describe("a bounced payment", () => {
  const living = livingOn("2024-03-20", ["2024-02-15", 407_200], ["2024-03-15", 404_800], ["2024-03-20", 100]);

  it("is the last that counts for an earlier day, or one before it", () => {
    expect(resolve({ kind: "bounce", back: 1 }, living)).toMatchObject({ event: { type: "reversal", of: "e2" } });
    expect(resolve({ kind: "bounce", back: 2 }, living)).toMatchObject({ event: { of: "e1" } });
    expect(resolve({ kind: "bounce", back: 3 }, living)).toHaveProperty("leftOut");
  });

  it("is none that bounced before", () => {
    const again = livingOn("2024-03-20", ["2024-02-15", 407_200]);
    const first = resolve({ kind: "bounce", back: 1 }, again);
    if (!("event" in first)) throw new Error("nothing bounced");
    expect(again.take(first.event)).toBeNull();
    expect(resolve({ kind: "bounce", back: 1 }, again)).toHaveProperty("leftOut");
  });
});

describe("a corrected identity", () => {
  it("takes name, document or both from another person", () => {
    const living = livingOn("2024-03-01");
    const right = (wrong: "name" | "document" | "both"): unknown =>
      resolve({ kind: "correct-identity", wrong }, living);
    expect(right("name")).toMatchObject({ event: { borrower: { ...borrower, name: "测试乙" } } });
    expect(right("document")).toMatchObject({ event: { borrower: { ...rightPerson, name: "测试甲" } } });
    expect(right("both")).toMatchObject({ event: { borrower: rightPerson } });
  });

  it("goes on from what was corrected before, and is none where nothing is left to correct", () => {
    const living = livingOn("2024-03-01");
    const name = resolve({ kind: "correct-identity", wrong: "name" }, living);
    if (!("event" in name)) throw new Error("nothing corrected");
    expect(living.take(name.event)).toBeNull();
    expect(resolve({ kind: "correct-identity", wrong: "name" }, living)).toEqual({
      leftOut: "the borrower was told rightly",
    });
    expect(resolve({ kind: "correct-identity", wrong: "document" }, living)).toMatchObject({
      event: { borrower: rightPerson },
    });
  });
});

it("a void account is void, and only four actions correct", () => {
  expect(resolve({ kind: "void" }, livingOn("2024-03-01"))).toMatchObject({ event: { type: "void", eventId: "e9" } });
  expect([{ kind: "void" } as const, { kind: "reverse" } as const].map(isCorrecting)).toEqual([true, false]);
});
