import { describe, expect, it } from "vitest";
import { dayBand, isShortMonth, type OverdueFacts, statusDigits } from "./status-digit.js";

const facts = (changes: Partial<OverdueFacts>): OverdueFacts => ({
  oldestDue: "2024-02-15",
  observed: "2024-02-15",
  count: 1,
  before: { count: 0, days: 0 },
  ...changes,
});
const letters = (changes: Partial<OverdueFacts>, basis: "by-days" | "by-periods"): string[] =>
  statusDigits(facts(changes), basis).map(({ value, reading }) =>
    reading === undefined ? value : `${value} by ${reading.answer}`,
  );

describe("status digit by days (S1)", () => {
  it.each([
    [0, 1],
    [1, 1],
    [29, 1],
    [30, 1],
    [31, 2],
    [59, 2],
    [60, 2],
    [61, 3],
    [89, 3],
    [90, 3],
    [91, 4],
    [120, 4],
    [121, 5],
    [150, 5],
    [151, 6],
    [179, 6],
    [180, 6],
    [181, 7],
    [4000, 7],
  ])("%i days past due is band %i", (days, band) => {
    expect(dayBand(days)).toBe(band);
  });

  it.each([28, 29, 30, 58, 59, 60, 89, 90, 120])("%i days are whole months that fall short of 30 days each", (days) => {
    expect(isShortMonth(days)).toBe(true);
  });

  it.each([0, 1, 25, 31, 55, 61, 91])("%i days are not", (days) => {
    expect(isShortMonth(days)).toBe(false);
  });

  it("accepts days and count where a short month makes them differ, and says which is which", () => {
    expect(letters({ observed: "2024-03-15", count: 2 }, "by-days")).toEqual(["1 by days", "2 by count"]);
    // The third missed month: 60 days from 15 February to 15 April.
    expect(letters({ observed: "2024-04-15", count: 3 }, "by-days")).toEqual(["2 by days", "3 by count"]);
  });

  it("accepts nothing but the band anywhere else", () => {
    // 31 days in a long month: days and count agree.
    expect(letters({ oldestDue: "2024-03-15", observed: "2024-04-15", count: 2 }, "by-days")).toEqual(["2"]);
    // Due 1 July, month-end settlement: 61 days, count 2. The band is 3, the count is no excuse.
    expect(letters({ oldestDue: "2024-07-01", observed: "2024-08-31", count: 2 }, "by-days")).toEqual(["3"]);
    // 29 days, but one instalment only: nothing to count.
    expect(letters({ observed: "2024-03-15", count: 1 }, "by-days")).toEqual(["1"]);
  });
});

describe("status digit by periods (S1)", () => {
  it("is the number of overdue instalments, one above the month before at most", () => {
    const second = { observed: "2024-03-15", count: 2, before: { count: 1, days: 1 } };
    expect(letters(second, "by-periods")).toEqual(["2"]);
    // Two became overdue at once: the digit rises by one only.
    expect(letters({ ...second, before: { count: 0, days: 0 } }, "by-periods")).toEqual(["1"]);
    expect(letters({ observed: "2024-12-15", count: 11, before: { count: 7, days: 7 } }, "by-periods")).toEqual(["7"]);
  });

  it("falls with the number of instalments, however far", () => {
    const paid = { oldestDue: "2024-05-15", observed: "2024-06-15", count: 2, before: { count: 5, days: 5 } };
    expect(letters(paid, "by-periods")).toEqual(["2"]);
  });

  it("may go on by days once no instalment is added any more", () => {
    // One-off, unpaid for 46 days: still one instalment, but in the second band.
    const later = { observed: "2024-04-01", count: 1, before: { count: 1, days: 1 } };
    expect(letters(later, "by-periods")).toEqual(["1 by count", "2 by days"]);
    // A month on, each reading rises from its own digit.
    const third = { observed: "2024-05-01", count: 1, before: { count: 1, days: 2 } };
    expect(letters(third, "by-periods")).toEqual(["1 by count", "3 by days"]);
  });
});
