import { describe, expect, it } from "vitest";
import type { ClaimTerms, GuaranteeTerms } from "../../schemas/ledger/claim-terms.js";
import type { CollateralTerms } from "../../schemas/ledger/collateral-terms.js";
import type {
  AmendingEvent,
  BusinessEvent,
  ClaimEvent,
  GuaranteeEvent,
  LineEvent,
} from "../../schemas/ledger/event.js";
import type { LineTerms } from "../../schemas/ledger/terms.js";
import { collateralRefusal } from "./collateral/lived-collateral.js";
import { creditAt } from "./credit-at.js";
import { claimAt, claimRefusal } from "./lived-claim.js";
import type { DatedEvent } from "./lived-dated.js";
import { guaranteeAt, guaranteeRefusal } from "./lived-guarantee.js";
import { drawRefusal, lineAt, lineRefusal } from "./lived-line.js";
import { takenBack } from "./take-back-refusal.js";
import { liveCard } from "./testing/live-card.js";
import { liveRevolving } from "./testing/live-revolving.js";
import { testBorrower } from "./testing/test-terms.js";

const base = (eventId: string): { eventId: string; occurredAt: string } => ({
  eventId,
  occurredAt: "2024-02-01T02:00:00Z",
});
const gone: AmendingEvent & { type: "void" } = { ...base("v"), type: "void" };
const renamed: AmendingEvent & { type: "code-change" } = { ...base("n"), type: "code-change" };
const person: AmendingEvent & { type: "identity-correction" } = {
  ...base("i"),
  type: "identity-correction",
  borrower: testBorrower,
};
const takesBack = (of: string): { eventId: string; occurredAt: string; type: "reversal"; of: string } => ({
  ...base(`r-${of}`),
  type: "reversal",
  of,
});

/** Events with the days they are of. */
function on<Event extends BusinessEvent>(
  ...events: readonly (readonly [date: string, event: Event])[]
): DatedEvent<Event>[] {
  return events.map(([date, event]) => ({ date, event }));
}

const lineTerms: LineTerms = {
  product: "line",
  revolving: true,
  limit: 1_000_000,
  effectiveDate: "2024-01-10",
  expiryDate: "2024-06-10",
};
const limit = (eventId: string, to: number): LineEvent => ({ ...base(eventId), type: "limit-change", limit: to });
const lineWhy = (events: DatedEvent<LineEvent>[], event: LineEvent, day: string, isUsed = false): string | null =>
  lineRefusal({ terms: lineTerms, events }, event, day, isUsed);

describe("a line that is put right", () => {
  const changed = on<LineEvent>(["2024-02-01", limit("a", 2_000_000)], ["2024-03-01", limit("b", 500_000)]);

  it("has the limit it would have had from the day of the reversal on, and the one it had before", () => {
    const events = [...changed, ...on<LineEvent>(["2024-03-10", takesBack("b")])];
    const limits = ["2024-03-01", "2024-03-09", "2024-03-10", "2024-05-01"].map(
      (day) => lineAt({ terms: lineTerms, events }, day).limit,
    );
    expect(limits).toEqual([500_000, 500_000, 2_000_000, 2_000_000]);
    expect(creditAt({ terms: lineTerms, events }, "2024-05-01")).toEqual({
      limit: 2_000_000,
      changedOn: ["2024-02-01", "2024-03-01", "2024-03-10"],
    });
  });

  it("has nothing taken back that is not there, was taken back, or that is no change of the limit", () => {
    const back = [...changed, ...on<LineEvent>(["2024-03-10", takesBack("b")], ["2024-03-11", renamed])];
    expect(lineWhy(changed, takesBack("b"), "2024-03-10")).toBeNull();
    expect(lineWhy(back, takesBack("a"), "2024-03-12")).toBeNull();
    for (const of of ["c", "b", "r-b", "n"]) expect(lineWhy(back, takesBack(of), "2024-03-12")).toContain("L78");
    expect(lineWhy(changed, takesBack("b"), "2024-03-10", true)).toContain("L78");
    expect(lineWhy(changed, takesBack("b"), "2024-06-10")).toContain("L36");
  });

  it("has nothing taken back without which a later event would have been refused", () => {
    const events = on<LineEvent>(["2024-02-01", limit("a", 2_000_000)], ["2024-03-01", limit("b", 1_000_000)]);
    expect(lineWhy(events, takesBack("a"), "2024-03-10")).toContain("b would have been refused without it");
    expect(lineWhy(events, takesBack("b"), "2024-03-10")).toBeNull();
    const without = [...events, ...on<LineEvent>(["2024-03-10", takesBack("b")])];
    expect(lineWhy(without, takesBack("a"), "2024-03-11")).toBeNull();
  });

  it("is void only while nothing is under it, when it is over too, and takes nothing and bears no draw afterwards", () => {
    expect(lineWhy([], gone, "2024-01-10")).toBeNull();
    expect(lineWhy([], gone, "2024-07-10")).toBeNull();
    expect(lineWhy([], gone, "2024-02-01", true)).toContain("L75");
    const events = on<LineEvent>(["2024-02-01", gone]);
    for (const event of [gone, renamed, person, limit("a", 1), takesBack("a")])
      expect(lineWhy(events, event, "2024-02-02")).toContain("void (L75)");
    expect(drawRefusal({ terms: lineTerms, events }, { amount: 1, used: 0, day: "2024-02-01" })).toContain("void");
  });

  it("gets one new code a day, none on the day of its grant or once it is over; a person at any time", () => {
    expect(lineWhy([], renamed, "2024-01-10")).toContain("L76");
    expect(lineWhy([], renamed, "2024-01-11")).toBeNull();
    expect(lineWhy([], renamed, "2024-06-10")).toContain("over (L76)");
    const events = on<LineEvent>(["2024-02-01", renamed]);
    expect(lineWhy(events, renamed, "2024-02-01")).toContain("L76");
    expect(lineWhy(events, renamed, "2024-02-02")).toBeNull();
    expect([lineWhy([], person, "2024-01-10"), lineWhy([], person, "2024-07-10", true)]).toEqual([null, null]);
  });
});

