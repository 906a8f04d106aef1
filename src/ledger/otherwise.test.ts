import { describe, expect, it } from "vitest";
import { live, refusalOf, type Story } from "./testing/live-story.js";
import { renderLoan } from "./testing/render-loan.js";
import { termsWith } from "./testing/test-terms.js";

// 12,000 yuan at 12 %: instalments of 1,000 and interest of 120, 110, 100 …, due on the 15th from February 2024.
const at = (day: string, story: Story): string[] => renderLoan(live(story).at(day));

// 1,000 yuan in one instalment of 1,010, due on 15 February 2024.
const short = { instalments: 1, principal: 100_000 };

describe("deferral (L23)", () => {
  it("puts the maturity off although an instalment is overdue, which stays so", () => {
    // 11,000 in thirteen parts of 846.15 and interest of 110.
    expect(at("2024-03-15", { events: "2024-02-20 defer 2" })).toEqual([
      "balance 12000",
      "#1 2024-02-15 owes 1120 (principal 1000) overdue",
      "#2 2024-03-15 owes 956.15 (principal 846.15) overdue",
    ]);
    expect(refusalOf({ events: "2024-02-20 extend 2" })).toContain("overdue (L10)");
    const view = live({ events: "2024-02-20 defer 2" }).at("2024-02-20");
    expect([view.periods, view.maturity, view.specials[0]?.kind]).toEqual([14, "2025-03-15", "deferral"]);
  });

  it("is refused for the other reasons of an extension", () => {
    expect(refusalOf({ terms: { frequency: "quarterly" }, events: "2024-02-20 defer 2" })).toContain("no multiple");
    expect(refusalOf({ terms: short, events: "2024-02-20 defer 2" })).toContain("past its maturity");
  });
});

describe("relief (L24)", () => {
  it("lets go the oldest first and inside an instalment in the order of cash", () => {
    // 120 of interest, then 380 of principal.
    expect(at("2024-02-20", { events: "2024-02-20 relieve 500" })).toEqual([
      "balance 11620",
      "#1 2024-02-15 owes 620 (principal 620) overdue",
    ]);
    // February's 1,120, of March 110 of interest and 270 of principal.
    expect(at("2024-03-20", { events: "2024-03-20 relieve 1500" })).toEqual([
      "balance 10730",
      "#2 2024-03-15 owes 730 (principal 730) overdue",
    ]);
  });

  it("is no money received", () => {
    const view = live({ events: "2024-02-15 relieve 1120" }).at("2024-02-15");
    expect([view.outstandingPrincipal, view.receipts, view.held]).toEqual([1_100_000, [], 0]);
    expect(view.instalments[0]).toMatchObject({ settledOn: "2024-02-15", settledByRelief: true, overdue: false });
  });

  it("is refused beyond what is due and unpaid", () => {
    expect(refusalOf({ events: "2024-02-20 relieve 1120" })).toBeNull();
    expect(refusalOf({ events: "2024-02-20 relieve 1120.01" })).toContain("L24");
    expect(refusalOf({ events: "2024-02-14 relieve 1" })).toContain("L24");
  });

  it("lets go penalty interest where that counts as unpaid, and only there", () => {
    // Ten days at half a yuan.
    const interest = { penaltyRatePpm: 180_000 };
    expect(at("2024-02-25", { agreement: { interest }, events: "2024-02-25 relieve 6" })).toEqual([
      "balance 12000",
      "#1 2024-02-15 owes 1119 (principal 1000) overdue",
    ]);
    const apart = { interest, amounts: { penaltyInTotOverd: false } };
    expect(at("2024-02-25", { agreement: apart, events: "2024-02-25 relieve 6" })).toEqual([
      "balance 12000",
      "#1 2024-02-15 owes 1114 (principal 1000, penalty 5) overdue",
    ]);
    expect(at("2024-02-25", { agreement: apart, events: "2024-02-25 relieve 1120" })).toEqual(["balance 11000"]);
  });

  it.each([
    ["2024-02-20 relieve 1010", "relief"],
    ["2024-02-20T09:00 pay 500\n2024-02-20T10:00 relieve 510", "relief"],
    ["2024-02-20T09:00 relieve 510\n2024-02-20T10:00 pay 500", "payment"],
    ["2024-02-19 relieve 510\n2024-02-20 pay 500", "payment"],
  ])("%s ends a loan by %s", (events, endedBy) => {
    expect(live({ terms: short, events }).at("2024-02-21")).toMatchObject({ closedOn: "2024-02-20", endedBy });
  });
});

