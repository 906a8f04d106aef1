import { describe, expect, test } from "vitest";
import type { Agreement } from "../../../schemas/ledger/agreement.js";
import type { LedgerEvent } from "../../../schemas/ledger/event.js";
import type { LoanTerms } from "../../../schemas/ledger/terms.js";
import { rightBehaviour } from "../reporting/right-behaviour.js";
import { agreementWith, shanghai, termsWith } from "../testing.js";
import { admit } from "./admission.js";
import type { BookedEvent } from "./booked-event.js";
import { owedOn } from "./cash.js";
import { type Contract, contractOf } from "./contract.js";
import { dayOf, isoOf } from "./day.js";
import { advance } from "./loan-day.js";
import { copyState, type LoanState, outstandingPrincipal } from "./loan-state.js";
import { openingState } from "./opening.js";

/** A loan with its events, looked at on the evenings asked for. */
class Loan {
  readonly contract: Contract;
  readonly #events: BookedEvent[] = [];

  constructor(terms: Partial<LoanTerms> = {}, agreement: Partial<Agreement> = {}) {
    this.contract = contractOf(termsWith(terms), agreementWith(agreement));
  }

  on(date: string, event: Happening): this {
    const seq = this.#events.length;
    const full = { eventId: `e${String(seq)}`, occurredAt: shanghai(date), ...event } as LedgerEvent;
    this.#events.push({ seq, day: dayOf(date), known: dayOf(date), event: full });
    return this;
  }

