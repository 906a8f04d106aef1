import { describe, expect, it } from "vitest";
import { liveRevolving, type RevolvingStory } from "../testing/live-revolving.js";

// 3.65 % a year is one hundredth of a percent a day: 5,000.00 bear 0.50 a day, 18.00 to 15 February, 14.50 to 15 March 2024.
const daily = { interest: { dayCount: "ACT/365" as const } };

function story(events: string, more: Partial<RevolvingStory> = {}): ReturnType<typeof liveRevolving> {
  return liveRevolving({ agreement: daily, ...more, events });
}

/** Principal, and due dates with what is unpaid of them, `due unpaid`. */
function at(day: string, lived: ReturnType<typeof liveRevolving>): string[] {
  const { outstandingPrincipal, instalments } = lived.at(day);
  const unpaid = instalments
    .filter(({ due, settledOn }) => due <= day && settledOn === null)
    .map((one) => `${one.due} ${one.unpaid}`);
  return [`${outstandingPrincipal}`, ...unpaid];
}

describe("a payment of a revolving loan found late (L84)", () => {
  const found = story("2024-01-10 draw 5000\n2024-03-20 pay 2018 on 2024-02-15");

  it("is not there before its known day, and from its end on as if it always had been", () => {
    expect(at("2024-03-19", found)).toEqual(["500000", "2024-02-15 1800", "2024-03-15 1450"]);
    // 2,000.00 of principal were repaid too: 29 days of 0.30.
    expect(at("2024-03-20", found)).toEqual(["300000", "2024-03-15 870"]);
    expect(at("2024-04-15", found)).toEqual(["300000", "2024-03-15 870", "2024-04-15 930"]);
  });

  it("tells days before in any order as they were known then", () => {
    expect(at("2024-02-15", found)).toEqual(["500000", "2024-02-15 1800"]);
    expect(found.lived.events.at(-1)).toMatchObject({ date: "2024-02-15", known: "2024-03-20" });
  });

  it("counts after what happened on its day", () => {
    const drawnThatDay = "2024-01-10 draw 5000\n2024-02-01 draw 1000\n2024-03-20 pay 5500 on 2024-02-01";
    expect(story(drawnThatDay).refusal).toBeNull();
  });

  it("makes possible on its known day what was not before it", () => {
    const overdue = "2024-01-10 draw 5000\n2024-02-20T09:00 pay 18 on 2024-02-15";
    expect(story("2024-01-10 draw 5000\n2024-02-20 draw 100").refusal).toContain("overdue");
    expect(story(`${overdue}\n2024-02-20 draw 100`).refusal).toBeNull();
  });

  it("may turn out to be none on the very day", () => {
    const none = story("2024-01-10 draw 5000\n2024-03-20T09:00 pay 18 on 2024-02-15\n2024-03-20T11:00 reverse 2");
    expect(at("2024-03-20", none)).toEqual(["500000", "2024-02-15 1800", "2024-03-15 1450"]);
  });
});

describe("a payment of a revolving loan that bounced (L84)", () => {
  it("has paid until its known day and never afterwards", () => {
    const bounced = story("2024-01-10 draw 5000\n2024-02-15 pay 2018\n2024-03-20 reverse 2");
    expect(at("2024-03-19", bounced)).toEqual(["300000", "2024-03-15 870"]);
    expect(at("2024-03-20", bounced)).toEqual(["500000", "2024-02-15 1800", "2024-03-15 1450"]);
  });

  it("goes together with another correction of its day", () => {
    const both = story(
      "2024-01-10 draw 5000\n2024-02-15 pay 18\n2024-03-20 reverse 2\n2024-03-20 pay 18 on 2024-02-10",
    );
    // 18.00 of principal repaid on the 10th: five days less of them, too little for a fen.
    expect(at("2024-03-20", both)).toEqual(["498200", "2024-02-15 1799", "2024-03-15 1445"]);
  });
});

describe("what cannot be corrected of a revolving loan (L20, L84)", () => {
  const drawn = "2024-01-10 draw 5000\n";
  const long: Partial<RevolvingStory> = { line: { expiryDate: "2027-01-10" } };

  it.each([
    ["2024-02-01 pay 1 on 2024-01-09", "before the account was booked"],
    ["2024-03-20 court\n2024-04-01 pay 18 on 2024-02-15", "a legal-action of 2024-03-20 rests on"],
    ["2024-03-20 relieve 1\n2024-03-20 pay 18 on 2024-02-15", "a relief of 2024-03-20 rests on"],
    ["2024-02-15 pay 18\n2024-02-20 guarantor 100\n2024-03-20 reverse 2", "a guarantor-payment of 2024-02-20 rests on"],
    ["2024-02-15 pay 18\n2024-03-01 reverse 2\n2024-03-02 reverse 2", "reversed before"],
    ["2024-02-15 pay 18\n2024-02-15T11:00 reverse 2\n2024-03-02 reverse 2", "reversed before"],
    ["2024-02-15 pay 18\n2024-03-01 void\n2024-03-02 reverse 2", "void"],
    ["2024-02-15 pay 18\n2024-03-01 sell 1\n2024-03-01T11:00 reverse 2", "over"],
    ["2024-02-15 pay 5018\n2024-03-01 pay 100 on 2024-02-01", "would have been refused with it"],
    ["2024-02-15 pay 18\n2024-03-01 draw 100\n2024-03-02 reverse 2", "would have been refused with it"],
    ["2024-03-01 pay 5018.01 on 2024-02-15", "exceeds what is due and the principal"],
  ])("%s", (events, why) => {
    expect(story(drawn + events).refusal).toContain(why);
  });

  it.each([
    "2024-02-01 pay 1 on 2024-01-10",
    "2024-03-20 court\n2024-04-01 pay 18 on 2024-03-21",
    "2024-02-15 pay 18\n2024-03-20 stop\n2024-04-01 reverse 2",
  ])("but can be: %s", (events) => {
    expect(story(drawn + events).refusal).toBeNull();
  });

  it("lies more than 24 months back", () => {
    expect(story(`${drawn}2026-03-20 pay 1 on 2024-03-19`, long).refusal).toContain("24 months");
    expect(story(`${drawn}2026-03-20 pay 1 on 2024-03-20`, long).refusal).toBeNull();
  });

  it("would have closed the account, or is of one that is closed", () => {
    const last = "2024-07-09 draw 100\n";
    // A day of 0.01 up to the expiry.
    expect(story(`${last}2024-08-01 pay 100.01 on 2024-07-10`).refusal).toContain("would have closed");
    expect(story(`${last}2024-08-01 pay 99 on 2024-07-10`).refusal).toBeNull();
    expect(story(`${last}2024-07-10 pay 100.01\n2024-08-01 reverse 2`).refusal).toContain("over");
  });

  it("is a draw that the limit of its time would not have borne", () => {
    const again = "2024-01-10 draw 10000\n2024-01-20 pay 4000\n2024-02-01 draw 3000\n";
    expect(story(`${again}2024-02-10 reverse 2`).refusal).toContain("exceeds what was left");
    const raised = (time: string): string =>
      `2024-01-10 draw 10000\n2024-01-20 pay 4000\n2024-02-01T${time} limit 13000\n`;
    expect(story(`${raised("09:00")}2024-02-01 draw 3000\n2024-02-10 reverse 2`).refusal).toBeNull();
    const after = "2024-01-10 draw 10000\n2024-01-20 pay 4000\n2024-02-01 draw 3000\n2024-02-01T11:00 limit 13000\n";
    expect(story(`${after}2024-02-10 reverse 2`).refusal).toContain("exceeds what was left");
  });
});
