import { describe, expect, it } from "vitest";
import { addWorkingDays, CalendarRangeError, everyDay, rollDate } from "./business-calendar.js";
import { calendarByName } from "./calendar-by-name.js";
import { chinaCalendar } from "./china-calendar.js";

// From the notices of the General Office of the State Council on the holidays of 2024, 2025 and 2026.
const HOLIDAYS = [
  ["2024-01-01", "New Year"],
  ["2024-02-12", "Spring Festival, a Monday"],
  ["2024-02-16", "Spring Festival, a Friday"],
  ["2024-04-04", "Qingming"],
  ["2024-06-10", "Dragon Boat"],
  ["2024-09-17", "Mid-Autumn"],
  ["2024-10-07", "National Day, a Monday"],
  ["2025-01-28", "Spring Festival's Eve"],
  ["2025-10-08", "National Day and Mid-Autumn"],
  ["2026-01-02", "New Year, a Friday"],
  ["2026-02-23", "Spring Festival, a Monday"],
  ["2026-09-25", "Mid-Autumn"],
] as const;
const MAKE_UP_DAYS = [
  "2024-02-04",
  "2024-02-18",
  "2024-04-07",
  "2024-10-12",
  "2025-01-26",
  "2025-09-28",
  "2026-01-04",
  "2026-02-28",
];
const WEEKENDS = ["2024-03-02", "2024-03-03", "2025-07-19", "2026-11-21"];
const WORKING_DAYS = ["2024-01-02", "2024-02-09", "2024-02-19", "2025-02-05", "2025-10-09", "2026-02-24"];

describe("working days of China", () => {
  it.each(HOLIDAYS)("%s is off: %s", (date) => {
    expect(chinaCalendar.isWorkingDay(date)).toBe(false);
  });

  it.each(MAKE_UP_DAYS)("%s is a weekend day worked to make up for a holiday", (date) => {
    expect(chinaCalendar.isWorkingDay(date)).toBe(true);
  });

  it.each(WEEKENDS)("%s is an ordinary weekend day", (date) => {
    expect(chinaCalendar.isWorkingDay(date)).toBe(false);
  });

  it.each(WORKING_DAYS)("%s is an ordinary working day", (date) => {
    expect(chinaCalendar.isWorkingDay(date)).toBe(true);
  });

  it("answers nothing beyond the years that are published", () => {
    const { from, to } = chinaCalendar.range ?? { from: "", to: "" };
    expect(from <= "2004-01-01" && to >= "2026-12-31").toBe(true);
    expect(chinaCalendar.isWorkingDay(to)).toBeTypeOf("boolean");
    const beyond = `${Number(to.slice(0, 4)) + 1}-01-01`;
    expect(() => chinaCalendar.isWorkingDay(beyond)).toThrow(CalendarRangeError);
    expect(() => chinaCalendar.isWorkingDay("2003-12-31")).toThrow(/does not know 2003-12-31: it covers/);
    // Asking twice does not make it known.
    expect(() => chinaCalendar.isWorkingDay(beyond)).toThrow(CalendarRangeError);
  });
});

describe("rolling", () => {
  // 29 and 30 June 2024 are a weekend at the end of a month.
  it("moves as its name says", () => {
    expect(rollDate("2024-06-30", "none", chinaCalendar)).toBe("2024-06-30");
    expect(rollDate("2024-06-30", "following", chinaCalendar)).toBe("2024-07-01");
    expect(rollDate("2024-06-30", "modified-following", chinaCalendar)).toBe("2024-06-28");
    expect(rollDate("2024-06-30", "preceding", chinaCalendar)).toBe("2024-06-28");
    expect(rollDate("2024-06-28", "following", chinaCalendar)).toBe("2024-06-28");
  });

  it("passes over whole holidays and stops at a make-up day", () => {
    expect(rollDate("2024-02-10", "following", chinaCalendar)).toBe("2024-02-18");
    expect(rollDate("2024-10-01", "preceding", chinaCalendar)).toBe("2024-09-30");
    expect(rollDate("2026-02-15", "preceding", chinaCalendar)).toBe("2026-02-14");
  });

  it("leaves every day alone without a calendar", () => {
    expect(rollDate("2024-10-01", "following", calendarByName("none"))).toBe("2024-10-01");
    expect(addWorkingDays("2024-12-31", 2, everyDay)).toBe("2025-01-02");
  });

  it("counts working days", () => {
    // Friday 27 September 2024; Sunday 29th is worked, then Monday 30th, then the holiday until 8 October.
    expect(addWorkingDays("2024-09-27", 1, chinaCalendar)).toBe("2024-09-29");
    expect(addWorkingDays("2024-09-27", 3, chinaCalendar)).toBe("2024-10-08");
    expect(addWorkingDays("2024-09-28", 0, chinaCalendar)).toBe("2024-09-28");
  });
});
