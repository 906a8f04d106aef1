import { describe, expect, it } from "vitest";
import { type CardStory, liveCard } from "../testing/live-card.js";

// 3.65 % a year is one hundredth of a percent a day where the basis is 365, so interest can be worked out in the head.
const daily = { interest: { dayCount: "ACT/365" as const } };

function story(events: string, more: Partial<CardStory> = {}): ReturnType<typeof liveCard> {
  return liveCard({ agreement: daily, ...more, events });
}

const r3: Partial<CardStory> = { terms: { product: "R3" } };

/** Bills, `day balance/minimum to dueDate`. */
function billsAt(lived: ReturnType<typeof liveCard>, day: string): string[] {
  return lived.at(day).bills.map((bill) => `${bill.day} ${bill.balance}/${bill.minimum} to ${bill.dueDate}`);
}

/** Minimums that are not settled, `due unpaid[!]`, with ! where overdue. */
function openAt(lived: ReturnType<typeof liveCard>, day: string): string[] {
  return lived
    .at(day)
    .minimums.filter(({ settledOn }) => settledOn === null)
    .map(({ due, unpaid, overdue }) => `${due} ${unpaid}${overdue ? "!" : ""}`);
}

describe("bills of a credit card (L51, L54)", () => {
  it("are made each month after the opening, without interest where the last one is paid by its due date", () => {
    const lived = story(`
      2024-01-20 draw 1000
      2024-02-25 pay 1000
      2024-02-26 draw 500`);
    expect(billsAt(lived, "2024-03-31")).toEqual([
      "2024-02-05 100000/10000 to 2024-02-25",
      "2024-03-05 50000/5000 to 2024-03-25",
    ]);
  });

  it("bear interest from the last bill day on what is unpaid of it, where something was at the end of its due date", () => {
    const lived = story(`
      2024-01-20 draw 1000
      2024-02-15 pay 400
      2024-02-20 draw 300
      2024-02-27 pay 500`);
    // 1,000.00 on 5 to 14 February, 10 days of 0.10; 600.00 on 12 days to the 26th, 0.72; 100.00 on 7 to 4 March, 0.07.
    // What was spent on the 20th bears nothing.
    expect(billsAt(lived, "2024-03-05").at(-1)).toBe("2024-03-05 40179/4018 to 2024-03-25");
  });

  it("take what is unpaid of earlier minimums out of the minimum", () => {
    const lived = story("2024-01-20 draw 1000\n2024-02-25 pay 40");
    // 20 days of 0.10 and 9 of 0.096 are 2.864, rounded up; (962.86 − 60.00) ÷ 10 = 90.286.
    expect(billsAt(lived, "2024-03-05").at(-1)).toBe("2024-03-05 96286/9029 to 2024-03-25");
    expect(openAt(lived, "2024-03-05")).toEqual(["2024-02-25 6000!", "2024-03-25 9029"]);
  });

  it("fall on the last day of a shorter month", () => {
    const lived = story("", { terms: { billDay: 31 } });
    expect(lived.at("2024-04-30").billDays).toEqual(["2024-02-29", "2024-03-31", "2024-04-30"]);
    expect(lived.at("2024-04-29").nextBillDay).toBe("2024-04-30");
  });

  it("are made of nothing, whose minimum is settled by its date", () => {
    const lived = story("", { activated: null });
    expect(billsAt(lived, "2024-02-24")).toEqual(["2024-02-05 0/0 to 2024-02-25"]);
    expect(lived.at("2024-02-25").minimums[0]).toMatchObject({ settledOn: "2024-02-25", overdue: false });
  });
});

describe("a large instalment (L54)", () => {
  it("becomes owed in equal parts with the bills after its day, the last one the rest, beside the limit", () => {
    const lived = story("2024-02-05 spread 20000/3");
    expect(lived.at("2024-02-05")).toMatchObject({
      owed: 0,
      largeInstalments: [{ unbilled: 2_000_000, partsLeft: 3 }],
    });
    const [first, second, third] = ["2024-03-05", "2024-04-05", "2024-05-05"].map((day) => lived.at(day));
    expect(first).toMatchObject({
      owed: 666_666,
      largeInstalments: [{ unbilled: 1_333_334, lastBillDay: "2024-05-05" }],
    });
    // 31 days of 66.6666 hundredths on the unpaid bill are 20.67.
    expect(second).toMatchObject({ owed: 1_335_399, largeInstalments: [{ unbilled: 666_668, partsLeft: 1 }] });
    expect(third).toMatchObject({ largeInstalments: [{ unbilled: 0, partsLeft: 0, lastBillDay: "2024-05-05" }] });
  });

  it("is refused while one is not billed to the end, before the activation, and in arrears", () => {
    expect(story("2024-02-01 spread 100/2\n2024-03-05 spread 100/2").refusal).toContain("billed to the end");
    expect(story("2024-02-01 spread 100/2\n2024-03-05 pay 50\n2024-03-06 spread 100/2").refusal).toBeNull();
    expect(story("2024-02-01 spread 100/2", { activated: null }).refusal).toContain("activated");
    expect(story("2024-01-20 draw 100\n2024-02-26 spread 100/2").refusal).toContain("overdue");
    expect(story("2024-02-01 spread 100/2", r3).refusal).toContain("only an R2");
  });
});

