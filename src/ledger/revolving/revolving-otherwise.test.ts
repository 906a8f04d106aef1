import { describe, expect, it } from "vitest";
import { type LivedRevolvingStory, liveRevolving, type RevolvingStory } from "../testing/live-revolving.js";

const live = (events: string, more: Partial<RevolvingStory> = {}): LivedRevolvingStory =>
  liveRevolving({ events, ...more });

/** Why the last event is refused. */
const refused = (events: string): string | null => live(events).refusal;

// 1,000.00 drawn on 10 January: its interest is due on 15 February, and overdue from the end of that day on.
const OVERDUE = "2024-01-10T11:00 draw 1000\n2024-02-17";

describe("a revolving loan that is marked (L79, L80)", () => {
  it("needs something that was overdue the day before and is still unpaid", () => {
    expect(refused("2024-01-10T11:00 draw 1000\n2024-02-15 court")).toContain("still unpaid (L25)");
    expect(refused(`${OVERDUE}T09:00 pay 5\n2024-02-17 write-off`)).toContain("still unpaid (L26)");
    expect(refused(`${OVERDUE} court`)).toBeNull();
  });

  it("is marked until the first day at whose end nothing is overdue, and may be marked again", () => {
    const { at } = live(
      `${OVERDUE} court\n2024-02-18 bad-debt\n2024-02-19 write-off\n2024-02-25 pay 5\n2024-03-18 court`,
    );
    expect(at("2024-02-17").marks).toEqual({ court: "2024-02-17", badDebt: null, writtenOff: null });
    expect(at("2024-02-24").marks).toEqual({ court: "2024-02-17", badDebt: "2024-02-18", writtenOff: "2024-02-19" });
    expect(at("2024-02-25").marks).toEqual({ court: null, badDebt: null, writtenOff: null });
    expect(at("2024-03-18").marks.court).toBe("2024-03-18");
    expect(at("2024-03-18").specials.map(({ kind, date }) => `${date} ${kind}`)).toEqual([
      "2024-02-17 legal-action",
      "2024-02-19 write-off",
      "2024-03-18 legal-action",
    ]);
  });

  it("is not marked twice, nor bad debt once it is written off", () => {
    expect(refused(`${OVERDUE} court\n2024-02-18 court`)).toContain("under way");
    expect(refused(`${OVERDUE} bad-debt\n2024-02-18 bad-debt`)).toContain("already");
    expect(refused(`${OVERDUE} write-off\n2024-02-18 bad-debt`)).toContain("already");
    expect(refused(`${OVERDUE} write-off\n2024-02-18 write-off`)).toContain("already");
  });

  it("has its repayment of the day no longer reversed once it was marked", () => {
    expect(refused(`${OVERDUE}T09:00 pay 0.01\n2024-02-17T10:00 court\n2024-02-17T11:00 reverse 2`)).toContain(
      "a legal-action of the day came after",
    );
  });
});

describe("a revolving loan that is stopped (L81)", () => {
  it("is not drawn until it is resumed, and is else as before", () => {
    expect(refused("2024-01-10 stop\n2024-01-11 draw 100")).toContain("stopped (L81)");
    expect(refused("2024-01-10 stop\n2024-01-11 stop")).toContain("already (L81)");
    expect(refused("2024-01-10 resume")).toContain("not stopped (L81)");
    const { at, refusal } = live(
      "2024-01-10T11:00 draw 1000\n2024-01-20 stop\n2024-02-15 pay 100\n2024-03-01 resume\n2024-03-02 draw 50",
    );
    expect(refusal).toBeNull();
    expect(at("2024-01-19").stoppedOn).toBeNull();
    expect(at("2024-01-20").stoppedOn).toBe("2024-01-20");
    expect(at("2024-02-29")).toMatchObject({ stoppedOn: "2024-01-20", specials: [], receipts: [{ amount: 10_000 }] });
    expect(at("2024-03-01").stoppedOn).toBeNull();
  });

  it("can be stopped after a repayment that is reversed", () => {
    expect(
      refused("2024-01-10T11:00 draw 1000\n2024-01-20 pay 100\n2024-01-20T11:00 stop\n2024-01-20T12:00 reverse 2"),
    ).toBeNull();
  });
});

