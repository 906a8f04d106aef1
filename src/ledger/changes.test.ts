import { describe, expect, it } from "vitest";
import { live, refusalOf, type Story } from "./testing/live-story.js";
import { renderLoan } from "./testing/render-loan.js";
import { yuan } from "./testing/render-schedule.js";

const at = (day: string, story: Story): string[] => renderLoan(live(story).at(day));

/** Instalments still to come, as `number due principal+interest`. */
function toCome(day: string, story: Story): string[] {
  return live(story)
    .at(day)
    .instalments.filter((row) => row.due > day)
    .map((row) => `${row.number} ${row.due} ${yuan(row.principal)}+${yuan(row.interest)}`);
}

// 4,000 yuan at 12 % in four equal parts: interest 40, 30, 20, 10.
const terms = { principal: 400_000, instalments: 4 };

describe("prepayment (L8)", () => {
  it("lowers the instalments to come and keeps their dates", () => {
    // 2,000 of 4,000 before the first due date: four parts of 500, interest 20, 15, 10, 5.
    const story = { terms, events: "2024-01-20 prepay 2000" };
    expect(at("2024-01-20", story)).toEqual(["balance 2000"]);
    expect(toCome("2024-01-20", story)).toEqual([
      "1 2024-02-15 500+20",
      "2 2024-03-15 500+15",
      "3 2024-04-15 500+10",
      "4 2024-05-15 500+5",
    ]);
  });

  it("pays what is due first", () => {
    // On 20 March 1,040 and 1,030 are due; 3,000 leave 930 of the 2,000 to come: 1,070 in two parts of 535.
    const story = { terms, events: "2024-03-20 prepay 3000" };
    expect(at("2024-03-20", story)).toEqual(["balance 1070"]);
    expect(toCome("2024-03-20", story)).toEqual(["3 2024-04-15 535+10.70", "4 2024-05-15 535+5.35"]);
    expect(live(story).at("2024-03-20").specials).toMatchObject([
      { kind: "prepayment", date: "2024-03-20", principal: 93_000, paid: 300_000, months: 0 },
    ]);
  });

  it("is a plain repayment where nothing is left of it", () => {
    const story = { terms, events: "2024-02-20 prepay 500" };
    expect(at("2024-02-20", story)).toEqual(["balance 3540", "#1 2024-02-15 owes 540 (principal 540) overdue"]);
    expect(live(story).at("2024-02-20").specials).toEqual([]);
  });

  it("leaves held cash held", () => {
    const story = { terms, events: "2024-02-01 pay 100\n2024-02-02 prepay 2000" };
    expect(at("2024-02-02", story)).toEqual(["balance 2000, held 100"]);
    expect(at("2024-02-15", story)).toEqual(["balance 1920", "#1 2024-02-15 owes 420 (principal 420) overdue"]);
  });

  it("charges the whole current period on the principal that is left, by its days under ACT", () => {
    // From 15 March to 15 April 31 days on 1,070: 1,070 × 0.12 × 31 ÷ 360 = 11.056….
    const agreement = { interest: { dayCount: "ACT/360" } } as const;
    const story = { terms, agreement, events: "2024-02-15 pay 1041.33\n2024-03-15 pay 1029\n2024-03-20 prepay 930" };
    expect(toCome("2024-03-20", story)[0]).toBe("3 2024-04-15 535+11.06");
  });

  it("is refused when it would repay everything", () => {
    expect(refusalOf({ terms, events: "2024-02-01 prepay 3999.99" })).toBeNull();
    expect(refusalOf({ terms, events: "2024-02-01 prepay 4000" })).toContain("L8");
    expect(refusalOf({ terms, events: "2024-02-15 prepay 4040" })).toContain("L8");
    expect(refusalOf({ terms, events: "2024-02-15 prepay 4039.99" })).toBeNull();
    // Past maturity all 4,100 are due: part of it pays arrears, all of it would repay everything.
    expect(refusalOf({ terms, events: "2024-05-20 prepay 4099.99" })).toBeNull();
    expect(refusalOf({ terms, events: "2024-05-20 prepay 4100" })).toContain("L8");
  });
});