  at(date: string): LoanState {
    const state = openingState(this.contract, undefined);
    advance(state, dayOf(date), this.#events, this.contract, rightBehaviour.posting);
    return state;
  }

  /** Why an event would be refused on a day. */
  refusal(date: string, event: Happening): string {
    const state = copyState(this.at(date));
    const full = { eventId: "new", occurredAt: shanghai(date), ...event } as LedgerEvent;
    try {
      admit(state, full, dayOf(date), this.contract, this.#events);
      return "";
    } catch (error) {
      return error instanceof Error ? error.message : "";
    }
  }
}

type Happening =
  | { type: "repayment"; amount: number; instalment?: number }
  | { type: "prepayment" | "early-settlement"; amount: number }
  | { type: "extension"; months: number }
  | { type: "reversal"; of: string };

/** Unpaid principal and interest of the first instalments. */
function unpaid(state: LoanState, count: number): number[] {
  return state.instalments
    .slice(0, count)
    .map((row) => row.principal - row.paidPrincipal + row.interest - row.paidInterest);
}

describe("cash (L4)", () => {
  test("what is left over is held and pays the next instalment on its due date", () => {
    // Due: 1 120.00 and 1 110.00.
    const loan = new Loan().on("2024-02-01", { type: "repayment", amount: 150_000 });
    expect(unpaid(loan.at("2024-02-09"), 2)).toEqual([112_000, 111_000]);
    expect(loan.at("2024-02-09").held).toBe(150_000);
    expect(unpaid(loan.at("2024-02-10"), 2)).toEqual([0, 111_000]);
    expect(loan.at("2024-02-10").held).toBe(38_000);
    expect(unpaid(loan.at("2024-03-10"), 2)).toEqual([0, 73_000]);
  });

  test("oldest first, or the named instalment first when matched", () => {
    const pay = { type: "repayment", amount: 111_000, instalment: 2 } as const;
    const oldest = new Loan().on("2024-03-15", pay);
    expect(unpaid(oldest.at("2024-03-15"), 2)).toEqual([1000, 111_000]);
    const cash = { order: "matched", components: "penalty-interest-principal" } as const;
    const matched = new Loan({}, { cash }).on("2024-03-15", pay);
    expect(unpaid(matched.at("2024-03-15"), 2)).toEqual([112_000, 0]);
  });

  test("a reversed repayment never happened", () => {
    const loan = new Loan()
      .on("2024-02-10", { type: "repayment", amount: 112_000 })
      .on("2024-02-10", { type: "reversal", of: "e0" });
    expect(unpaid(loan.at("2024-02-10"), 1)).toEqual([112_000]);
    expect(loan.at("2024-02-10").receipts).toEqual([]);
  });

  test("a repayment stays once a change of the plan of its day came after it (L11)", () => {
    const pay = { type: "repayment", amount: 112_000 } as const;
    const undo = { type: "reversal", of: "e0" } as const;
    for (const change of [
      { type: "prepayment", amount: 300_000 },
      { type: "early-settlement", amount: 1_200_000 },
      { type: "extension", months: 3 },
    ] as const) {
      const after = new Loan().on("2024-02-10", pay).on("2024-02-10", change);
      expect(after.refusal("2024-02-10", undo)).toMatch(change.type);
    }
    const before = new Loan()
      .on("2024-02-10", { type: "prepayment", amount: 300_000 })
      .on("2024-02-10", { type: "repayment", amount: 5000 });
    expect(before.refusal("2024-02-10", { type: "reversal", of: "e1" })).toBe("");
    const between = new Loan().on("2024-02-10", pay).on("2024-02-10", { type: "repayment", amount: 5000 });
    expect(between.refusal("2024-02-10", undo)).toBe("");
  });

  test("no more than is owed and to come", () => {
    // 12 000.00 of principal and 780.00 of interest.
    const loan = new Loan();
    expect(loan.refusal("2024-01-05", { type: "repayment", amount: 1_278_000 })).toBe("");
    expect(loan.refusal("2024-01-05", { type: "repayment", amount: 1_278_001 })).toMatch(/1278000/u);
  });
});

describe("penalty interest (L7)", () => {
  // 18.25 % a year over 365 days is 0.05 % a day: 0.50 a day on 1 000.00.
  const interest = {
    dayCount: "ACT/365",
    penaltyRatePpm: 182_500,
    penaltyBase: "principal",
    scheduleTolerance: 0,
  } as const;

  test("counts from the due date, is owed from the day after, and follows what is paid", () => {
    const loan = new Loan({ annualRatePpm: 0 }, { interest });
    const owed = (date: string): number => owedOn(loan.at(date), dayOf(date), loan.contract);
    expect(owed("2024-02-10")).toBe(100_000);
    expect(owed("2024-02-11")).toBe(100_050);
    expect(owed("2024-02-15")).toBe(100_250);
    loan.on("2024-02-15", { type: "repayment", amount: 50_250 });
    expect(owed("2024-02-15")).toBe(50_000);
    // 500.00 left: 0.25 a day for the five days from the 15th to the 19th.
    expect(owed("2024-02-20")).toBe(50_125);
  });

  test("waits for the end of grace, then counts from the due date", () => {
    const loan = new Loan({ annualRatePpm: 0 }, { interest, grace: { days: 3, movesAsOf: false } });
    const owed = (date: string): number => owedOn(loan.at(date), dayOf(date), loan.contract);
    expect(owed("2024-02-13")).toBe(100_000);
    expect(owed("2024-02-14")).toBe(100_200);
  });
});

describe("tolerance (L6)", () => {
  test("a small shortfall is waived when the instalment is assessed", () => {
    const loan = new Loan({}, { toleranceAmount: 50 }).on("2024-02-10", { type: "repayment", amount: 111_950 });
    expect(unpaid(loan.at("2024-02-10"), 1)).toEqual([0]);
    const more = new Loan({}, { toleranceAmount: 50 }).on("2024-02-10", { type: "repayment", amount: 111_949 });
    expect(unpaid(more.at("2024-02-10"), 1)).toEqual([51]);
  });
});

describe("changes of the plan", () => {
  test("a prepayment spreads the principal left over the instalments left (L8)", () => {
    const loan = new Loan().on("2024-02-01", { type: "prepayment", amount: 300_000 });
    const state = loan.at("2024-02-01");
    // 9 000.00 in 12 parts of 750.00; 1 % of 9 000.00 is 90.00.
    expect(state.instalments[0]).toMatchObject({ number: 1, principal: 75_000, interest: 9000 });
    expect(outstandingPrincipal(state)).toBe(900_000);
  });

  test("a prepayment pays what is due first", () => {
    const loan = new Loan().on("2024-02-15", { type: "prepayment", amount: 222_000 });
    const state = loan.at("2024-02-15");
    expect(unpaid(state, 1)).toEqual([0]);
    // 11 000.00 less 1 100.00, in 11 parts.
    expect(state.instalments[1]).toMatchObject({ number: 2, principal: 90_000, interest: 9900 });
    expect(loan.refusal("2024-02-15", { type: "prepayment", amount: 990_000 })).toMatch(/repay all/u);
  });

  test("an extension adds instalments and moves the maturity (L10)", () => {
    const loan = new Loan()
      .on("2024-02-10", { type: "repayment", amount: 112_000 })
      .on("2024-02-20", { type: "extension", months: 4 });
    const state = loan.at("2024-02-20");
    expect(state.periods).toBe(16);
    expect(isoOf(state.maturity)).toBe("2025-05-10");
    // 11 000.00 over 15 instalments: 733.33 each, the last 733.38.
    expect(state.instalments[1]).toMatchObject({ number: 2, principal: 73_333, interest: 11_000 });
    expect(state.instalments.at(-1)).toMatchObject({ number: 16, principal: 73_338 });
  });

  test("no extension while overdue, in odd months or past maturity", () => {
    const loan = new Loan({ frequency: "quarterly", instalments: 4 });
    expect(loan.refusal("2024-02-01", { type: "extension", months: 4 })).toMatch(/multiple/u);
    expect(loan.refusal("2024-04-11", { type: "extension", months: 3 })).toMatch(/overdue/u);
    // On the due day itself it may still be paid.
    expect(loan.on("2024-04-10", { type: "extension", months: 3 }).at("2024-04-10").instalments).toHaveLength(5);
  });

  test("a loan that is settled is not settled again, although its day has not ended (L9)", () => {
    const settled = new Loan().on("2024-01-25", { type: "early-settlement", amount: 1_200_000 });
    expect(settled.refusal("2024-01-25", { type: "early-settlement", amount: 1 })).toMatch(/settled already/u);
  });

  test("early settlement closes the loan and wants at least the principal less what is held (L9)", () => {
    const loan = new Loan().on("2024-01-20", { type: "repayment", amount: 20_000 });
    expect(loan.refusal("2024-01-25", { type: "early-settlement", amount: 1_179_999 })).toMatch(/1180000/u);
    const closed = loan.on("2024-01-25", { type: "early-settlement", amount: 1_180_000 }).at("2024-01-25");
    expect(closed.closedOn).toBe(dayOf("2024-01-25"));
    expect(closed.held).toBe(0);
  });

  test("held cash closes a loan on its last due date (L13)", () => {
    const loan = new Loan({ instalments: 2, principal: 200_000 }).on("2024-01-20", {
      type: "repayment",
      amount: 203_000,
    });
    expect(loan.at("2024-03-09").closedOn).toBeUndefined();
    expect(isoOf(loan.at("2024-04-01").closedOn ?? 0)).toBe("2024-03-10");
  });
});