describe("court, bad debt, write-off (L25, L26)", () => {
  it.each(["court", "bad-debt", "write-off"])("%s asks for something overdue the day before and unpaid", (mark) => {
    expect(refusalOf({ events: `2024-02-15 ${mark}` })).toContain("overdue the day before");
    expect(refusalOf({ events: `2024-02-16 ${mark}` })).toBeNull();
    expect(refusalOf({ events: `2024-02-16T09:00 pay 1120\n2024-02-16T10:00 ${mark}` })).toContain("unpaid");
    expect(refusalOf({ events: `2024-02-16 ${mark}\n2024-02-17 ${mark}` })).not.toBeNull();
  });

  it("a write-off may follow bad debt, not the other way round", () => {
    expect(refusalOf({ events: "2024-02-16 bad-debt\n2024-02-17 write-off" })).toBeNull();
    expect(refusalOf({ events: "2024-02-16 write-off\n2024-02-17 bad-debt" })).toContain("already (L26)");
  });

  it("are over with the first day at whose end nothing is overdue", () => {
    const marked = "2024-02-16T09:00 court\n2024-02-16T10:00 bad-debt\n2024-02-17 write-off\n2024-02-20 pay 1120";
    const story = live({ events: marked });
    const all = { court: "2024-02-16", badDebt: "2024-02-16", writtenOff: "2024-02-17" };
    expect(story.at("2024-02-16").marks).toEqual({ ...all, writtenOff: null });
    expect(story.at("2024-02-19").marks).toEqual(all);
    expect(story.at("2024-02-20").marks).toEqual({ court: null, badDebt: null, writtenOff: null });
    expect(refusalOf({ events: `${marked}\n2024-03-16 court` })).toBeNull();
    const sameDay = live({ events: "2024-02-16T09:00 court\n2024-02-16T10:00 pay 1120" });
    expect(sameDay.at("2024-02-16").marks.court).toBeNull();
  });

  it("stay while another instalment is overdue", () => {
    const story = live({ events: "2024-03-16 court\n2024-03-20 pay 1120" });
    expect(story.at("2024-03-20").marks.court).toBe("2024-03-16");
  });

  it("change nothing in what is owed", () => {
    expect(at("2024-04-15", { events: "2024-02-16 write-off" })).toEqual(at("2024-04-15", {}));
  });
});

describe("payment in kind and by a guarantor (L27, L28)", () => {
  it.each(["in-kind", "guarantor"])("%s pays the oldest first whatever the agreement says of cash", (what) => {
    const agreement = { cash: { order: "matched" as const } };
    expect(at("2024-03-20", { agreement, events: "2024-03-20 pay 1110 for 2" })).toEqual([
      "balance 11000",
      "#1 2024-02-15 owes 1120 (principal 1000) overdue",
    ]);
    // 1,110 are February's interest of 120 and 990 of its principal.
    expect(at("2024-03-20", { agreement, events: `2024-03-20 ${what} 1110` })).toEqual([
      "balance 11010",
      "#1 2024-02-15 owes 10 (principal 10) overdue",
      "#2 2024-03-15 owes 1110 (principal 1000) overdue",
    ]);
  });

  it("is received like money, and what is left is held", () => {
    const view = live({ events: "2024-02-20 in-kind 1500" }).at("2024-02-20");
    expect([view.held, view.receipts[0]?.amount]).toEqual([38_000, 150_000]);
    expect(view.specials).toMatchObject([{ kind: "repayment-in-kind", paid: 150_000 }]);
  });

  it("is refused beyond all that is owed and to come", () => {
    // 12,000 and interest of 780.
    expect(refusalOf({ events: "2024-02-20 guarantor 12780" })).toBeNull();
    expect(refusalOf({ events: "2024-02-20 guarantor 12780.01" })).toContain("exceeds");
  });
});

describe("a claim sold or carved out (L29)", () => {
  it("closes the account with the end of its day; held cash is given back", () => {
    const story = live({ events: "2024-01-20 pay 500\n2024-03-20 carve 9000" });
    expect(story.at("2024-03-19").closedOn).toBeNull();
    expect(story.at("2024-03-20")).toMatchObject({
      closedOn: "2024-03-20",
      endedBy: "carve-out",
      outstandingPrincipal: 0,
      held: 0,
    });
    // February's 1,120 less 500, of which 120 were interest: 380 of principal were paid.
    expect(story.at("2024-03-20").specials).toMatchObject([
      { kind: "claim-carve-out", principal: 1_162_000, paid: 900_000 },
    ]);
    expect(live({ events: "2024-02-20 sell 0" }).at("2024-02-20")).toMatchObject({ endedBy: "sale" });
  });

  it("is refused where the loan is settled, and nothing is taken after it", () => {
    expect(refusalOf({ terms: short, events: "2024-02-15T09:00 pay 1010\n2024-02-15T10:00 sell 1" })).toContain("L29");
    expect(refusalOf({ events: "2024-03-20T09:00 sell 9000\n2024-03-20T10:00 pay 1" })).toContain("over");
    expect(refusalOf({ events: "2024-03-20 sell 9000\n2024-03-21 pay 1" })).toContain("closed");
    expect(refusalOf({ events: "2024-03-20 sell 9000\n2024-03-21 identity 王五" })).toBeNull();
  });
});

