import { describe, expect, it } from "vitest";
import type { GuaranteeTerms } from "../../schemas/ledger/claim-terms.js";
import type { Classification, GuaranteeEvent } from "../../schemas/ledger/event.js";
import type { DatedEvent } from "./lived-dated.js";
import { guaranteeAt, guaranteeRefusal } from "./lived-guarantee.js";

const terms: GuaranteeTerms = {
  product: "G1",
  amount: 100_000,
  openDate: "2024-01-10",
  dueDate: "2024-06-10",
  busiLines: "1",
  busiDtlLines: "01",
  guarMode: "0",
  othRepyGuarWay: "0",
  depositPercent: 0,
};
const base = { eventId: "e", occurredAt: "2024-02-01T02:00:00Z" };
const less = (balance: number): GuaranteeEvent => ({ ...base, type: "guaranteed-balance", balance });
const pays = (amount: number): GuaranteeEvent => ({ ...base, type: "compensation", amount });
const classed = (fiveCate: Classification["fiveCate"]): GuaranteeEvent => ({
  ...base,
  type: "classification",
  fiveCate,
});
const released: GuaranteeEvent = { ...base, type: "guarantee-end" };

describe("a guarantee on a day", () => {
  const events: DatedEvent<GuaranteeEvent>[] = [
    { event: less(80_000), date: "2024-02-01" },
    { event: classed("3"), date: "2024-03-01" },
    { event: pays(30_000), date: "2024-04-01" },
    { event: less(10_000), date: "2024-04-01" },
  ];
  const on = (day: string): unknown => {
    const { covered, changedOn, classified, compensated, endedOn } = guaranteeAt({ terms, events }, day);
    return [covered, changedOn, `${classified.fiveCate} ${classified.date}`, compensated, endedOn];
  };

  it("is what it covers and since when, its category and what was paid", () => {
    expect(on("2024-01-31")).toEqual([100_000, "2024-01-10", "1 2024-01-10", 0, null]);
    expect(on("2024-02-01")).toEqual([80_000, "2024-02-01", "1 2024-01-10", 0, null]);
    expect(on("2024-03-31")).toEqual([80_000, "2024-02-01", "3 2024-03-01", 0, null]);
    expect(on("2024-04-01")).toEqual([10_000, "2024-04-01", "3 2024-03-01", 30_000, null]);
  });

  it("is over with its due date", () => {
    expect(on("2024-06-09")).toEqual([10_000, "2024-04-01", "3 2024-03-01", 30_000, null]);
    expect(on("2024-07-01")).toEqual([0, "2024-06-10", "3 2024-03-01", 30_000, "2024-06-10"]);
  });

  it.each([
    ["used up", pays(100_000), 100_000],
    ["released", released, 0],
  ])("is over with the day on which it is %s", (_, event, paid) => {
    const view = guaranteeAt({ terms, events: [{ event, date: "2024-02-01" }] }, "2024-06-30");
    expect([view.covered, view.changedOn, view.endedOn, view.compensated]).toEqual([
      0,
      "2024-02-01",
      "2024-02-01",
      paid,
    ]);
  });
});

describe("what cannot happen to a guarantee", () => {
  const taken: DatedEvent<GuaranteeEvent>[] = [{ event: less(60_000), date: "2024-02-01" }];
  const why = (event: GuaranteeEvent, day: string, events = taken): string | null =>
    guaranteeRefusal({ terms, events }, event, day);

  it("is that it covers more, the same, or nothing, or that more is paid than it covers", () => {
    const notLess = "what is covered can only become less (L41)";
    expect([why(less(60_001), "2024-02-01"), why(less(60_000), "2024-02-01")]).toEqual([notLess, notLess]);
    expect(why(less(0), "2024-02-01")).toBe("more than nothing must stay covered (L41)");
    expect(why(pays(60_001), "2024-02-01")).toBe("it exceeds what is covered (L41)");
    expect([less(59_999), less(1), pays(60_000), pays(1), released].map((event) => why(event, "2024-02-01"))).toEqual([
      null,
      null,
      null,
      null,
      null,
    ]);
  });

  it("is anything but a classification on the day of giving", () => {
    const only = "on the day of giving only a classification is taken (L41)";
    expect([less(1), pays(1), released, classed("2")].map((event) => why(event, "2024-01-10", []))).toEqual([
      only,
      only,
      only,
      null,
    ]);
    expect([less(1), pays(1), released].map((event) => why(event, "2024-01-11", []))).toEqual([null, null, null]);
  });

  it("is anything once it is over: on the day itself, and on its due date", () => {
    const over = "the guarantee is over (L42)";
    expect([classed("2"), pays(1)].map((event) => why(event, "2024-06-10"))).toEqual([over, over]);
    expect(why(classed("2"), "2024-06-09")).toBeNull();
    const ended: DatedEvent<GuaranteeEvent>[] = [{ event: pays(100_000), date: "2024-03-01" }];
    expect([why(classed("2"), "2024-03-01", ended), why(released, "2024-03-02", ended)]).toEqual([over, over]);
  });
});