describe("repayments and arrears of a credit card (L53 to L55)", () => {
  it("pay the unpaid minimums, oldest first, also one that is only billed, then the rest", () => {
    const lived = story("2024-01-20 draw 1000\n2024-02-10 pay 100\n2024-02-11 pay 1");
    expect(lived.at("2024-02-10").minimums[0]).toMatchObject({ unpaid: 0, settledOn: "2024-02-10" });
    expect(lived.at("2024-02-11").owed).toBe(89_900);
    expect(story("2024-01-20 draw 100\n2024-01-21 pay 100.01").refusal).toContain("exceeds");
  });

  it("leave an unpaid minimum overdue with the end of its due date; nothing is spent from the day after", () => {
    const unpaid = story("2024-01-20 draw 1000");
    expect(openAt(unpaid, "2024-02-24")).toEqual(["2024-02-25 10000"]);
    expect(openAt(unpaid, "2024-02-25")).toEqual(["2024-02-25 10000!"]);
    expect(story("2024-01-20 draw 1000\n2024-02-25 draw 1").refusal).toBeNull();
    expect(story("2024-01-20 draw 1000\n2024-02-26 draw 1").refusal).toContain("overdue");
    expect(story("2024-01-20 draw 1000\n2024-02-26 pay 100\n2024-02-26T11:00 draw 1").refusal).toBeNull();
  });

  it("wait for the end of the grace; a shortfall within the tolerance is let go and still owed", () => {
    const lived = story("2024-01-20 draw 1000\n2024-02-28 pay 99", {
      agreement: { ...daily, grace: { days: 3 }, toleranceAmount: 100 },
    });
    expect(openAt(lived, "2024-02-27")).toEqual(["2024-02-25 10000"]);
    expect(lived.at("2024-02-28")).toMatchObject({ owed: 90_100, minimums: [{ unpaid: 0, waived: true }] });
    // 23 days of 0.10 and 6 of 0.0901 are 2.8406; a tenth of all of it is the next minimum, as nothing earlier is unpaid.
    expect(billsAt(lived, "2024-03-05").at(-1)).toBe("2024-03-05 90384/9038 to 2024-03-25");
  });

  it("never happened once reversed, which a purchase after it prevents", () => {
    const lived = story("2024-01-20 draw 1000\n2024-02-10 pay 100\n2024-02-10T11:00 reverse 2");
    expect(lived.at("2024-02-10")).toMatchObject({ owed: 100_000, receipts: [], minimums: [{ unpaid: 10_000 }] });
    const again = "2024-01-20 draw 1000\n2024-02-10 pay 100\n2024-02-10T11:00 draw 1\n2024-02-10T12:00 reverse 2";
    expect(story(again).refusal).toContain("spent after");
    expect(story("2024-01-20 draw 100\n2024-01-21 pay 1\n2024-01-21 reverse 1").refusal).toContain(
      "names no repayment",
    );
  });
});

describe("a card that overdraws (L55)", () => {
  it("is overdrawn by day, paid oldest first, and its interest is an overdraft of the bill day", () => {
    const lived = story("2024-01-20 draw 1000\n2024-01-30 draw 500\n2024-02-01 pay 1200", r3);
    expect(lived.at("2024-02-01").overdrafts).toEqual([{ date: "2024-01-30", unpaid: 30_000 }]);
    // 10 days of 0.10, 2 of 0.15 and 4 of 0.03 up to 4 February are 1.42.
    expect(lived.at("2024-02-05")).toMatchObject({
      owed: 30_142,
      bills: [],
      minimums: [],
      billDays: ["2024-02-05"],
      overdrafts: [
        { date: "2024-01-30", unpaid: 30_000 },
        { date: "2024-02-05", unpaid: 142 },
      ],
    });
    // 29 days of 0.030142 are 0.87.
    expect(lived.at("2024-03-05").owed).toBe(30_229);
  });
});

describe("activation (L52)", () => {
  it("is taken once, and nothing is spent before", () => {
    expect(story("2024-01-20 draw 1", { activated: null }).refusal).toContain("not activated");
    expect(story("2024-01-20 activate").refusal).toContain("already");
    const late = story("", { activated: "2024-02-20" });
    expect([late.at("2024-02-19").activatedOn, late.at("2024-02-20").activatedOn]).toEqual([null, "2024-02-20"]);
  });
});