describe("a claim that is put right", () => {
  const terms: ClaimTerms = {
    product: "C1",
    origin: "bought",
    amount: 100_000,
    openDate: "2024-01-10",
    initialCreditor: "示例银行甲",
    debtKind: "1",
    statusAtTransfer: "3",
  };
  const pays = (eventId: string, amount: number): ClaimEvent => ({ ...base(eventId), type: "repayment", amount });
  const letsGo: ClaimEvent = { ...base("g"), type: "relief", amount: 1 };
  const inKind: ClaimEvent = { ...base("k"), type: "repayment-in-kind", amount: 1 };
  const why = (events: DatedEvent<ClaimEvent>[], event: ClaimEvent, day: string): string | null =>
    claimRefusal({ terms, events }, event, day);
  const paid = on<ClaimEvent>(["2024-02-01", pays("a", 20_000)], ["2024-03-01", pays("b", 30_000)]);

  it("owes again what was never received, from the day of the reversal on", () => {
    const events = [...paid, ...on<ClaimEvent>(["2024-03-10", takesBack("b")])];
    const balance = (day: string): number => claimAt({ terms, events }, day).balance;
    expect([balance("2024-03-09"), balance("2024-03-10")]).toEqual([50_000, 80_000]);
    expect(claimAt({ terms, events }, "2024-03-10")).toMatchObject({
      lastReceived: 20_000,
      lastReceivedOn: "2024-02-01",
    });
  });

  it("has a repayment taken back alone, while nothing of it was let go and it is not over", () => {
    expect(why(paid, takesBack("a"), "2024-03-10")).toBeNull();
    expect(why([...paid, ...on<ClaimEvent>(["2024-03-02", inKind])], takesBack("k"), "2024-03-10")).toContain("L78");
    expect(why([...paid, ...on<ClaimEvent>(["2024-03-02", letsGo])], takesBack("a"), "2024-03-10")).toContain("L78");
    const over = [...paid, ...on<ClaimEvent>(["2024-03-02", pays("c", 50_000)])];
    expect(why(over, takesBack("a"), "2024-03-10")).toContain("over");
    expect([why(over, gone, "2024-03-10"), why(over, person, "2024-03-10")]).toEqual([null, null]);
    expect(why(over, renamed, "2024-03-10")).toContain("L76");
    expect(why(on<ClaimEvent>(["2024-03-10", gone]), pays("d", 1), "2024-03-11")).toContain("L75");
  });

  it("finds the event so many back that was not taken back", () => {
    const events = [...paid, ...on<ClaimEvent>(["2024-03-02", inKind], ["2024-03-10", takesBack("b")])];
    const kinds = new Set<BusinessEvent["type"]>(["repayment"]);
    expect([takenBack(paid, kinds, 1), takenBack(paid, kinds, 2), takenBack(events, kinds, 1)]).toEqual([
      "b",
      "a",
      "a",
    ]);
    expect([takenBack(events, kinds, 2), takenBack([], kinds, 1)]).toEqual([null, null]);
  });
});

