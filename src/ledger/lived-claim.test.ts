import { describe, expect, it } from "vitest";
import type { ClaimTerms } from "../../schemas/ledger/claim-terms.js";
import type { ClaimEvent } from "../../schemas/ledger/event.js";
import { claimAt, claimRefusal } from "./lived-claim.js";
import type { DatedEvent } from "./lived-dated.js";

const terms: ClaimTerms = {
  product: "C1",
  origin: "bought",
  amount: 100_000,
  openDate: "2024-01-10",
  initialCreditor: "示例银行甲",
  debtKind: "1",
  statusAtTransfer: "3",
};
const base = { eventId: "e", occurredAt: "2024-02-01T02:00:00Z" };
const pays = (amount: number): ClaimEvent => ({ ...base, type: "repayment", amount });
const inKind = (amount: number): ClaimEvent => ({ ...base, type: "repayment-in-kind", amount });
const letGo = (amount: number): ClaimEvent => ({ ...base, type: "relief", amount });
const sold: ClaimEvent = { ...base, type: "claim-transfer", how: "sale", price: 30_000 };

describe("a claim on a day", () => {
  const events: DatedEvent<ClaimEvent>[] = [
    { event: pays(20_000), date: "2024-02-01" },
    { event: inKind(10_000), date: "2024-02-01" },
    { event: letGo(5_000), date: "2024-02-02" },
    { event: pays(1_000), date: "2024-03-01" },
    { event: sold, date: "2024-04-01" },
  ];
  const on = (day: string): unknown => {
    const { balance, lastReceived, lastReceivedOn, endedOn } = claimAt({ terms, events }, day);
    return [balance, lastReceived, lastReceivedOn, endedOn];
  };

  it("is what is left of it, and what was received last: money or not, never what was let go", () => {
    expect(on("2024-01-31")).toEqual([100_000, 0, "2024-01-10", null]);
    expect(on("2024-02-01")).toEqual([70_000, 30_000, "2024-02-01", null]);
    expect(on("2024-02-02")).toEqual([65_000, 30_000, "2024-02-01", null]);
    expect(on("2024-03-31")).toEqual([64_000, 1_000, "2024-03-01", null]);
  });

  it("is over once it is handed over, with nothing owed to this lender; what was owed then is remembered", () => {
    expect(on("2024-04-01")).toEqual([0, 1_000, "2024-03-01", "2024-04-01"]);
    expect(claimAt({ terms, events }, "2024-05-01").transfer).toEqual({ event: sold, balance: 64_000 });
  });

  it.each([
    ["paid", pays(100_000)],
    ["paid in kind", inKind(100_000)],
    ["let go", letGo(100_000)],
  ])("is over with the day on which all of it is %s", (_, event) => {
    const view = claimAt({ terms, events: [{ event, date: "2024-02-01" }] }, "2024-02-01");
    expect([view.balance, view.endedOn]).toEqual([0, "2024-02-01"]);
  });
});

describe("what cannot happen to a claim", () => {
  const taken: DatedEvent<ClaimEvent>[] = [{ event: pays(40_000), date: "2024-02-01" }];
  const why = (event: ClaimEvent, day: string, events = taken): string | null =>
    claimRefusal({ terms, events }, event, day);

  it("is more than is still owed", () => {
    const over = "it exceeds what is still owed (L38)";
    expect([pays(60_001), inKind(60_001), letGo(60_001)].map((event) => why(event, "2024-02-01"))).toEqual([
      over,
      over,
      over,
    ]);
    expect([pays(60_000), inKind(60_000), letGo(60_000)].map((event) => why(event, "2024-02-01"))).toEqual([
      null,
      null,
      null,
    ]);
  });

  it("is its end, and anything let go, on the day of taking over", () => {
    const none = "it would leave nothing on the day of taking over (L38)";
    expect(why(pays(100_000), "2024-01-10", [])).toBe(none);
    expect(why(inKind(100_000), "2024-01-10", [])).toBe(none);
    expect(why(pays(99_999), "2024-01-10", [])).toBeNull();
    expect(why(letGo(1), "2024-01-10", [])).toBe("nothing is let go on the day of taking over (L38)");
    expect(why(sold, "2024-01-10", [])).toBe("a claim is not handed over on the day of its taking over (L39)");
    expect(why(sold, "2024-01-11", [])).toBeNull();
  });

  it("is anything once it is over, on the very day too", () => {
    const over = "the claim is over (L39)";
    const paid = [...taken, { event: letGo(60_000), date: "2024-03-01" }];
    expect([why(sold, "2024-03-01", paid), why(pays(1), "2024-03-02", paid)]).toEqual([over, over]);
    const gone = [...taken, { event: sold, date: "2024-03-01" }];
    expect([why(pays(1), "2024-03-01", gone), why(letGo(1), "2024-03-02", gone)]).toEqual([over, over]);
  });
});
