import { describe, expect, it } from "vitest";
import {
  businessDateOf,
  endOfBusinessDay,
  epochMs,
  instantAt,
  localDateOf,
  localText,
  midnightAfter,
} from "./business-day.js";

const midnight = { timeZone: "Asia/Shanghai", dayCutOff: "24:00" };
const evening = { timeZone: "Asia/Shanghai", dayCutOff: "22:00" };

describe("business date (L1)", () => {
  it.each([
    ["2024-02-29T23:59:59.999+08:00", midnight, "2024-02-29"],
    ["2024-03-01T00:00:00.000+08:00", midnight, "2024-03-01"],
    // The same two instants as written in UTC.
    ["2024-02-29T15:59:59.999Z", midnight, "2024-02-29"],
    ["2024-02-29T16:00:00.000Z", midnight, "2024-03-01"],
    ["2024-02-29T21:59:59.999+08:00", evening, "2024-02-29"],
    ["2024-02-29T22:00:00.000+08:00", evening, "2024-03-01"],
    ["2024-12-31T22:00:00.000+08:00", evening, "2025-01-01"],
  ])("%s counts for %o as %s", (instant, rules, date) => {
    expect(businessDateOf(instant, rules)).toBe(date);
  });

  it("is told apart from the calendar date by the clock of a zone", () => {
    expect(localDateOf("2024-02-29T16:00:00.000Z", "Asia/Shanghai")).toBe("2024-03-01");
    expect(localDateOf("2024-02-29T23:59:59.999+08:00", "UTC")).toBe("2024-02-29");
  });

  it("ends a day at its cut-off", () => {
    expect(endOfBusinessDay("2024-02-29", midnight)).toBe("2024-03-01T00:00:00.000+08:00");
    expect(endOfBusinessDay("2024-02-29", evening)).toBe("2024-02-29T22:00:00.000+08:00");
    expect(midnightAfter("2024-02-29", "Asia/Shanghai")).toBe("2024-03-01T00:00:00.000+08:00");
  });

  it("carries offsets and compares instants across them", () => {
    expect(instantAt("2024-02-29", "10:00:00.001", "Asia/Shanghai")).toBe("2024-02-29T10:00:00.001+08:00");
    expect(epochMs("2024-02-29T16:00:00.000Z")).toBe(epochMs("2024-03-01T00:00:00.000+08:00"));
    expect(localText("2024-02-29T16:00:00.001Z", "Asia/Shanghai")).toBe("2024-03-01 00:00:00.001");
  });
});
