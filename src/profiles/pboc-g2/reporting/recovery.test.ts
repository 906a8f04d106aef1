import { describe, expect, it } from "vitest";
import { owedOf, recordsOf } from "./testing/owed-of.js";

// 12,000 yuan at 12 % in twelve equal parts of principal from 15 January 2024: 1,120, 1,110, 1,100, 1,090 …

describe("arrears cleared between settlement days (§5.4, I2100A14, I2100J02)", () => {
  it("owe a 40 as of the day of the payment; the month's cell stays as it was told", () => {
    expect(owedOf({ events: "2024-02-20 pay 1120" }, "2024-02-29")).toEqual([
      "30 2024-02-15 of 2024-02 settled 2024-02-15: 2 1, balance 12000, 11 to come, overdue 1 1120 (1000), due 1120, paid 0, last 2024-01-15",
      "40 2024-02-20: 1 N, balance 11000, 11 to come, overdue 0 0, paid 1120, last 2024-02-20",
    ]);
  });

  it("owe none while a fen is missing, and one once it is paid", () => {
    const events = "2024-02-20 pay 1119.99\n2024-02-25 pay 0.01";
    expect(owedOf({ events: "2024-02-20 pay 1119.99" }, "2024-03-14")).toHaveLength(1);
    expect(owedOf({ events }, "2024-03-14")[1]).toBe(
      "40 2024-02-25: 1 N, balance 11000, 11 to come, overdue 0 0, paid 0, last 2024-02-25",
    );
  });

  it("sum what came in on that day, and the next month counts it as paid in its period", () => {
    const events = "2024-02-20T09:00 pay 120\n2024-02-20T10:00 pay 500\n2024-02-20T22:00 pay 700\n2024-03-15 pay 910";
    expect(owedOf({ events }, "2024-03-15").slice(1)).toEqual([
      "40 2024-02-20: 1 N, balance 11000, 11 to come, overdue 0 0, paid 1320, last 2024-02-20",
      "30 2024-03-15 of 2024-03 settled 2024-03-15: 1 N, balance 10000, 10 to come, due 1110, paid 2230, last 2024-03-15",
    ]);
  });

  it("owe none when the day is a settlement day: the 30 tells it", () => {
    const lines = owedOf({ events: "2024-03-15 pay 2230" }, "2024-03-31");
    expect(lines).toHaveLength(2);
    expect(lines[1]).toBe(
      "30 2024-03-15 of 2024-03 settled 2024-03-15: 1 N, balance 10000, 10 to come, due 1110, paid 2230, last 2024-03-15",
    );
  });

  it("owe one only, however many payments follow", () => {
    const lines = owedOf({ events: "2024-02-20 pay 1120\n2024-02-21 pay 100\n2024-02-22 pay 100" }, "2024-03-14");
    expect(lines.map((line) => line.slice(0, 13))).toEqual(["30 2024-02-15", "40 2024-02-20"]);
  });

  it("owe none for arrears that were never told", () => {
    // Month-end settlement: due 15 February, paid on the 20th, told on the 29th as paid.
    const story = { agreement: { settlement: { day: "month-end" } }, events: "2024-02-20 pay 1120" } as const;
    expect(owedOf(story, "2024-02-29").map((line) => line.slice(0, 2))).toEqual(["30"]);
  });

  it("owe one after each month whose arrears are cleared", () => {
    const events = "2024-02-20 pay 1120\n2024-03-18 pay 1110";
    expect(owedOf({ events }, "2024-04-14").map((line) => line.slice(0, 13))).toEqual([
      "30 2024-02-15",
      "40 2024-02-20",
      "30 2024-03-15",
      "40 2024-03-18",
    ]);
  });

  it("owe a closing record and no 40 when the payment ends the loan", () => {
    const terms = { instalments: 1, principal: 100_000 };
    const lines = owedOf({ terms, events: "2024-02-20 pay 1010" }, "2024-03-31");
    expect(lines.map((line) => line.slice(0, 13))).toEqual(["30 2024-02-15", "20 2024-02-20"]);
  });

  it("may be cleared by a prepayment: the 40 tells the money, the next 30 the K", () => {
    const lines = owedOf({ events: "2024-02-20 prepay 3120" }, "2024-03-15");
    // 1,120 clear February; 2,000 of the 11,000 to come leave 9,000 in eleven parts of 818.18, 90 of interest.
    expect(lines.slice(1)).toEqual([
      "40 2024-02-20: 1 N, balance 9000, 11 to come, overdue 0 0, paid 3120, last 2024-02-20",
      "30 2024-03-15 of 2024-03 settled 2024-03-15: 2 1, balance 9000, 10 to come, overdue 1 908 (818), due 908, paid 3120, last 2024-02-20, K4 2024-02-20 2000|3120",
    ]);
  });

  it("may be cleared by a payment that leaves a waived shortfall", () => {
    const story = { agreement: { toleranceAmount: 100 }, events: "2024-02-20 pay 1119" };
    expect(owedOf(story, "2024-02-29")[1]).toBe(
      "40 2024-02-20: 1 N, balance 11000, 11 to come, overdue 0 0, paid 1119, last 2024-02-20",
    );
  });

  it("consist of base and J only", () => {
    const record = recordsOf({ events: "2024-02-20 pay 1120" }, "2024-02-29").find(
      ({ codes }) => codes[0]?.code === "40",
    );
    expect(record?.months).toEqual([]);
    expect(Object.entries(record?.segments ?? {}).filter(([, duty]) => duty !== "must-not")).toEqual([
      ["AcctBsSgmt", "must"],
      ["AcctDbtInfSgmt", "must"],
    ]);
  });

  it("are not the payment on the due day booked after the cut-off (§7.3 no. 1)", () => {
    // 22:30 lies after a cut-off at 22:00: the money counts for the 16th, the month reads 1 and a 40 follows.
    const story = { agreement: { dayCutOff: "22:00" }, events: "2024-02-15T22:30 pay 1120" };
    expect(owedOf(story, "2024-02-29").map((line) => line.slice(0, 54))).toEqual([
      "30 2024-02-15 of 2024-02 settled 2024-02-15: 2 1, bala",
      "40 2024-02-16: 1 N, balance 11000, 11 to come, overdue",
    ]);
    expect(owedOf({ events: "2024-02-15T22:30 pay 1120" }, "2024-02-29").map((line) => line.slice(0, 48))).toEqual([
      "30 2024-02-15 of 2024-02 settled 2024-02-15: 1 N",
    ]);
  });
});