describe("early settlement (L9)", () => {
  it("closes the loan that day for the agreed amount, arrears and all", () => {
    const story = { terms, events: "2024-03-01 settle 4050" };
    expect(at("2024-02-29", story)).toEqual(["balance 4000", "#1 2024-02-15 owes 1040 (principal 1000) overdue"]);
    expect(at("2024-03-01", story)).toEqual(["balance 0, closed 2024-03-01"]);
    expect(live(story).at("2024-03-01").specials).toMatchObject([
      { kind: "early-settlement", principal: 400_000, paid: 405_000 },
    ]);
  });

  it("gives held cash back", () => {
    const story = { terms, events: "2024-02-01 pay 500\n2024-02-02 settle 3500" };
    expect(at("2024-02-02", story)).toEqual(["balance 0, closed 2024-02-02"]);
  });

  it("is refused below the outstanding principal less what is held", () => {
    expect(refusalOf({ terms, events: "2024-02-02 settle 3999.99" })).toContain("L9");
    expect(refusalOf({ terms, events: "2024-02-01 pay 500\n2024-02-02 settle 3499.99" })).toContain("L9");
  });

  it("happens once: what is settled cannot be settled again, though the account is open until the day ends", () => {
    const settled = "2024-03-01 settle 4050";
    expect(refusalOf({ terms, events: `${settled}\n2024-03-01T11:00 settle 4050` })).toContain("L9");
    expect(refusalOf({ terms, events: `${settled}\n2024-03-01T11:00 settle 0` })).toContain("L9");
    expect(refusalOf({ terms, events: `${settled}\n2024-03-02 settle 0` })).toContain("L13");
    // Nor can any other money come in; only the category may still change that day.
    expect(refusalOf({ terms, events: `${settled}\n2024-03-01T11:00 pay 1` })).toContain("L4");
    expect(refusalOf({ terms, events: `${settled}\n2024-03-01T11:00 prepay 1` })).toContain("L8");
    expect(refusalOf({ terms, events: `${settled}\n2024-03-01T11:00 extend 1` })).toContain("L10");
    expect(refusalOf({ terms, events: `${settled}\n2024-03-01T11:00 classify 2` })).toBeNull();
  });

  it("is refused on the day the last instalment was paid, unless that payment is reversed", () => {
    const paid = "2024-05-15 pay 4100";
    expect(refusalOf({ terms, events: `${paid}\n2024-05-15T11:00 settle 1` })).toContain("L9");
    expect(
      refusalOf({ terms, events: `${paid}\n2024-05-15T11:00 reverse 1\n2024-05-15T12:00 settle 4000` }),
    ).toBeNull();
  });
});

describe("extension (L10)", () => {
  it("spreads the principal to come over more instalments", () => {
    // After February 3,000 are to come in three parts; two more make it five of 600: 30, 24, 18, 12, 6.
    const story = { terms, events: "2024-02-15 pay 1040\n2024-02-20 extend 2" };
    expect(toCome("2024-02-20", story)).toEqual([
      "2 2024-03-15 600+30",
      "3 2024-04-15 600+24",
      "4 2024-05-15 600+18",
      "5 2024-06-15 600+12",
      "6 2024-07-15 600+6",
    ]);
    expect(live(story).at("2024-02-20")).toMatchObject({ periods: 6, maturity: "2024-07-15" });
  });

  it("leaves alone an instalment due that very day", () => {
    const story = { terms, events: "2024-02-15 extend 1" };
    expect(toCome("2024-02-15", story)[0]).toBe("2 2024-03-15 750+30");
    expect(at("2024-02-15", story)[1]).toBe("#1 2024-02-15 owes 1040 (principal 1000) overdue");
  });

  it("moves the one instalment of a one-off loan, which then bears the longer term's interest", () => {
    const oneOff = {
      frequency: "one-off",
      method: "bullet",
      instalments: 1,
      termMonths: 6,
      principal: 400_000,
    } as const;
    // 4,000 × 12 % × 9 months = 360.
    const story = { terms: oneOff, events: "2024-06-01 extend 3" };
    expect(toCome("2024-06-01", story)).toEqual(["1 2024-10-15 4000+360"]);
    expect(live(story).at("2024-06-01")).toMatchObject({ periods: 1, maturity: "2024-10-15" });
  });

  it("adds quarters to a quarterly loan", () => {
    const quarterly = { terms: { ...terms, frequency: "quarterly" } as const };
    expect(live({ ...quarterly, events: "2024-02-01 extend 6" }).at("2024-02-01")).toMatchObject({
      periods: 6,
      maturity: "2025-07-15",
    });
    expect(refusalOf({ ...quarterly, events: "2024-02-01 extend 4" })).toContain("L10");
  });

  it("is refused with arrears and past maturity, not for an instalment in its grace", () => {
    expect(refusalOf({ terms, events: "2024-02-16 extend 1" })).toContain("overdue");
    expect(refusalOf({ terms, agreement: { grace: { days: 3 } }, events: "2024-02-16 extend 1" })).toBeNull();
    expect(refusalOf({ terms, events: "2024-05-15 extend 1" })).toContain("maturity");
  });
});

