import { describe, expect, it } from "vitest";
import { type CardStory, type LivedCardStory, liveCard } from "../testing/live-card.js";

const live = (events: string, more: Partial<CardStory> = {}): LivedCardStory => liveCard({ events, ...more });
const refused = (events: string, more: Partial<CardStory> = {}): string | null => live(events, more).refusal;
const R3: Partial<CardStory> = { terms: { product: "R3" } };

// 1,000.00 spent: 100.00 of the bill of 5 February are due on the 25th, and overdue from its end on.
const MISSED = "2024-01-20 draw 1000\n2024-02-27";
const FREE = { court: null, badDebt: null, writtenOff: null };

describe("a card that is marked (L79, L80)", () => {
  it("needs a minimum that was overdue the day before", () => {
    expect(refused("2024-01-20 draw 1000\n2024-02-25 court")).toContain("still unpaid (L25)");
    expect(refused(`${MISSED} court`)).toBeNull();
    expect(refused(`${MISSED}T09:00 pay 100\n2024-02-27 bad-debt`)).toContain("still unpaid (L26)");
  });

  it("is marked until nothing is overdue, and its bills go on", () => {
    const { at } = live(`${MISSED} bad-debt\n2024-03-10 write-off\n2024-04-10 pay 300`);
    expect(at("2024-04-09")).toMatchObject({ marks: { ...FREE, badDebt: "2024-02-27", writtenOff: "2024-03-10" } });
    expect(at("2024-04-09").bills.map(({ day }) => day)).toEqual(["2024-02-05", "2024-03-05", "2024-04-05"]);
    expect(at("2024-04-10")).toMatchObject({ marks: FREE, specials: [{ kind: "write-off", date: "2024-03-10" }] });
    expect(refused(`${MISSED} write-off\n2024-03-10 bad-debt`)).toContain("already");
    expect(refused(`${MISSED}T09:00 pay 1\n2024-02-27T10:00 court\n2024-02-27T11:00 reverse 2`)).toContain(
      "a legal-action of the day came after",
    );
  });

  it("needs of an R3 what was overdrawn two days before, and is over when only what is younger is owed", () => {
    const drawn = "2024-01-20 draw 1000";
    expect(refused(`${drawn}\n2024-01-20T11:00 court`, R3)).toContain("still unpaid");
    expect(refused(`${drawn}\n2024-01-21 court`, R3)).toContain("still unpaid");
    expect(refused(`${drawn}\n2024-01-22 court`, R3)).toBeNull();
    expect(refused(`${drawn}\n2024-01-22T09:00 pay 1000\n2024-01-22 court`, R3)).toContain("still unpaid");
    const { at } = live(`${drawn}\n2024-01-22 court\n2024-01-23 draw 100\n2024-01-23T11:00 pay 1000`, R3);
    expect(at("2024-01-22").marks.court).toBe("2024-01-22");
    expect(at("2024-01-23")).toMatchObject({ marks: FREE, owed: 10_000 });
  });
});

describe("a card that is stopped (L81)", () => {
  it("neither spends nor spreads, and is stopped and resumed once", () => {
    expect(refused("2024-01-20 stop\n2024-01-21 draw 1")).toContain("stopped (L81)");
    expect(refused("2024-01-20 stop\n2024-01-21 spread 600/6")).toContain("stopped (L81)");
    expect(refused("2024-01-20 stop\n2024-01-21 stop")).toContain("already");
    expect(refused("2024-01-20 resume")).toContain("not stopped");
    expect(refused("2024-01-20 stop\n2024-01-21 resume\n2024-01-21T11:00 draw 1")).toBeNull();
    expect(refused("2024-01-20 stop", { activated: null })).toContain("not activated");
    expect(refused("2024-01-10T11:00 stop")).toBeNull();
  });

  it("can be closed, and is no longer stopped when it is opened again", () => {
    const { at, refusal } = live("2024-01-20 stop\n2024-02-10 close\n2024-04-10 reopen\n2024-04-11 draw 1");
    expect(refusal).toBeNull();
    expect(at("2024-02-10")).toMatchObject({ stoppedOn: "2024-01-20", closedOn: "2024-02-10", sold: null });
    expect(at("2024-04-10").stoppedOn).toBeNull();
    expect(refused("2024-01-20 stop\n2024-02-10 close\n2024-02-11 resume")).toContain("closed (L59)");
  });
});

