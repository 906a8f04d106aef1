import { describe, expect, it } from "vitest";
import { live, refusalOf, type Story } from "./testing/live-story.js";
import { renderLoan } from "./testing/render-loan.js";

// 12,000 yuan at 12 %: instalments of 1,000 and interest of 120, 110, 100 …, due on the 15th from February 2024.
const at = (day: string, story: Story): string[] => renderLoan(live(story).at(day));

describe("cash (L4)", () => {
  it("settles an instalment paid in full on its due date", () => {
    expect(at("2024-02-15", { events: "2024-02-15 pay 1120" })).toEqual(["balance 11000"]);
  });

  it("pays the oldest instalment first", () => {
    // 1,500 settles February's 1,120; 380 go to March: 110 of interest, 270 of principal; 730 stay unpaid.
    expect(at("2024-03-20", { events: "2024-03-20 pay 1500" })).toEqual([
      "balance 10730",
      "#2 2024-03-15 owes 730 (principal 730) overdue",
    ]);
  });

  it("pays the named instalment first where cash is matched, then the oldest", () => {
    const story = { agreement: { cash: { order: "matched" } }, events: "2024-03-20 pay 1500 for 2" } as const;
    // 1,110 settle March, 390 go to February: 120 of interest, 270 of principal.
    expect(at("2024-03-20", story)).toEqual(["balance 10730", "#1 2024-02-15 owes 730 (principal 730) overdue"]);
  });

  it("does not honour the name under oldest-first, nor the name of an instalment that is not due", () => {
    const february = ["balance 11000", "#2 2024-03-15 owes 1110 (principal 1000) overdue"];
    expect(at("2024-03-20", { events: "2024-03-20 pay 1120 for 2" })).toEqual(february);
    const matched = { agreement: { cash: { order: "matched" } } } as const;
    expect(at("2024-03-20", { ...matched, events: "2024-03-20 pay 1120 for 3" })).toEqual(february);
  });

  it.each([
    // 30 days of penalty at 18 % on 1,000: 15 yuan. Interest 120, principal 1,000; 130 are paid.
    ["penalty-interest-principal", "#1 2024-02-15 owes 1005 (principal 1000) overdue"],
    ["interest-principal-penalty", "#1 2024-02-15 owes 1005 (principal 990, penalty 15) overdue"],
    ["principal-interest-penalty", "#1 2024-02-15 owes 1005 (principal 870, penalty 15) overdue"],
  ] as const)("takes the parts in the order %s", (components, left) => {
    const agreement = { cash: { components }, interest: { penaltyRatePpm: 180_000 } };
    // 15 February to 16 March are 30 days.
    const story = { agreement, events: "2024-03-16 pay 130" };
    expect(at("2024-03-16", story)[1]).toBe(left);
  });

  it("holds what is too much and pays the next instalments on their due dates", () => {
    const story = { events: "2024-02-15 pay 2500" };
    expect(at("2024-02-15", story)).toEqual(["balance 11000, held 1380"]);
    expect(at("2024-03-14", story)).toEqual(["balance 11000, held 1380"]);
    expect(at("2024-03-15", story)).toEqual(["balance 10000, held 270"]);
    expect(at("2024-04-15", story)).toEqual(["balance 9830", "#3 2024-04-15 owes 830 (principal 830) overdue"]);
  });

  it("uses held cash before that of the day", () => {
    const story = { events: "2024-02-10 pay 500\n2024-02-15 pay 620" };
    expect(at("2024-02-15", story)).toEqual(["balance 11000"]);
  });

  it("adds up several payments of a day", () => {
    const story = { events: "2024-02-15T09:00 pay 120\n2024-02-15T12:00 pay 500\n2024-02-15T23:59 pay 500" };
    expect(at("2024-02-15", story)).toEqual(["balance 11000"]);
    expect(
      live(story)
        .at("2024-02-15")
        .receipts.map(({ amount }) => amount),
    ).toEqual([12_000, 50_000, 50_000]);
  });

  it("takes a payment after the cut-off for the next day", () => {
    const story = { agreement: { dayCutOff: "22:00" }, events: "2024-02-15T22:00 pay 1120" };
    expect(at("2024-02-15", story)).toEqual(["balance 12000", "#1 2024-02-15 owes 1120 (principal 1000) overdue"]);
    expect(at("2024-02-16", story)).toEqual(["balance 11000"]);
  });

  it("refuses more than all that is owed and to come", () => {
    // 12,000 of principal and 120 + 110 + … + 10 = 780 of interest.
    expect(refusalOf({ events: "2024-02-15 pay 12780" })).toBeNull();
    expect(refusalOf({ events: "2024-02-15 pay 12780.01" })).toContain("L4");
    expect(refusalOf({ events: "2024-02-01 pay 1000\n2024-02-15 pay 11780.01" })).toContain("L4");
  });
});

describe("reversal (L11)", () => {
  it("undoes a repayment of the same day and leaves the others", () => {
    const story = { events: "2024-02-15 pay 700\n2024-02-15T11:00 pay 420\n2024-02-15T12:00 reverse 1" };
    expect(at("2024-02-15", story)).toEqual(["balance 11700", "#1 2024-02-15 owes 700 (principal 700) overdue"]);
    expect(
      live(story)
        .at("2024-02-15")
        .receipts.map(({ eventId }) => eventId),
    ).toEqual(["e2"]);
  });

  it("gives back to those after it what the reversed one had paid", () => {
    // 1,120 first, then 300 held; with the first gone the 300 pay interest and 180 of principal.
    const story = { events: "2024-02-15 pay 1120\n2024-02-15T11:00 pay 300\n2024-02-15T12:00 reverse 1" };
    expect(at("2024-02-15", story)).toEqual(["balance 11820", "#1 2024-02-15 owes 820 (principal 820) overdue"]);
  });

  it("keeps a loan open that the reversed repayment would have closed", () => {
    const terms = { instalments: 1, principal: 100_000 };
    const story = { terms, events: "2024-02-15 pay 1010\n2024-02-15T18:00 reverse 1" };
    expect(at("2024-02-15", story)).toEqual(["balance 1000", "#1 2024-02-15 owes 1010 (principal 1000) overdue"]);
  });

  it("is refused for another event, and twice", () => {
    expect(refusalOf({ events: "2024-02-15 prepay 2000\n2024-02-15 reverse 1" })).toContain("L11");
    expect(refusalOf({ events: "2024-02-15 pay 9\n2024-02-15 reverse 1\n2024-02-15 reverse 1" })).toContain("L11");
  });
});