describe("closing (L13), an older book (L14) and classification (L15)", () => {
  const short = { terms: { instalments: 1, principal: 100_000 } };

  it("closes at the end of the day on which the last of it is paid", () => {
    const story = { ...short, events: "2024-02-15T10:00 pay 1000\n2024-02-15T20:00 pay 10" };
    expect(live(story).at("2024-02-14").closedOn).toBeNull();
    expect(live(story).at("2024-02-15").closedOn).toBe("2024-02-15");
    expect(refusalOf({ ...short, events: "2024-02-15 pay 1010\n2024-02-16 classify 2" })).toContain("L13");
    expect(refusalOf({ ...short, events: "2024-02-15 pay 1010\n2024-02-15T20:00 classify 2" })).toBeNull();
  });

  it("closes on the due date that held cash pays, not on the day the cash came", () => {
    const story = { ...short, events: "2024-02-01 pay 1010" };
    expect(live(story).at("2024-02-14").closedOn).toBeNull();
    expect(live(story).at("2024-03-31").closedOn).toBe("2024-02-15");
  });

  it("closes on the day a shortfall is waived", () => {
    const story = { ...short, agreement: { toleranceAmount: 500 }, events: "2024-02-15 pay 1005" };
    expect(at("2024-02-20", story)).toEqual(["balance 0, closed 2024-02-15"]);
  });

  it("settles instalments of nothing by themselves", () => {
    const story = { terms: { method: "interest-then-principal", annualRatePpm: 0, instalments: 3 } } as const;
    expect(at("2024-03-20", story)).toEqual(["balance 12000"]);
  });

  it("takes over a loan with its paid and unpaid instalments, penalty interest from their due dates", () => {
    const story = {
      agreement: { interest: { penaltyRatePpm: 180_000 } },
      takenOver: { on: "2024-05-20", paid: 2 },
    };
    // April's 1,100 is 35 days late (17.50), May's 1,090 five (2.50).
    expect(at("2024-05-20", story)).toEqual([
      "balance 10000",
      "#3 2024-04-15 owes 1117.50 (principal 1000, penalty 17.50) overdue",
      "#4 2024-05-15 owes 1092.50 (principal 1000, penalty 2.50) overdue",
    ]);
    expect(
      live(story)
        .at("2024-05-20")
        .receipts.map(({ date, amount }) => `${date} ${yuan(amount)}`),
    ).toEqual(["2024-02-15 1120", "2024-03-15 1110"]);
  });

  it("takes over no receipt of nothing", () => {
    const free = { method: "interest-then-principal", annualRatePpm: 0, instalments: 6 } as const;
    expect(live({ terms: free, takenOver: { on: "2024-04-20", paid: 3 } }).at("2024-04-20").receipts).toEqual([]);
  });

  it("keeps the last category and its date", () => {
    const story = { events: "2024-02-20 classify 2\n2024-02-20T11:00 classify 3\n2024-03-20 classify 3" };
    expect(live(story).at("2024-02-19").classified).toMatchObject({ fiveCate: "1", date: "2024-01-15" });
    expect(live(story).at("2024-02-29").classified).toMatchObject({ fiveCate: "3", date: "2024-02-20" });
    expect(live(story).at("2024-03-20").classified).toMatchObject({ fiveCate: "3", date: "2024-03-20" });
  });
});
