import { describe, expect, test } from "vitest";
import type { Agreement } from "../../../schemas/ledger/agreement.js";
import type { RevolvingEvent } from "../../../schemas/ledger/event.js";
import type { RevolvingTerms } from "../../../schemas/ledger/terms.js";
import { dayOf, isoOf } from "../loan/day.js";
import { type LoanState, outstandingPrincipal } from "../loan/loan-state.js";
import { agreementWith, shanghai, termsWith } from "../testing.js";
import type { BookedRevolving } from "./booked-revolving.js";
import { revolvingContract } from "./revolving-contract.js";
import { advance } from "./revolving-day.js";
import { revolvingOpening } from "./revolving-opening.js";
import { rightRevolving } from "./right-revolving.js";

/** 12 % a year on a basis of 360 is 1/3000 a day: 3.00 a day on 9 000.00. */
const terms: RevolvingTerms = {
  product: "R1",
  annualRatePpm: 120_000,
  openDate: "2024-01-05",
  dueDay: 10,
  reporting: termsWith().reporting,
};

let number = 0;

function draw(date: string, amount: number): BookedRevolving {
  number += 1;
  return {
    day: dayOf(date),
    known: dayOf(date),
    event: { type: "drawdown", eventId: `d${String(number)}`, occurredAt: shanghai(date), amount },
  };
}

function repay(date: string, amount: number): BookedRevolving {
  number += 1;
  return {
    day: dayOf(date),
    known: dayOf(date),
    event: { type: "repayment", eventId: `p${String(number)}`, occurredAt: shanghai(date), amount },
  };
}

interface Lived {
  readonly terms?: Partial<RevolvingTerms>;
  readonly agreement?: Partial<Agreement>;
  readonly expires?: string;
}

/** The loan at the end of a day. */
function at(
  date: string,
  events: readonly BookedRevolving[],
  { expires = "2025-01-05", ...changes }: Lived = {},
): LoanState {
  const loan = revolvingContract(
    { ...terms, ...changes.terms },
    dayOf(expires),
    agreementWith(changes.agreement ?? {}),
  );
  const state = revolvingOpening(loan);
  const { servicing } = rightRevolving;
  const life = { contract: loan.contract, servicing, limitOn: () => 2_000_000, billedBefore: () => undefined };
  advance(state, dayOf(date), events, life);
  return state;
}

function dues(state: LoanState): [string, number, number][] {
  return state.instalments.map((row) => [isoOf(row.due), row.principal, row.interest]);
}

describe("due dates (L43, L45)", () => {
  test("day dueDay of each month after the opening, before the expiry, and the expiry itself", () => {
    const slots = (openDate: string, dueDay: number, expires: string, agreement: Partial<Agreement> = {}): string[] =>
      revolvingContract({ ...terms, openDate, dueDay }, dayOf(expires), agreementWith(agreement)).slots.map(({ due }) =>
        isoOf(due),
      );
    expect(slots("2024-01-31", 31, "2024-04-30")).toEqual(["2024-02-29", "2024-03-31", "2024-04-30"]);
    // The 10th of February is the expiry itself, and falls due once.
    expect(slots("2024-01-05", 10, "2024-02-10")).toEqual(["2024-02-10"]);
    expect(slots("2024-01-05", 10, "2024-01-20")).toEqual(["2024-01-20"]);
    // The Spring Festival of 2024 lasts to 17 February; both fall due on the made-up Sunday behind it.
    expect(slots("2024-01-05", 10, "2024-02-12", { calendar: "CN", dueDateRoll: "following" })).toEqual([
      "2024-02-18",
      "2024-02-18",
    ]);
  });
});

describe("interest of a period (L45)", () => {
  // 5 January to 9 February. 9 000.00 from the 10th to the 30th of January: 21 days of 3.00; then 6 000.00 for 10 of 2.00.
  const drawn = [draw("2024-01-10", 900_000), repay("2024-01-31", 300_000)];

  test("by the principal at the end of each day", () => {
    const state = at("2024-02-10", drawn);
    expect(dues(state)[0]).toEqual(["2024-02-10", 0, 8300]);
    expect(outstandingPrincipal(state)).toBe(600_000);
  });

  test("what is drawn on the nominal due date belongs to the next period", () => {
    const state = at("2024-03-10", [...drawn, draw("2024-02-10", 300_000)]);
    expect(dues(state)[0]?.[2]).toBe(8300);
    // 10 February to 9 March 2024: 29 days of 3.00.
    expect(dues(state)[1]).toEqual(["2024-03-10", 0, 8700]);
  });

  test("between the nominal and the contractual due date as well", () => {
    const rolled = { agreement: { calendar: "CN", dueDateRoll: "following" } } as const;
    const state = at("2024-03-31", [...drawn, draw("2024-02-15", 300_000)], rolled);
    // 10 March 2024 is a Sunday. 10 to 14 February: 5 days of 2.00, then 24 of 3.00.
    expect(dues(state).slice(0, 2)).toEqual([
      ["2024-02-18", 0, 8300],
      ["2024-03-11", 0, 8200],
    ]);
  });

  test("the basis is 365 for ACT/365 only, and halves are rounded up once", () => {
    const interest = (dayCount: Agreement["interest"]["dayCount"], amount: number): number | undefined => {
      const rules = { dayCount, penaltyRatePpm: 0, penaltyBase: "principal", scheduleTolerance: 0 } as const;
      return dues(at("2024-02-10", [draw("2024-02-09", amount)], { agreement: { interest: rules } }))[0]?.[2];
    };
    // One day: 9 000.00 × 12 % ÷ 365 = 2.9589, ÷ 360 = 3.00. 15.00 ÷ 3000 = 0.005, which is 0.01.
    expect(interest("ACT/365", 900_000)).toBe(296);
    expect(interest("ACT/360", 900_000)).toBe(300);
    expect(interest("30/360", 1500)).toBe(1);
    expect(interest("30/360", 1499)).toBe(0);
  });

  test("nothing was drawn: settled by its date, without a payment", () => {
    const state = at("2024-02-11", []);
    expect(state.instalments[0]).toMatchObject({ interest: 0, paidOn: dayOf("2024-02-10") });
    expect(state).toMatchObject({ overdue: false, receipts: [], closedOn: undefined });
  });
});

