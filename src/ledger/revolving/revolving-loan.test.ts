import { describe, expect, it } from "vitest";
import { addDays } from "../dates.js";
import { liveRevolving, type RevolvingStory } from "../testing/live-revolving.js";

// 3.65 % a year is one hundredth of a percent a day where the basis is 365, so interest can be worked out in the head.
const daily = { interest: { dayCount: "ACT/365" as const } };

function story(events: string, more: Partial<RevolvingStory> = {}): ReturnType<typeof liveRevolving> {
  return liveRevolving({ agreement: daily, ...more, events });
}

/** Due dates with what fell due on each, `date principal+interest`, as far as a day knows. */
function duesAt(lived: ReturnType<typeof liveRevolving>, day: string): string[] {
  return lived
    .at(day)
    .instalments.filter(({ due }) => due <= day)
    .map(({ due, principal, interest }) => `${due} ${principal}+${interest}`);
}

describe("interest of a revolving loan (L45)", () => {
  it("falls due each month after the opening, the principal with the expiry", () => {
    const lived = story("2024-01-10 draw 5000");
    // 36 days of 0.50 from 10 January to 14 February; 29 to 14 March; 31, 30, 31; 25 days to 9 July.
    expect(duesAt(lived, "2024-07-10")).toEqual([
      "2024-02-15 0+1800",
      "2024-03-15 0+1450",
      "2024-04-15 0+1550",
      "2024-05-15 0+1500",
      "2024-06-15 0+1550",
      "2024-07-10 500000+1250",
    ]);
  });

  it("runs on the balance of each day's end: a draw bears it from its day on, a repayment up to the day before", () => {
    const lived = story(`
      2024-01-20 draw 5000
      2024-02-01 draw 2000
      2024-02-11 pay 4000`);
    // 12 days of 0.50, 10 days of 0.70, 4 days of 0.30.
    expect(duesAt(lived, "2024-02-15")).toEqual(["2024-02-15 0+1420"]);
  });

  it("does not run on what is drawn and repaid on one day", () => {
    const lived = story(`
      2024-01-20 draw 5000
      2024-01-20T11:00 pay 5000`);
    expect(duesAt(lived, "2024-02-15")).toEqual(["2024-02-15 0+0"]);
    expect(lived.at("2024-02-15").instalments[0]?.settledOn).toBe("2024-02-15");
  });

  it("has a basis of 360 for 30/360, whose days are counted as they are", () => {
    const lived = liveRevolving({ terms: { annualRatePpm: 36_000 }, events: "2024-01-10 draw 5000" });
    expect(duesAt(lived, "2024-03-15")).toEqual(["2024-02-15 0+1800", "2024-03-15 0+1450"]);
  });

  it("leaves what happens after the nominal due date to the next period, though the contractual one comes later", () => {
    // 12 February 2024 lies in the Spring Festival; the next working day is Sunday the 18th.
    const lived = story("2024-01-10 draw 5000\n2024-02-14 draw 1000", {
      agreement: { ...daily, calendar: "CN", dueDateRoll: "following" },
      terms: { dueDay: 12 },
    });
    // 33 days of 0.50; then 2 of 0.50 and 27 of 0.60 up to 11 March.
    expect(duesAt(lived, "2024-03-12")).toEqual(["2024-02-18 0+1650", "2024-03-12 0+1720"]);
  });

  it("takes what is outstanding on the evening before where the contractual due date comes earlier", () => {
    // Sunday 31 March 2024 rolls back to Friday the 29th.
    const lived = story("2024-02-29 draw 5000\n2024-03-29 draw 1000\n2024-03-30 pay 3000", {
      agreement: { ...daily, calendar: "CN", dueDateRoll: "modified-following" },
      terms: { openDate: "2024-02-29", dueDay: 31 },
    });
    // 31 days of 0.50, 15.50 of the 3,000.00 paid first; then 30 days from 31 March on 3,015.50, which bear 9.0465.
    expect(duesAt(lived, "2024-04-30")).toEqual(["2024-03-29 0+1550", "2024-04-30 0+905"]);
  });

  it("of the last period is that up to the expiry, and nothing is due on it where nothing was drawn", () => {
    const lived = story("");
    expect(duesAt(lived, "2024-07-10").at(-1)).toBe("2024-07-10 0+0");
    expect(lived.at("2024-07-09").closedOn).toBeNull();
    expect(lived.at("2024-07-10").closedOn).toBe("2024-07-10");
  });
});

