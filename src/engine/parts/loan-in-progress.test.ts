import { describe, expect, it } from "vitest";
import type { LedgerEvent } from "../../../schemas/ledger/event.js";
import type { IsoDate } from "../../../schemas/ledger/primitives.js";
import type { LoanTerms } from "../../../schemas/ledger/terms.js";
import type { LifeAction, LifeStep } from "../../../schemas/run/life.js";
import { agreementByName } from "../../generate/agreements.js";
import { borrowerFor } from "../../generate/borrower.js";
import { plainItems } from "../../generate/reporting-items.js";
import { calendarByName } from "../../ledger/calendar-by-name.js";
import type { LenderPort } from "../../lender/lender-port.js";
import { LoanInProgress } from "./loan-in-progress.js";

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
  return new LoanInProgress({
    plan: { terms, openTime, months: 4, steps: [] },
    reference: "t-1",
    borrower: borrowerFor(0),
    rightPerson: borrowerFor(1),
    correctableUpTo: null,
    agreement: { ...agreement, dayCutOff },
    takesEvents: new Set(),
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

describe("what turns out to have been wrong", () => {
  const step = (day: number, action: LifeAction): LifeStep => ({
    on: { instalment: 1, days: day },
    at: "10:00:00.000",
    do: action,
  });
  const steps: LifeStep[] = [
    step(0, { kind: "pay", amount: { of: "due", permille: 500, less: 0 } }),
    step(10, { kind: "bounce", back: 1 }),
    step(20, {
      kind: "find-payment",
      paidOn: { instalment: 1, days: 0 },
      amount: { of: "due", permille: 1000, less: 0 },
    }),
    step(25, { kind: "correct-identity", wrong: "name" }),
    step(27, { kind: "void" }),
    step(28, { kind: "pay", amount: { of: "next", permille: 1000, less: 0 } }),
  ];

  async function liveAll(correctableUpTo: IsoDate | null): Promise<{ posted: string[]; leftOut: string[] }> {
    const life = new LoanInProgress({
      plan: { terms, openTime: "09:30:00.000", months: 4, steps },
      reference: "t-1",
      borrower: borrowerFor(0),
      rightPerson: borrowerFor(1),
      correctableUpTo,
      agreement,
      takesEvents: new Set(),
      calendar: calendarByName("none"),
    });
    const posted: string[] = [];
    const port = {
      openAccount: async () => ({ accountId: "1", bureauAccountCode: "A1" }),
      postEvent: async (_account: string, { type, occurredAt, knownAt = "", effectiveDate = "" }: LedgerEvent) => {
        posted.push([type, occurredAt.slice(0, 10), knownAt.slice(0, 10), effectiveDate].join(" ").trim());
        return { eventId: "" };
      },
    } as unknown as LenderPort;
    while (life.nextAt() !== null) await life.act(port);
    return { posted, leftOut: life.leftOut.map(({ kind, reason }) => `${kind}: ${reason}`) };
  }

  it("is told to the lender when it becomes known, with the day it counts for", async () => {
    expect(await liveAll("2024-05-31")).toEqual({
      posted: [
        "repayment 2024-02-15",
        "reversal 2024-02-25 2024-02-25",
        "repayment 2024-03-06 2024-03-06 2024-02-15",
        "identity-correction 2024-03-11 2024-03-11",
        "void 2024-03-13 2024-03-13",
      ],
      leftOut: ["pay: the account is void (L22)"],
    });
  });

  it("is left out with a lender that takes no corrections, and after the last day that is looked at", async () => {
    const { posted, leftOut } = await liveAll(null);
    expect(posted).toEqual(["repayment 2024-02-15", "repayment 2024-03-14"]);
    expect(leftOut).toEqual(
      ["bounce", "find-payment", "correct-identity", "void"].map(
        (kind) => `${kind}: the lender does not take corrections`,
      ),
    );
    expect((await liveAll("2024-03-06")).leftOut).toEqual(
      ["correct-identity", "void"].map((kind) => `${kind}: it would become known after the last day that is looked at`),
    );
  });
});
