import { describe, expect, it } from "vitest";
import { addDays, addMonths, dayInMonth, daysBetween, endOfMonth, laterOf, monthsBetween } from "./dates.js";
import { divideHalfUp, scaleHalfUp, toMinorUnits } from "./money.js";

describe("dates", () => {
  it("step over leap days and year ends", () => {
    expect(addDays("2024-02-28", 1)).toBe("2024-02-29");
    expect(addDays("2023-02-28", 1)).toBe("2023-03-01");
    expect(addDays("2024-03-01", -1)).toBe("2024-02-29");
    expect(addDays("2024-12-31", 1)).toBe("2025-01-01");
    expect(daysBetween("2024-02-15", "2024-03-15")).toBe(29);
    expect(daysBetween("2025-02-15", "2025-03-15")).toBe(28);
    expect(daysBetween("2024-03-15", "2024-02-15")).toBe(-29);
  });

  it("count months across years", () => {
    expect(addMonths("2024-11", 3)).toBe("2025-02");
    expect(addMonths("2024-01", -1)).toBe("2023-12");
    expect(monthsBetween("2023-12", "2025-01")).toBe(13);
    expect(monthsBetween("2025-01", "2023-12")).toBe(-13);
  });

  it("clamp days to the month", () => {
    expect(endOfMonth("2024-02")).toBe("2024-02-29");
    expect(endOfMonth("2100-02")).toBe("2100-02-28");
    expect(dayInMonth("2024-04", 31)).toBe("2024-04-30");
    expect(dayInMonth("2024-04", 5)).toBe("2024-04-05");
    expect(laterOf("2024-04-05", "2024-03-31")).toBe("2024-04-05");
  });
});

describe("money", () => {
  it("rounds half-up and stays exact in between", () => {
    expect(divideHalfUp(5n, 2n)).toBe(3n);
    expect(divideHalfUp(4n, 3n)).toBe(1n);
    // 99,999,999,999.99 × 999,999 ÷ 1,000,000 would lose its fen in floating point.
    expect(scaleHalfUp(9_999_999_999_999, 999_999n, 1_000_000n)).toBe(9_999_989_999_999);
  });

  it("refuses what it cannot hold", () => {
    expect(() => divideHalfUp(1n, 0n)).toThrow(/both must be positive/);
    expect(() => divideHalfUp(-1n, 2n)).toThrow(RangeError);
    expect(() => toMinorUnits(2n ** 53n)).toThrow(/beyond 2\^53/);
  });
});