describe("a card that is sold (L83)", () => {
  it("owes nothing from the end of the day on, and nothing happens to it any more", () => {
    const sold = "2024-01-20 draw 1000\n2024-02-20 spread 600/6\n2024-03-20 sell 300";
    // 1,000.00 and 0 of interest, 100.00 of the large instalment billed on 5 March, and the interest of that bill.
    const { at } = live(sold);
    const owed = at("2024-03-19").owed;
    expect(owed).toBeGreaterThan(110_000);
    expect(at("2024-03-20")).toMatchObject({
      closedOn: "2024-03-20",
      closings: ["2024-03-20"],
      owed: 0,
      nextBillDay: null,
      receipts: [],
      sold: { how: "sale", date: "2024-03-20", price: 30_000, owed },
      specials: [{ kind: "claim-sale", principal: owed, paid: 30_000 }],
      largeInstalments: [{ unbilled: 0, partsLeft: 0 }],
    });
    expect(at("2024-03-20").minimums.every(({ unpaid, overdue }) => unpaid === 0 && !overdue)).toBe(true);
    expect(at("2024-09-01").billDays).toEqual(["2024-02-05", "2024-03-05"]);
    for (const word of ["pay 1", "draw 1", "court", "stop", "close", "sell 1", "code"]) {
      expect(refused(`${sold}\n2024-03-20T11:00 ${word}`)).toContain("closed (L59)");
    }
    expect(refused(`${sold}\n2024-06-20 reopen`)).toContain("sold (L83)");
    expect(refused(`${sold}\n2024-03-21 identity\n2024-03-22 void`)).toBeNull();
  });

  it("makes a bill of nothing on a bill day, without interest", () => {
    const { at } = live("2024-01-20 draw 1000\n2024-03-05 carve 1000");
    expect(at("2024-03-05")).toMatchObject({ owed: 0, nextBillDay: null, billDays: ["2024-02-05", "2024-03-05"] });
    expect(at("2024-03-05").bills.at(-1)).toMatchObject({ balance: 0, minimum: 0 });
    const overdraft = live("2024-01-20 draw 1000\n2024-03-05 carve 1000", R3);
    expect(overdraft.at("2024-03-05")).toMatchObject({ owed: 0, overdrafts: [], closedOn: "2024-03-05" });
  });

  it("is not sold where nothing is owed, nor before the activation, nor on the day of it or of the opening", () => {
    expect(refused("2024-01-20 sell 1")).toContain("nothing is owed");
    expect(refused("2024-01-20 spread 600/6\n2024-01-21 sell 1")).toContain("nothing is owed");
    expect(refused("2024-01-20 sell 1", { activated: null })).toContain("not activated");
    expect(refused("2024-01-20T10:00 draw 1\n2024-01-20T11:00 sell 1", { activated: "2024-01-20" })).toContain(
      "of activation",
    );
  });

  it("tells no more of the months without a bill that a moved bill day still leaves", () => {
    // Billed on 25 February and due on 16 March: the 5th of March is too early for a bill, the next one is that of April.
    const terms = { billDay: 25, paymentDays: 20 };
    const moved = "2024-01-20 draw 1000\n2024-03-01 move 5";
    const march = [{ month: "2024-03", asOf: "2024-03-05" }];
    expect(live(moved, { terms }).at("2024-03-31")).toMatchObject({ noBillMonths: march, nextBillDay: "2024-04-05" });
    for (const [day, left] of [
      ["2024-03-04", []],
      ["2024-03-05", []],
      ["2024-03-06", march],
    ] as const) {
      const sold = live(`${moved}\n${day} sell 1`, { terms }).at("2024-06-30");
      expect(sold).toMatchObject({ noBillMonths: left, billDays: ["2024-02-25"], nextBillDay: null });
    }
  });
});