describe("a guarantee that is put right", () => {
  const terms: GuaranteeTerms = {
    product: "G1",
    amount: 1_000_000,
    openDate: "2024-01-10",
    dueDate: "2024-06-10",
    busiLines: "1",
    busiDtlLines: "01",
    guarMode: "0",
    othRepyGuarWay: "0",
    depositPercent: 0,
  };
  const covers = (eventId: string, balance: number): GuaranteeEvent => ({
    ...base(eventId),
    type: "guaranteed-balance",
    balance,
  });
  const classified: GuaranteeEvent = { ...base("c"), type: "classification", fiveCate: "3" };
  const pays: GuaranteeEvent = { ...base("p"), type: "compensation", amount: 100 };
  const why = (events: DatedEvent<GuaranteeEvent>[], event: GuaranteeEvent, day: string): string | null =>
    guaranteeRefusal({ terms, events }, event, day);

  it("covers and is classified as if it had not happened", () => {
    const events = on<GuaranteeEvent>(
      ["2024-02-01", covers("a", 500_000)],
      ["2024-02-02", classified],
      ["2024-03-01", takesBack("a")],
      ["2024-03-02", takesBack("c")],
    );
    const at = (day: string): unknown => {
      const { covered, changedOn, classified: told } = guaranteeAt({ terms, events }, day);
      return [covered, changedOn, told.fiveCate];
    };
    expect([at("2024-02-29"), at("2024-03-01"), at("2024-03-02")]).toEqual([
      [500_000, "2024-02-01", "3"],
      [1_000_000, "2024-01-10", "3"],
      [1_000_000, "2024-01-10", "1"],
    ]);
  });

  it("is not void once something was paid, and a payment is not taken back", () => {
    const paid = on<GuaranteeEvent>(["2024-02-01", pays]);
    expect(why(paid, gone, "2024-02-02")).toContain("L75");
    expect(why(paid, takesBack("p"), "2024-02-02")).toContain("L78");
    expect(why([], gone, "2024-07-01")).toBeNull();
    expect(why([], renamed, "2024-01-10")).toContain("L76");
    expect(why([], person, "2024-01-10")).toBeNull();
    expect(why(on<GuaranteeEvent>(["2024-02-01", gone]), classified, "2024-02-02")).toContain("L75");
  });
});

describe("a contract over collateral that is put right", () => {
  const terms: CollateralTerms = {
    product: "collateral",
    kind: "pledge",
    amount: 1,
    maximum: false,
    effectiveDate: "2024-01-10",
    expiryDate: "2024-06-10",
    items: [{ kind: "11", value: 1 }],
  };

  it("is void while no loan names it, and gets a code as anything else does", () => {
    const why = (event: typeof gone | typeof renamed, day: string, isNamed?: boolean): string | null =>
      collateralRefusal({ terms, events: [] }, event, day, isNamed);
    expect([why(gone, "2024-07-01"), why(renamed, "2024-01-11", true)]).toEqual([null, null]);
    expect(why(gone, "2024-02-01", true)).toContain("L75");
    expect(why(renamed, "2024-01-10")).toContain("L76");
    expect(why(renamed, "2024-06-10")).toContain("L76");
    const events = on(["2024-02-01", gone] as const);
    expect(collateralRefusal({ terms, events }, renamed, "2024-02-02")).toContain("L75");
  });
});

describe("revolving loans and cards that are put right", () => {
  it.each([
    ["a revolving loan", liveRevolving],
    ["a card", liveCard],
  ] as const)("%s gets one code a day, none on the day of opening, and takes nothing once it is void", (_, live) => {
    const why = (events: string): string | null => live({ events }).refusal;
    expect(why("2024-01-10T11:00 code")).toContain("that day");
    expect(why("2024-01-11 code\n2024-01-12 code")).toBeNull();
    expect(why("2024-01-11 code\n2024-01-11T11:00 code")).toContain("L7");
    expect(why("2024-01-11 identity\n2024-01-11T11:00 void")).toBeNull();
    for (const event of ["code", "identity", "void", "draw 1", "classify 2", "reverse 1"])
      expect(why(`2024-01-11 void\n2024-01-12 ${event}`)).toContain("void (L75)");
  });

  it("a day's code stays where a repayment of the day is reversed", () => {
    const events = "2024-01-11 draw 100\n2024-01-12 pay 50\n2024-01-12T11:00 code\n2024-01-12T12:00 reverse 2";
    expect(liveRevolving({ events: `${events}\n2024-01-12T13:00 code` }).refusal).not.toBeNull();
    expect(liveCard({ events: `${events}\n2024-01-12T13:00 code` }).refusal).toContain("L76");
  });

  it("a card that is closed gets no code, but a right person, and is void", () => {
    const closed = "2024-02-10 close\n2024-02-11";
    expect(liveCard({ events: `${closed} code` }).refusal).toContain("closed");
    expect([
      liveCard({ events: `${closed} identity` }).refusal,
      liveCard({ events: `${closed} void` }).refusal,
    ]).toEqual([null, null]);
  });
});