describe("a moved bill day (L58)", () => {
  it("leaves each month its bill where the new day lies after the due date of the last one", () => {
    const lived = story("2024-02-26 move 20");
    expect(lived.at("2024-04-30")).toMatchObject({
      billDays: ["2024-02-05", "2024-03-20", "2024-04-20"],
      noBillMonths: [],
    });
  });

  it("leaves a month without one where the day is past: told on the day of the change", () => {
    const lived = story("2024-03-03 move 2");
    expect(lived.at("2024-03-02").noBillMonths).toEqual([]);
    expect(lived.at("2024-04-30")).toMatchObject({
      billDays: ["2024-02-05", "2024-04-02"],
      noBillMonths: [{ month: "2024-03", asOf: "2024-03-03" }],
    });
  });

  it("leaves a month without one where the day lies before the due date: told on the day of the bill there is not", () => {
    // The bill of 20 February is due on 11 March, so none is made on 10 March.
    const lived = story("2024-02-21 move 10", { terms: { billDay: 20 } });
    expect(lived.at("2024-03-09").noBillMonths).toEqual([]);
    expect(lived.at("2024-04-30")).toMatchObject({
      billDays: ["2024-02-20", "2024-04-10"],
      noBillMonths: [{ month: "2024-03", asOf: "2024-03-10" }],
    });
  });

  it("gives the first bill another day, never in the month of the opening", () => {
    expect(story("2024-01-11 move 20").at("2024-02-29").billDays).toEqual(["2024-02-20"]);
  });

  it("is refused on the opening, on a bill day, before the activation, and while one waits; never of an R3", () => {
    const refusal = (events: string, more: Partial<CardStory> = {}) => story(events, more).refusal;
    expect(refusal("2024-01-10T12:00 move 20")).toContain("day of opening");
    expect(refusal("2024-02-05 move 20")).toContain("on a bill day");
    expect(refusal("2024-02-06 move 20", { activated: null })).toContain("not activated");
    expect(refusal("2024-02-06 move 20\n2024-02-10 move 21")).toContain("waits");
    // The change on 6 February is for 20 March, as February has its bill.
    expect(refusal("2024-02-06 move 20\n2024-03-21 move 21")).toBeNull();
    expect(refusal("2024-02-06 move 20", r3)).toContain("only the bill day of an R2");
  });
});

describe("closing and opening again (L59)", () => {
  it("closes with the day; on a bill day with a bill of nothing, whatever interest was running", () => {
    const off = story("2024-02-20 close");
    expect(off.at("2024-06-30")).toMatchObject({ closedOn: "2024-02-20", billDays: ["2024-02-05"], nextBillDay: null });
    const on = story("2024-01-20 draw 1000\n2024-02-28 pay 1000\n2024-03-05 close");
    expect(on.at("2024-03-05")).toMatchObject({ closedOn: "2024-03-05", owed: 0, nextBillDay: null });
    expect(billsAt(on, "2024-06-30").at(-1)).toBe("2024-03-05 0/0 to 2024-03-25");
  });

  it("is refused with something owed or not billed, a change waiting, and on the day of opening", () => {
    expect(story("2024-01-20 draw 1\n2024-02-01 close").refusal).toContain("owed");
    expect(story("2024-01-20 spread 1/2\n2024-02-01 close").refusal).toContain("not billed");
    expect(story("2024-02-06 move 20\n2024-02-10 close").refusal).toContain("waits");
    expect(story("2024-01-10T12:00 close").refusal).toContain("day of opening");
    expect(story("2024-02-01 close\n2024-02-02 draw 1").refusal).toContain("closed");
    const again = "2024-02-20 close\n2024-04-01 reopen";
    expect(story(`${again}\n2024-04-01T12:00 close`).refusal).toContain("opening again");
    expect(story(`${again}\n2024-04-02 close`).refusal).toBeNull();
  });

  it("is opened again two months later, and billed from the month after that", () => {
    expect(story("2024-02-20 close\n2024-03-31 reopen").refusal).toContain("less than two");
    const lived = story("2024-02-20 close\n2024-04-01 reopen\n2024-04-02 draw 10");
    expect(lived.at("2024-06-30")).toMatchObject({
      closedOn: null,
      closings: ["2024-02-20"],
      reopenings: ["2024-04-01"],
      billDays: ["2024-02-05", "2024-05-05", "2024-06-05"],
      noBillMonths: [],
    });
    expect(story("2024-02-20 reopen").refusal).toContain("not closed");
    expect(story("2024-02-20 close\n2024-04-01 reopen", r3).refusal).toContain("only an R2");
  });

  it("leaves no interest behind for the bills before it", () => {
    const lived = story("2024-01-20 draw 1000\n2024-02-28 pay 1000\n2024-03-01 close\n2024-05-02 reopen");
    expect(lived.at("2024-06-05")).toMatchObject({ owed: 0, billDays: ["2024-02-05", "2024-06-05"] });
  });

  it("is not opened again where nothing was ever told of it", () => {
    const events = "2024-02-20 close\n2024-04-01 reopen";
    const withheld = { ...daily, cards: { unactivated: "withheld" as const } };
    expect(story(events, { activated: null }).refusal).toBeNull();
    expect(story(events, { activated: null, agreement: withheld }).refusal).toContain("never activated");
  });
});
