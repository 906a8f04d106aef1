import { describe, expect, it } from "vitest";
import { correctionDays, loanAsKnown, voidedOn } from "./known-loan.js";
import { LivingLoan } from "./living-loan.js";
import { live, refusalOf, type Story } from "./testing/live-story.js";
import { renderLoan } from "./testing/render-loan.js";

// 12,000 yuan at 12 %: instalments of 1,000 and interest of 120, 110, 100 …, due on the 15th from February 2024.
const at = (day: string, story: Story): string[] => renderLoan(live(story).at(day));

describe("a repayment found late (L19)", () => {
  const found = { events: "2024-05-10 pay 1120 on 2024-02-15" };

  it("is not there before its known day, and from its end on as if it always had been", () => {
    expect(at("2024-02-15", found)).toEqual(["balance 12000", "#1 2024-02-15 owes 1120 (principal 1000) overdue"]);
    expect(at("2024-05-09", found)).toEqual([
      "balance 12000",
      "#1 2024-02-15 owes 1120 (principal 1000) overdue",
      "#2 2024-03-15 owes 1110 (principal 1000) overdue",
      "#3 2024-04-15 owes 1100 (principal 1000) overdue",
    ]);
    expect(at("2024-05-10", found)).toEqual([
      "balance 11000",
      "#2 2024-03-15 owes 1110 (principal 1000) overdue",
      "#3 2024-04-15 owes 1100 (principal 1000) overdue",
    ]);
  });

  it("comes before the later cash, which then pays later instalments", () => {
    const story = { events: "2024-03-15 pay 1110\n2024-03-20 pay 1120 on 2024-02-15" };
    // February took the 1,110 of March: 120 of interest, 990 of principal.
    expect(at("2024-03-19", story)).toEqual([
      "balance 11010",
      "#1 2024-02-15 owes 10 (principal 10) overdue",
      "#2 2024-03-15 owes 1110 (principal 1000) overdue",
    ]);
    expect(at("2024-03-20", story)).toEqual(["balance 10000"]);
  });

  it("takes back the penalty that had grown without it", () => {
    // 18 % of 1,000 are half a yuan a day, 33 days from 15 February to 19 March.
    const agreement = { interest: { penaltyRatePpm: 180_000 } };
    const story = { agreement, events: "2024-03-20 pay 1120 on 2024-02-15" };
    expect(at("2024-03-14", story)).toEqual([
      "balance 12000",
      "#1 2024-02-15 owes 1134 (principal 1000, penalty 14) overdue",
    ]);
    expect(at("2024-03-20", story)).toEqual([
      "balance 11000",
      "#2 2024-03-15 owes 1112.50 (principal 1000, penalty 2.50) overdue",
    ]);
  });

  it("may turn out to be none on the very day", () => {
    const events = "2024-05-10T09:00 pay 1120 on 2024-02-15\n2024-05-10T11:00 reverse 1";
    expect(at("2024-05-10", { events })).toEqual(at("2024-05-10", {}));
  });
});

describe("a bounced repayment (L19)", () => {
  const bounced = { events: "2024-02-15 pay 1120\n2024-03-20 reverse 1" };

  it("has paid until its known day and never afterwards", () => {
    expect(at("2024-03-19", bounced)).toEqual(["balance 11000", "#2 2024-03-15 owes 1110 (principal 1000) overdue"]);
    expect(at("2024-03-20", bounced)).toEqual([
      "balance 12000",
      "#1 2024-02-15 owes 1120 (principal 1000) overdue",
      "#2 2024-03-15 owes 1110 (principal 1000) overdue",
    ]);
  });

  it("leaves penalty interest from the due date on", () => {
    // Half a yuan a day on 1,000: 34 days for February, 5 for March.
    const agreement = { interest: { penaltyRatePpm: 180_000 } };
    expect(at("2024-03-20", { agreement, ...bounced })).toEqual([
      "balance 12000",
      "#1 2024-02-15 owes 1137 (principal 1000, penalty 17) overdue",
      "#2 2024-03-15 owes 1112.50 (principal 1000, penalty 2.50) overdue",
    ]);
  });

  it("decides what is accepted later on the known day", () => {
    const events = `${bounced.events}\n2024-03-20T11:00 pay 12780`;
    // All that is owed and to come once February is open again: 12,000 and interest of 780.
    expect(live({ events }).at("2024-03-20").closedOn).toBeNull();
    expect(refusalOf({ events: "2024-02-15 pay 1120\n2024-03-20T11:00 pay 12780" })).toContain("L4");
  });
});