describe("repaying a revolving loan (L46)", () => {
  it("pays interest that is due, then principal at once; nothing is held", () => {
    const view = story("2024-01-10 draw 5000\n2024-02-15 pay 1018").at("2024-02-15");
    expect(view).toMatchObject({ outstandingPrincipal: 400_000, held: 0 });
    expect(view.instalments[0]).toMatchObject({ unpaid: 0, settledOn: "2024-02-15" });
  });

  it("takes no more than what is due and the principal", () => {
    const before = "2024-01-10 draw 5000\n2024-02-15 pay";
    expect(story(`${before} 5018.00`).refusal).toBeNull();
    expect(story(`${before} 5018.01`).refusal).toContain("L46");
    // Interest that is not due cannot be paid.
    expect(story("2024-01-10 draw 5000\n2024-02-14 pay 5000.01").refusal).toContain("L46");
  });

  it("frees the limit for the next draw", () => {
    const full = "2024-01-10 draw 10000\n2024-01-20 pay 4000";
    expect(story(`${full}\n2024-01-20T11:00 draw 4000.01`).refusal).toContain("exceeds");
    const again = story(`${full}\n2024-01-20T11:00 draw 4000`);
    expect(again.refusal).toBeNull();
    expect(again.at("2024-01-20").outstandingPrincipal).toBe(1_000_000);
  });

  it("can be reversed on its day, unless something was drawn after it", () => {
    const paid = "2024-01-10 draw 5000\n2024-01-20 pay 3000\n";
    const reversed = story(`${paid}2024-01-20T11:00 reverse 2`);
    expect(reversed.at("2024-01-20")).toMatchObject({ outstandingPrincipal: 500_000, receipts: [] });
    expect(story(`${paid}2024-01-20 reverse 1`).refusal).toContain("L46");
    expect(story(`${paid}2024-01-20T11:00 draw 10\n2024-01-20T12:00 reverse 2`).refusal).toContain("drawdown");
    expect(story(`${paid}2024-01-20T11:00 classify 3\n2024-01-20T12:00 reverse 2`).refusal).toBeNull();
  });
});

describe("arrears of a revolving loan (L44, L47)", () => {
  it("are of interest alone before the DueDate, and nothing can be drawn while they last", () => {
    const lived = story("2024-01-10 draw 5000\n2024-02-15T23:00 draw 100\n2024-02-16 draw 1");
    // Unpaid at the end of its due day, overdue from then on; on the day itself it could still be drawn.
    expect(lived.refusal).toContain("overdue");
    expect(lived.at("2024-02-15").instalments[0]).toMatchObject({ overdue: true, unpaid: 1800, unpaidPrincipal: 0 });
    const cleared = story("2024-01-10 draw 5000\n2024-02-20 pay 18\n2024-02-20T11:00 draw 1");
    expect(cleared.refusal).toBeNull();
    expect(story("2024-01-10 draw 5000\n2024-02-20 pay 17.99\n2024-02-20T11:00 draw 1").refusal).toContain("overdue");
  });

  it("outlast a draw that came before them: each due date is paid by itself, the oldest first", () => {
    const lived = story("2024-01-10 draw 5000\n2024-03-15 pay 18");
    const [first, second] = lived.at("2024-03-15").instalments;
    expect(first?.settledOn).toBe("2024-03-15");
    expect(second).toMatchObject({ overdue: true, unpaid: 1450 });
  });

  it("bear penalty interest on interest only where the agreement has it so", () => {
    const interest = { dayCount: "ACT/365", penaltyRatePpm: 36_500, penaltyBase: "principal-and-interest" } as const;
    const plain = story("2024-01-10 draw 5000", { agreement: { interest: { ...interest, penaltyBase: "principal" } } });
    expect(plain.at("2024-07-01").instalments[0]?.penalty).toBe(0);
    const compound = story("2024-01-10 draw 5000", { agreement: { interest } });
    // 100 days on 18.00: 0.18.
    expect(compound.at(addDays("2024-02-15", 100)).instalments[0]?.penalty).toBe(18);
  });

  it("are waived within the tolerance, which closes the account where it was the last of it (L6, L48)", () => {
    const lived = story("2024-07-01 draw 5000\n2024-07-10 pay 5004.40", {
      agreement: { ...daily, toleranceAmount: 10 },
    });
    // 9 days of 0.50 are 4.50.
    expect(lived.at("2024-07-10")).toMatchObject({ closedOn: "2024-07-10", outstandingPrincipal: 0 });
  });
});

