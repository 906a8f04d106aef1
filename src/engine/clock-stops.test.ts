import { describe, expect, it } from "vitest";
import { agreementByName } from "../generate/agreements.js";
import { plainItems } from "../generate/reporting-items.js";
import { calendarByName } from "../ledger/calendar-by-name.js";
import { ClockStops, deadlineDay, instantOf } from "./clock-stops.js";

const plain = agreementByName("plain");
const holidays = agreementByName("holidays-and-grace");
if (plain === null || holidays === null) throw new Error("A built-in agreement is gone.");

describe("ClockStops", () => {
  it("stops at the cut-off, at midnight and at the deadline of a day", () => {
    const stops = new ClockStops({ ...plain, dayCutOff: "22:00" }, calendarByName("none"));
    stops.addDay("2024-02-15");
    expect(all(stops)).toEqual([
      "2024-02-15T22:00:00.000+08:00",
      "2024-02-16T00:00:00.000+08:00",
      "2024-02-17T00:00:00.000+08:00",
    ]);
  });

  it("stops once where the day ends at midnight", () => {
    const stops = new ClockStops(plain, calendarByName("none"));
    stops.addDay("2024-02-28");
    expect(all(stops)).toEqual(["2024-02-29T00:00:00.000+08:00", "2024-03-01T00:00:00.000+08:00"]);
  });

  it("finds the days on which a life can owe a monthly record, rolled and after grace", () => {
    const stops = new ClockStops(holidays, calendarByName("CN"));
    const life = {
      terms: {
        product: "D1" as const,
        principal: 1_200_000,
        annualRatePpm: 72_000,
        method: "equal-principal" as const,
        frequency: "monthly" as const,
        instalments: 1,
        openDate: "2024-01-31",
        dueDay: 12,
        reporting: plainItems,
      },
      openTime: "09:30:00.000",
      months: 1,
      steps: [],
    };
    stops.addLife(life, "2024-02-29");
    const days = all(stops).map((instant) => instant.slice(0, 10));
    // Due on 12 February, which lies in the Spring Festival of 10 to 17 February: rolled to the 18th, a make-up working
    // day; three days of grace end on Wednesday the 21st, whose midnight begins the 22nd.
    expect(days).toContain("2024-02-19");
    expect(days).toContain("2024-02-22");
    // The month end, a Thursday, and its deadline on Friday 1 March.
    expect(days).toContain("2024-03-01");
    expect(days).toContain("2024-03-02");
  });
});

describe("deadlineDay", () => {
  it("counts calendar days or working days", () => {
    expect(deadlineDay("2024-02-09", plain, calendarByName("CN"))).toBe("2024-02-10");
    // After Friday 9 February 2024 the next working day is Sunday the 18th.
    expect(deadlineDay("2024-02-09", holidays, calendarByName("CN"))).toBe("2024-02-18");
  });
});

function all(stops: ClockStops): string[] {
  const found: string[] = [];
  for (let ms = stops.nextAfter(0); Number.isFinite(ms); ms = stops.nextAfter(ms)) {
    found.push(instantOf(ms, "Asia/Shanghai"));
  }
  return found;
}