describe("what cannot be corrected (L20)", () => {
  const oneInstalment = { terms: { instalments: 1, principal: 100_000 } };

  it.each([
    ["before the account was booked", {}, "2024-03-01 pay 10 on 2024-01-14", "before the account was booked"],
    ["more than 24 months ago", {}, "2026-05-15 pay 10 on 2024-05-14", "more than 24 months"],
    [
      "closed before it was known",
      oneInstalment,
      "2024-03-01 pay 1010 on 2024-02-15",
      "would have closed on 2024-02-15",
    ],
    // 600 found leave 410 of 1,010, and 500 were accepted on the 20th.
    [
      "a later repayment refused",
      oneInstalment,
      "2024-02-20 pay 500\n2024-03-01 pay 600 on 2024-02-15",
      "e1 would have been refused with it",
    ],
    ["too much by itself", {}, "2024-03-01 pay 12781 on 2024-02-15", "L4"],
    ["under a prepayment", {}, "2024-02-15 pay 1120\n2024-02-20 prepay 2000\n2024-03-01 reverse 1", "prepayment of"],
    [
      "under an extension of the day",
      {},
      "2024-02-15 pay 1120\n2024-02-15 extend 1\n2024-03-01 reverse 1",
      "extension",
    ],
    ["on the day of a prepayment", {}, "2024-02-20 prepay 3120\n2024-03-01 pay 9 on 2024-02-20", "prepayment of"],
    ["bounced twice", {}, "2024-02-15 pay 9\n2024-03-01 reverse 1\n2024-03-02 reverse 1", "reversed before"],
    ["bounced after a reversal", {}, "2024-02-15 pay 9\n2024-02-15 reverse 1\n2024-03-02 reverse 1", "reversed before"],
    ["a prepayment", {}, "2024-02-20 prepay 2000\n2024-03-01 reverse 1", "L11"],
    ["on a closed account", oneInstalment, "2024-02-15 pay 1010\n2024-02-20 reverse 1", "closed (L13, L20)"],
    ["found for a closed account", oneInstalment, "2024-02-15 pay 1010\n2024-02-20 pay 1 on 2024-02-14", "closed"],
    ["after a void", {}, "2024-02-15 void\n2024-02-16 pay 10", "L22"],
    ["void twice", {}, "2024-02-15 void\n2024-02-16 void", "L22"],
  ] as const)("%s", (_, changes, events, why) => {
    expect(refusalOf({ ...changes, events })).toContain(why);
  });

  it.each([
    ["on the day of booking", {}, "2024-03-01 pay 10 on 2024-01-15"],
    ["24 months ago to the day", {}, "2026-05-15 pay 10 on 2024-05-15"],
    ["after a prepayment", {}, "2024-02-10 prepay 2000\n2024-02-15 pay 1000\n2024-03-01 reverse 2"],
    ["an identity on a closed account", oneInstalment, "2024-02-15 pay 1010\n2024-02-20 identity 王五"],
    ["a void of a closed account", oneInstalment, "2024-02-15 pay 1010\n2024-02-20 void"],
    // With it the loan closes on the known day itself.
    ["closing on the known day", oneInstalment, "2024-03-01T09:00 pay 500\n2024-03-01T10:00 pay 510 on 2024-02-15"],
  ] as const)("but: %s", (_, changes, events) => {
    expect(refusalOf({ ...changes, events })).toBeNull();
  });

  it("28 February 2024 is 24 months before 28 February 2026, though it has a day more", () => {
    expect(refusalOf({ events: "2026-02-28 pay 10 on 2024-02-28" })).toBeNull();
    expect(refusalOf({ events: "2026-02-28 pay 10 on 2024-02-27" })).toContain("24 months");
  });

  it("no other event may count for a day before its known day", () => {
    const { lived, rules } = live({});
    const living = new LivingLoan(lived, rules);
    living.advanceTo("2024-03-01");
    const event = { eventId: "e1", occurredAt: "2024-03-01T10:00:00+08:00", effectiveDate: "2024-02-29" };
    expect(living.take({ ...event, type: "classification", fiveCate: "2" })).toContain("L19");
    expect(living.events).toEqual([]);
  });

  it("a refused correction leaves everything as it was", () => {
    const { lived, rules } = live({});
    const living = new LivingLoan(lived, rules);
    living.advanceTo("2024-03-01");
    const before = living.loan;
    const event = { eventId: "e1", occurredAt: "2024-03-01T10:00:00+08:00", effectiveDate: "2024-01-01" };
    expect(living.take({ ...event, type: "repayment", amount: 1 })).not.toBeNull();
    expect(living.loan).toBe(before);
    expect(living.events).toEqual([]);
  });
});

describe("a loan as it was known", () => {
  const events =
    "2024-02-15 pay 1120\n2024-03-20 reverse 1\n2024-04-02 pay 1110 on 2024-03-15\n2024-04-10 identity 王五";
  const { lived } = live({ events });

  it("turns on each known day", () => {
    expect(correctionDays(lived)).toEqual(["2024-03-20", "2024-04-02", "2024-04-10"]);
    const idsAt = (day: string): string[] => loanAsKnown(lived, day).events.map(({ event }) => event.eventId);
    expect(idsAt("2024-03-19")).toEqual(["e1"]);
    expect(idsAt("2024-03-20")).toEqual([]);
    expect(idsAt("2024-04-02")).toEqual(["e3"]);
    expect(loanAsKnown(lived, "2024-04-09").borrower.name).toBe(lived.borrower.name);
    expect(loanAsKnown(lived, "2024-04-10").borrower.name).toBe("王五");
  });

  it("is itself where nothing was ever put right", () => {
    const plain = live({ events: "2024-02-15 pay 1120\n2024-02-15T11:00 reverse 1" }).lived;
    expect(correctionDays(plain)).toEqual([]);
    expect(loanAsKnown(plain, "2024-02-01")).toBe(plain);
    expect(voidedOn(plain)).toBeNull();
  });

  it("knows when it was found void", () => {
    expect(voidedOn(live({ events: "2024-03-01 void" }).lived)).toBe("2024-03-01");
  });
});
