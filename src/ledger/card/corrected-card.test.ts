import { describe, expect, it } from "vitest";
import { type CardStory, liveCard } from "../testing/live-card.js";

// 3.65 % a year is one hundredth of a percent a day: 1,000.00 of a bill bear 2.90 in the 29 days from 5 February 2024.
const daily = { interest: { dayCount: "ACT/365" as const } };

function story(events: string, more: Partial<CardStory> = {}): ReturnType<typeof liveCard> {
  return liveCard({ agreement: daily, ...more, events });
}

const r3: Partial<CardStory> = { terms: { product: "R3" } };

/** What is owed, the bills, `day balance`, and the minimums that are unpaid, `due unpaid[!]`, with ! where overdue. */
function at(day: string, lived: ReturnType<typeof liveCard>): string[] {
  const { owed, bills, minimums } = lived.at(day);
  return [
    `${owed}`,
    ...bills.map((bill) => `${bill.day} ${bill.balance}`),
    ...minimums
      .filter(({ unpaid }) => unpaid > 0)
      .map(({ due, unpaid, overdue }) => `${due} ${unpaid}${overdue ? "!" : ""}`),
  ];
}

describe("a payment of a card found late (L84)", () => {
  it("makes of the bills what they would have been from its known day on", () => {
    const found = story("2024-01-20 draw 1000\n2024-03-20 pay 1000 on 2024-02-20");
    expect(at("2024-03-19", found)).toEqual([
      "100290",
      "2024-02-05 100000",
      "2024-03-05 100290",
      "2024-02-25 10000!",
      "2024-03-25 9029",
    ]);
    expect(at("2024-03-20", found)).toEqual(["0", "2024-02-05 100000", "2024-03-05 0"]);
  });

  it("takes back a large interest of an overdraft", () => {
    // 16 days of 0.10 to 5 February become an overdraft of that day.
    const found = story("2024-01-20 draw 1000\n2024-02-10 pay 1000 on 2024-01-20", r3);
    expect(at("2024-02-09", found)).toEqual(["100160"]);
    expect(at("2024-02-10", found)).toEqual(["0"]);
  });

  it("of the bill day comes before the bill", () => {
    expect(story("2024-01-20 draw 1000\n2024-02-10 pay 1000 on 2024-02-05").at("2024-02-10").bills).toMatchObject([
      { day: "2024-02-05", balance: 0, minimum: 0 },
    ]);
  });
});

describe("a payment of a card that bounced (L84)", () => {
  it("leaves the interest that it had spared", () => {
    const bounced = story("2024-01-20 draw 1000\n2024-02-20 pay 1000\n2024-03-20 reverse 2");
    expect(at("2024-03-19", bounced)).toEqual(["0", "2024-02-05 100000", "2024-03-05 0"]);
    expect(at("2024-03-20", bounced)).toEqual([
      "100290",
      "2024-02-05 100000",
      "2024-03-05 100290",
      "2024-02-25 10000!",
      "2024-03-25 9029",
    ]);
  });
});

describe("what cannot be corrected of a card (L20, L84)", () => {
  const drawn = "2024-01-20 draw 1000\n";

  it.each([
    ["2024-03-01 pay 1 on 2024-01-09", "before the account was booked"],
    ["2024-03-01 pay 1 on 2024-01-19", "exceeds what is owed"],
    ["2024-02-20 pay 100\n2024-02-20 spread 600/6\n2024-03-01 reverse 2", "a large-instalment of 2024-02-20 rests on"],
    ["2024-02-20 move 20\n2024-03-01 pay 1 on 2024-02-10", "a bill-day-change of 2024-02-20 rests on"],
    ["2024-02-20 pay 1000\n2024-02-21 close\n2024-02-21T11:00 reverse 2", "over"],
    ["2024-02-20 pay 1000\n2024-02-21 close\n2024-03-01 reverse 2", "over"],
    ["2024-02-20 pay 1000\n2024-02-21 close\n2024-04-01 reopen\n2024-04-02 reverse 2", "a card-closing of 2024-02-21"],
    ["2024-03-20 write-off\n2024-03-21 pay 1 on 2024-02-20", "a write-off of 2024-03-20 rests on"],
    ["2024-02-20 pay 1000\n2024-03-01 pay 1 on 2024-02-19", "would have been refused with it"],
    ["2024-02-20 pay 100\n2024-02-27 draw 1\n2024-03-01 reverse 2", "would have been refused with it"],
    ["2024-01-21 pay 1000\n2024-01-22 draw 9500\n2024-02-01 reverse 2", "exceeds what was left"],
    ["2024-02-20 pay 100\n2024-03-01 void\n2024-03-02 reverse 2", "void"],
  ])("%s", (events, why) => {
    expect(story(drawn + events).refusal).toContain(why);
  });

  it.each([
    "2024-03-01 pay 1 on 2024-01-20",
    "2024-02-20 move 20\n2024-03-01 pay 1 on 2024-02-21",
    "2024-02-20 pay 100\n2024-02-21 pay 100 on 2024-02-20\n2024-03-01 reverse 2",
  ])("but can be: %s", (events) => {
    expect(story(drawn + events).refusal).toBeNull();
  });
});