describe("a revolving loan that is let go, or paid otherwise (L82)", () => {
  it("is let go of no more than what is due, and no money is received", () => {
    expect(refused("2024-01-10T11:00 draw 1000\n2024-01-11 relieve 1")).toContain("exceeds");
    const { at } = live(`2024-01-10T11:00 draw 5000\n2024-02-20 relieve 10\n2024-02-21 pay 8`);
    expect(at("2024-02-20")).toMatchObject({ receipts: [], specials: [{ kind: "relief", paid: 1_000 }] });
    expect(at("2024-02-21").receipts).toHaveLength(1);
  });

  it("closes with a relief where that settles the last of it, and with a payment where money or an asset does", () => {
    const story = "2024-06-20 draw 1000\n2024-07-10 pay 500\n2024-07-12";
    // 500.00 and 2.00 of interest for twenty days; nothing of penalty interest.
    const free = { agreement: { interest: { penaltyRatePpm: 0 } } };
    const unpaid =
      (live(story.replace(/\n2024-07-12$/u, ""), free)
        .at("2024-07-12")
        .instalments.at(-1)?.unpaid ?? 0) / 100;
    expect(live(`${story} relieve ${unpaid}`, free).at("2024-07-12")).toMatchObject({
      closedOn: "2024-07-12",
      endedBy: "relief",
    });
    for (const [word, kind] of [
      ["guarantor", "guarantor-payment"],
      ["in-kind", "repayment-in-kind"],
    ] as const) {
      expect(live(`${story} ${word} ${unpaid}`, free).at("2024-07-12")).toMatchObject({
        closedOn: "2024-07-12",
        endedBy: "payment",
        specials: [{ kind, paid: unpaid * 100, date: "2024-07-12" }],
      });
    }
    expect(live(`${story} relieve 1\n2024-07-12T11:00 pay ${unpaid - 1}`, free).at("2024-07-12").endedBy).toBe(
      "payment",
    );
  });

  it("repays principal that is not due by an asset or a guarantor as by money, and no more than is owed", () => {
    const { at } = live("2024-01-10T11:00 draw 1000\n2024-01-20 in-kind 300\n2024-01-21 guarantor 200");
    expect(at("2024-01-21")).toMatchObject({
      outstandingPrincipal: 50_000,
      receipts: [{ amount: 30_000 }, { amount: 20_000 }],
    });
    expect(refused("2024-01-10T11:00 draw 1000\n2024-01-20 in-kind 1001")).toContain("the repayment-in-kind exceeds");
    expect(refused("2024-01-10T11:00 draw 1000\n2024-01-20 in-kind 1\n2024-01-20T11:00 reverse 2")).toContain(
      "names no repayment",
    );
  });
});

describe("a revolving loan that is sold (L83)", () => {
  it("is over with the end of the day, and nothing happens to it after the event", () => {
    const sold = "2024-01-10T11:00 draw 1000\n2024-02-20 sell 700";
    expect(live(sold).at("2024-02-20")).toMatchObject({
      closedOn: "2024-02-20",
      endedBy: "sale",
      outstandingPrincipal: 0,
      receipts: [],
      specials: [{ kind: "claim-sale", principal: 100_000, paid: 70_000 }],
    });
    const later = live(sold).at("2024-08-01");
    expect(later.instalments.map(({ unpaid, interest }) => unpaid + interest).slice(1)).toEqual([0, 0, 0, 0, 0]);
    for (const word of ["pay 1", "draw 1", "court", "stop", "code", "sell 1", "relieve 1"]) {
      expect(refused(`${sold}\n2024-02-20T11:00 ${word}`)).toContain("over with this day");
      expect(refused(`${sold}\n2024-02-21 ${word}`)).toContain("closed");
    }
    expect(refused(`${sold}\n2024-02-21 identity\n2024-02-22 void`)).toBeNull();
  });

  it("is not sold on the day of its opening, nor where nothing is owed", () => {
    expect(refused("2024-01-10T11:00 draw 1000\n2024-01-10T12:00 carve 1")).toContain("opened that day");
    expect(refused("2024-01-11 sell 1")).toContain("nothing is owed");
    expect(refused("2024-01-10T11:00 draw 1000\n2024-01-20 pay 1000\n2024-01-21 sell 1")).toContain("nothing is owed");
    // The interest is owed where the principal is repaid.
    expect(refused("2024-01-10T11:00 draw 1000\n2024-01-20 pay 1000\n2024-02-16 sell 1")).toBeNull();
  });
});