describe("the end of a revolving loan (L43, L48)", () => {
  it("is not its being repaid to nothing before the DueDate", () => {
    const lived = story("2024-01-10 draw 5000\n2024-01-20 pay 5000\n2024-02-15 pay 5\n2024-07-10 classify 2");
    expect(lived.at("2024-07-09")).toMatchObject({ closedOn: null, outstandingPrincipal: 0 });
    expect(lived.at("2024-07-10").closedOn).toBe("2024-07-10");
  });

  it("waits for the principal that the expiry made due, whose arrears are of principal too", () => {
    const lived = story("2024-07-01 draw 5000\n2024-08-20 pay 5004.50");
    expect(lived.at("2024-08-19").instalments.at(-1)).toMatchObject({ overdue: true, unpaidPrincipal: 500_000 });
    expect(lived.at("2024-08-19")).toMatchObject({ closedOn: null, outstandingPrincipal: 500_000 });
    expect(lived.at("2024-08-20").closedOn).toBe("2024-08-20");
    expect(story("2024-07-01 draw 5000\n2024-08-20 pay 5004.50\n2024-08-21 classify 2").refusal).toContain("L48");
  });

  it("stays on the DueDate where the line ends early; nothing can be drawn from then on", () => {
    const lived = story("2024-01-10 draw 5000\n2024-02-01 end\n2024-02-01T11:00 draw 1");
    expect(lived.refusal).toContain("over");
    expect(lived.at("2024-02-01").maturity).toBe("2024-07-10");
  });

  it("is moved off a holiday, and nothing that would never fall due is drawn on or after it", () => {
    const rolled = story("2024-03-20 draw 5000\n2024-03-29 draw 1", {
      agreement: { ...daily, calendar: "CN", dueDateRoll: "modified-following" },
      line: { expiryDate: "2024-03-31" },
    });
    expect(rolled.at("2024-03-28").maturity).toBe("2024-03-29");
    expect(rolled.refusal).toContain("L45");
  });
});

describe("the limit (L44, L49)", () => {
  it("is the one in force at that moment; below what is drawn nothing more can be drawn", () => {
    const cut = "2024-01-10 draw 5000\n2024-01-20 limit 4000\n";
    expect(story(`${cut}2024-01-20T11:00 draw 0.01`).refusal).toContain("exceeds");
    expect(story(`${cut}2024-01-20T11:00 pay 2000\n2024-01-20T12:00 draw 1000`).refusal).toBeNull();
    expect(story("2024-01-20 draw 10000\n2024-01-20T11:00 limit 4000").at("2024-01-20").credit).toEqual({
      limit: 400_000,
      changedOn: ["2024-01-20"],
    });
  });

  it("that comes back on the same day has not changed", () => {
    const lived = story("2024-01-20 limit 4000\n2024-01-20T11:00 limit 10000\n2024-02-01 limit 9000");
    expect(lived.at("2024-03-01").credit).toEqual({ limit: 900_000, changedOn: ["2024-02-01"] });
  });
});