describe("transfer out (L30)", () => {
  it.each([
    ["the month after the opening", "2024-02-10 transfer"],
    ["the month after the one told last", "2024-02-15 pay 1120\n2024-03-10 transfer"],
  ])("ends the account in %s", (_, events) => {
    const day = events.slice(-19, -9);
    expect(live({ events }).at(day)).toMatchObject({ closedOn: day, endedBy: "transfer-out", outstandingPrincipal: 0 });
  });

  it.each([
    ["in the month of opening", "2024-01-20 transfer", "month before"],
    ["on the day of opening", "2024-01-15 transfer", "as of the day itself"],
    ["on a settlement day", "2024-02-15T09:00 pay 1120\n2024-02-15T10:00 transfer", "as of the day itself"],
    ["once the month is told", "2024-02-15 pay 1120\n2024-02-20 transfer", "month before"],
    ["with arrears", "2024-03-10 transfer", "overdue"],
    ["on the day arrears are paid", "2024-03-10T09:00 pay 1120\n2024-03-10T10:00 transfer", "overdue"],
  ])("is refused %s", (_, events, reason) => {
    expect(refusalOf({ events })).toContain(reason);
  });

  it("is refused where something due is unpaid, overdue or not", () => {
    // The month end is the settlement day, and grace runs until 25 February.
    const agreement = { settlement: { day: "month-end" as const }, grace: { days: 10 } };
    expect(refusalOf({ agreement, events: "2024-02-20 transfer" })).toContain("due is unpaid");
    expect(refusalOf({ agreement, events: "2024-02-20T09:00 pay 1120\n2024-02-20T10:00 transfer" })).toBeNull();
  });

  it("of a loan taken over waits for its first record", () => {
    const takenOver = { on: "2024-05-20", paid: 4 };
    expect(refusalOf({ takenOver, events: "2024-06-10 transfer" })).toContain("month before");
    expect(refusalOf({ takenOver, events: "2024-06-15 pay 1080\n2024-07-10 transfer" })).toBeNull();
  });

  it("lets nothing happen any more, not even a corrected name", () => {
    expect(refusalOf({ events: "2024-02-10 transfer\n2024-02-11 pay 1" })).toContain("another institution");
    expect(refusalOf({ events: "2024-02-10 transfer\n2024-02-11 identity 王五" })).toContain("another institution");
  });
});

describe("securitisation (L31)", () => {
  it("happens once", () => {
    expect(live({ events: "2024-02-10 securitise" }).at("2024-02-10").securitisedOn).toBe("2024-02-10");
    expect(refusalOf({ events: "2024-02-10 securitise\n2024-02-11 securitise" })).toContain("L31");
  });
});

describe("paid out in parts (L32)", () => {
  const terms = {
    reporting: { ...termsWith().reporting, flag: "2" as const, creditAgreementCode: "TALLY000000001F1" },
  };

  it("adds to the principal not yet due, which is spread anew", () => {
    // 11,000 and 2,200 in eleven parts of 1,200; interest of the first: 132.
    const story = { terms, events: "2024-02-15 pay 1120\n2024-02-20 payout 2200" };
    expect(at("2024-03-15", story)).toEqual(["balance 13200", "#2 2024-03-15 owes 1332 (principal 1200) overdue"]);
    expect(live(story).at("2024-02-19").paidOut).toBe(1_200_000);
    expect(live(story).at("2024-02-20").paidOut).toBe(1_420_000);
  });

  it("leaves alone what is due, and what is held", () => {
    const story = { terms, events: "2024-02-10 pay 2000\n2024-02-15 payout 2200" };
    expect(live(story).at("2024-02-15")).toMatchObject({ held: 88_000, outstandingPrincipal: 1_320_000 });
  });

  it("is refused with another flag, past maturity, and with arrears", () => {
    expect(refusalOf({ events: "2024-02-10 payout 1" })).toContain("L32");
    expect(refusalOf({ terms, events: "2024-02-15 payout 1" })).toBeNull();
    expect(refusalOf({ terms, events: "2024-02-16 payout 1" })).toContain("overdue");
    expect(refusalOf({ terms: { ...terms, ...short }, events: "2024-02-15 payout 1" })).toContain("past its maturity");
  });
});

describe("what rests on the payments before it (L11, L20)", () => {
  it.each(["relieve 500", "court", "bad-debt", "write-off", "in-kind 500", "guarantor 500", "sell 1"])(
    "%s keeps what was paid before it from being reversed, found or bounced",
    (what) => {
      const events = `2024-02-20T09:00 pay 100\n2024-02-20T10:00 ${what}`;
      expect(refusalOf({ events: `${events}\n2024-02-20T11:00 reverse 1` })).toMatch(/L11|over with/);
      if (what.startsWith("sell")) return;
      expect(refusalOf({ events: `${events}\n2024-03-01 reverse 1` })).toContain("L20");
      expect(refusalOf({ events: `${events}\n2024-03-01 pay 50 on 2024-02-20` })).toContain("L20");
      expect(refusalOf({ events: `${events}\n2024-03-01 pay 50 on 2024-02-21` })).toBeNull();
    },
  );

  it("a securitisation does not", () => {
    const events = "2024-02-20T09:00 pay 100\n2024-02-20T10:00 securitise";
    expect(refusalOf({ events: `${events}\n2024-02-20T11:00 reverse 1` })).toBeNull();
    expect(refusalOf({ events: `${events}\n2024-03-01 reverse 1` })).toBeNull();
  });
});
