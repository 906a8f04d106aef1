import { describe, expect, it } from "vitest";
import { live, type Story } from "./testing/live-story.js";
import { renderLoan } from "./testing/render-loan.js";

const at = (day: string, story: Story): string[] => renderLoan(live(story).at(day));

describe("overdue (L5)", () => {
  it("begins at the end of the due day, or of the day after where the agreement says so", () => {
    const owed = "#1 2024-02-15 owes 1120 (principal 1000)";
    expect(at("2024-02-14", {})).toEqual(["balance 12000"]);
    expect(at("2024-02-15", {})[1]).toBe(`${owed} overdue`);
    const lenient = { agreement: { settlement: { overdueOnLastDay: false } } };
    expect(at("2024-02-15", lenient)[1]).toBe(owed);
    expect(at("2024-02-16", lenient)[1]).toBe(`${owed} overdue`);
  });

  it("waits for the days of grace, across the end of February", () => {
    const story = { terms: { dueDay: 27 }, agreement: { grace: { days: 3 } } };
    // 27 February 2024 and three days: 1 March.
    expect(at("2024-02-29", story)[1]).toBe("#1 2024-02-27 owes 1120 (principal 1000)");
    expect(at("2024-03-01", story)[1]).toBe("#1 2024-02-27 owes 1120 (principal 1000) overdue");
    const lenient = { ...story, agreement: { grace: { days: 3 }, settlement: { overdueOnLastDay: false } } };
    expect(at("2024-03-01", lenient)[1]).toBe("#1 2024-02-27 owes 1120 (principal 1000)");
    expect(at("2024-03-02", lenient)[1]).toBe("#1 2024-02-27 owes 1120 (principal 1000) overdue");
  });

  it("counts from the contractual due date, not the nominal one", () => {
    // 15 June 2024 is a Saturday: due on Monday, 17 June.
    const terms = { openDate: "2024-05-15", instalments: 2, principal: 200_000 };
    const story = { terms, agreement: { calendar: "CN", dueDateRoll: "following" } } as const;
    expect(at("2024-06-16", story)).toEqual(["balance 2000"]);
    expect(at("2024-06-17", story)[1]).toBe("#1 2024-06-17 owes 1020 (principal 1000) overdue");
  });
});

describe("tolerance (L6)", () => {
  const agreement = { toleranceAmount: 1_000 };

  it("waives ten yuan but not a fen more", () => {
    expect(at("2024-02-15", { agreement, events: "2024-02-15 pay 1110" })).toEqual(["balance 11000"]);
    expect(at("2024-02-15", { agreement, events: "2024-02-15 pay 1109.99" })[1]).toBe(
      "#1 2024-02-15 owes 10.01 (principal 10.01) overdue",
    );
  });

  it("waives only at the end of a day on which the instalment would be overdue", () => {
    const inGrace = { agreement: { ...agreement, grace: { days: 2 } }, events: "2024-02-15 pay 1115" };
    expect(at("2024-02-16", inGrace)).toEqual(["balance 11005", "#1 2024-02-15 owes 5 (principal 5)"]);
    expect(at("2024-02-17", inGrace)).toEqual(["balance 11000"]);
  });

  it("waives the rest of old arrears once they are small enough", () => {
    const story = { agreement, events: "2024-02-15 pay 1000\n2024-02-20 pay 115" };
    expect(at("2024-02-19", story)[1]).toBe("#1 2024-02-15 owes 120 (principal 120) overdue");
    expect(at("2024-02-20", story)).toEqual(["balance 11000"]);
  });

  it("counts penalty interest where it is part of what is unpaid", () => {
    const interest = { penaltyRatePpm: 180_000 };
    const events = "2024-03-10 pay 1115";
    // 24 days at 0.50: 1,120 + 12 − 1,115 = 17 stay, more than ten; without the penalty 5 would.
    expect(at("2024-03-10", { agreement: { ...agreement, interest }, events })[1]).toBe(
      "#1 2024-02-15 owes 17 (principal 17) overdue",
    );
    const leftOut = {
      ...agreement,
      interest,
      amounts: { penaltyInTotOverd: false },
      cash: { components: "interest-principal-penalty" },
    } as const;
    expect(at("2024-03-10", { agreement: leftOut, events })).toEqual(["balance 11000"]);
  });
});