describe("a due date that is moved before its nominal day (L2, L45)", () => {
  // 1 to 5 May 2024 are free: what expires on the 5th falls due on 30 April, with interest for 10 April to 4 May.
  const rolled = { expires: "2024-05-05", agreement: { calendar: "CN", dueDateRoll: "preceding" } } as const;

  test("the days after it count with the principal of the evening before", () => {
    const state = at("2024-04-30", [draw("2024-04-10", 900_000), repay("2024-04-30", 300_000)], rolled);
    expect(dues(state).at(-1)).toEqual(["2024-04-30", 900_000, 7500]);
    expect(outstandingPrincipal(state)).toBe(607_500);
  });

  test("what is drawn on it or after it is due at once", () => {
    const state = at("2024-05-02", [draw("2024-04-10", 900_000), draw("2024-05-02", 100_000)], rolled);
    expect(outstandingPrincipal(state)).toBe(1_000_000);
    expect(state).toMatchObject({ overdue: true, closedOn: undefined });
  });
});

describe("repayment (L46)", () => {
  const drawn = [draw("2024-01-10", 900_000), repay("2024-01-31", 300_000)];

  test("what is due first, then the principal at once", () => {
    const state = at("2024-02-10", [...drawn, repay("2024-02-10", 108_300)]);
    expect(state.instalments[0]).toMatchObject({ paidInterest: 8300, paidOn: dayOf("2024-02-10") });
    expect(outstandingPrincipal(state)).toBe(500_000);
    expect(state).toMatchObject({ held: 0, overdue: false });
    expect(state.receipts.map(({ amount }) => amount)).toEqual([300_000, 108_300]);
  });

  test("a reversal of the day undoes it", () => {
    const paid = repay("2024-02-01", 100_000);
    const undo: RevolvingEvent = {
      type: "reversal",
      eventId: "u",
      of: paid.event.eventId,
      occurredAt: shanghai("2024-02-01", "12:00:00"),
    };
    const state = at("2024-02-02", [...drawn, paid, { day: paid.day, known: paid.day, event: undo }]);
    expect(outstandingPrincipal(state)).toBe(600_000);
    expect(state.receipts).toEqual([{ day: dayOf("2024-01-31"), amount: 300_000 }]);
  });
});

describe("arrears (L47)", () => {
  const drawn = [draw("2024-01-10", 900_000), repay("2024-01-31", 300_000)];

  test("penalty interest is that of the unpaid interest", () => {
    const interest = {
      dayCount: "ACT/360",
      penaltyRatePpm: 180_000,
      penaltyBase: "principal-and-interest",
      scheduleTolerance: 0,
    } as const;
    // 18 % on 83.00 is 0.0415 a day: 20 days are 0.83. Then 108.30 pay 83.83 and 24.47 of principal.
    const state = at("2024-03-01", [...drawn, repay("2024-03-01", 10_830)], { agreement: { interest } });
    expect(state.instalments[0]).toMatchObject({ paidInterest: 8300, paidPenalty: 83 });
    expect(outstandingPrincipal(state)).toBe(597_553);
  });

  test("an unpaid amount within tolerance is waived", () => {
    const state = at("2024-02-10", [...drawn, repay("2024-02-10", 8200)], { agreement: { toleranceAmount: 100 } });
    expect(state).toMatchObject({ overdue: false });
    expect(state.instalments[0]).toMatchObject({ paidOn: dayOf("2024-02-10") });
  });
});

describe("closing (L48)", () => {
  test("stays open at a balance of nothing, and closes with the DueDate", () => {
    const paid = [draw("2024-01-10", 900_000), repay("2024-01-11", 900_000), repay("2024-02-10", 300)];
    expect(at("2024-02-20", paid, { expires: "2024-03-01" })).toMatchObject({ closedOn: undefined });
    expect(at("2024-03-05", paid, { expires: "2024-03-01" })).toMatchObject({ closedOn: dayOf("2024-03-01") });
  });

  test("the principal falls due with the last interest, and closing waits for it", () => {
    const drawn = [draw("2024-02-10", 600_000)];
    // 10 to 29 February: 20 days of 2.00.
    const state = at("2024-03-05", drawn, { expires: "2024-03-01" });
    expect(dues(state).at(-1)).toEqual(["2024-03-01", 600_000, 4000]);
    expect(state).toMatchObject({ overdue: true, closedOn: undefined, maturity: dayOf("2024-03-01") });
    const paid = at("2024-03-06", [...drawn, repay("2024-03-06", 604_000)], { expires: "2024-03-01" });
    expect(paid).toMatchObject({ overdue: false, closedOn: dayOf("2024-03-06") });
  });
});