describe("penalty interest (L7)", () => {
  // 18 % on 1,000 yuan over 360 days: half a yuan a day.
  const interest = { penaltyRatePpm: 180_000 };
  const penaltyOn = (day: string, story: Story): string => at(day, story)[1] ?? "";

  it("is owed from the day after the first overdue day, counted from the due date", () => {
    const story = { agreement: { interest } };
    expect(penaltyOn("2024-02-15", story)).toBe("#1 2024-02-15 owes 1120 (principal 1000) overdue");
    expect(penaltyOn("2024-02-16", story)).toBe("#1 2024-02-15 owes 1120.50 (principal 1000, penalty 0.50) overdue");
    expect(penaltyOn("2024-03-14", story)).toBe("#1 2024-02-15 owes 1134 (principal 1000, penalty 14) overdue");
  });

  it("is not owed in grace, and then for the days of grace too", () => {
    const story = { agreement: { interest, grace: { days: 3 }, settlement: { overdueOnLastDay: false } } };
    // Last day of grace the 18th, overdue on the 19th, owed on the 20th: five days.
    expect(penaltyOn("2024-02-19", story)).toBe("#1 2024-02-15 owes 1120 (principal 1000) overdue");
    expect(penaltyOn("2024-02-20", story)).toBe("#1 2024-02-15 owes 1122.50 (principal 1000, penalty 2.50) overdue");
  });

  it("charges interest too where agreed, over 365 under ACT/365", () => {
    const both = { agreement: { interest: { ...interest, penaltyBase: "principal-and-interest" } } } as const;
    // 1,120 × 0.18 ÷ 360 = 0.56 a day, ten days.
    expect(penaltyOn("2024-02-25", both)).toContain("penalty 5.60");
    const act = { agreement: { interest: { ...interest, dayCount: "ACT/365" } } } as const;
    // 1,000 × 0.18 × 10 ÷ 365 = 4.931….
    expect(penaltyOn("2024-02-25", act)).toContain("penalty 4.93)");
  });

  it("falls with the principal from the day of a payment on", () => {
    const agreement = { interest, cash: { components: "principal-interest-penalty" } } as const;
    const story = { agreement, events: "2024-02-25 pay 600" };
    // Ten days on 1,000 (to the 24th) and five on 400: 5.00 + 1.00.
    expect(penaltyOn("2024-02-25", story)).toContain("owes 525 (principal 400, penalty 5)");
    expect(penaltyOn("2024-03-01", story)).toContain("owes 526 (principal 400, penalty 6)");
  });

  it("rounds the sum once, not every day", () => {
    // 100 × 0.18 ÷ 360 = 0.05 a day on 100 yuan; on 7 yuan 0.0035: 1.4 fen after four days, 1.75 after five.
    const terms = { principal: 700, instalments: 1, annualRatePpm: 0 };
    const story = { terms, agreement: { interest } };
    expect(penaltyOn("2024-02-19", story)).toContain("penalty 0.01)");
    expect(penaltyOn("2024-02-20", story)).toContain("penalty 0.02)");
  });

  it("stays out of what is unpaid where the agreement leaves it out", () => {
    const story = { agreement: { interest, amounts: { penaltyInTotOverd: false } } };
    expect(penaltyOn("2024-03-14", story)).toBe("#1 2024-02-15 owes 1120 (principal 1000, penalty 14) overdue");
  });

  it("is charged on each instalment by itself", () => {
    const story = { agreement: { interest } };
    expect(at("2024-04-14", story)).toEqual([
      "balance 12000",
      "#1 2024-02-15 owes 1149.50 (principal 1000, penalty 29.50) overdue", // 59 days
      "#2 2024-03-15 owes 1125 (principal 1000, penalty 15) overdue", // 30 days
    ]);
  });
});
