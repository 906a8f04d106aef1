import { describe, expect, it } from "vitest";
import type { TimelineItem } from "../../../schemas/run/event-log.js";
import { labelGroups } from "./timeline-labels.js";
import { makeScale } from "./timeline-scale.js";

function item(date: string, rest: Partial<TimelineItem> = {}): TimelineItem {
  return { lane: "ledger", date, text: { en: "", zh: "" }, state: "ok", findings: [], ...rest };
}

describe("makeScale", () => {
  it("puts each day where it belongs, 24:00 being the next day's beginning", () => {
    const scale = makeScale([item("2024-02-15", { deadline: "2024-02-16 24:00" }), item("2024-02-17")]);
    expect(scale?.at("2024-02-16 24:00")).toBeCloseTo(scale?.at("2024-02-17") ?? Number.NaN);
    const day = (scale?.at("2024-02-16") ?? 0) - (scale?.at("2024-02-15") ?? 0);
    // 29 days of a leap February between the two margins.
    expect(day).toBeCloseTo(((scale?.right ?? 0) - (scale?.left ?? 0)) / 29);
    expect(scale?.at("2024-02-15", "12:00")).toBeCloseTo((scale?.at("2024-02-15") ?? 0) + day / 2);
  });

  it("reaches from the first month to the last, arrivals included", () => {
    const scale = makeScale([item("2023-12-31"), item("2024-01-15", { arrived: "2024-03-01 02:00" })]);
    expect(scale?.months.map(({ date }) => date.toString())).toEqual([
      "2023-12-01",
      "2024-01-01",
      "2024-02-01",
      "2024-03-01",
    ]);
  });

  it("grows with a long loan instead of hiding its days", () => {
    const scale = makeScale([item("2000-01-01"), item("2029-12-31")]);
    expect((scale?.right ?? 0) - (scale?.left ?? 0)).toBeGreaterThan(9000);
  });

  it("lets the shortest story fit a small page, and one of some months a page of 1,100 pixels", () => {
    expect(makeScale([item("2024-02-01"), item("2024-03-31")])?.width).toBeLessThan(640);
    expect(makeScale([item("2024-01-01"), item("2024-12-31")])?.width).toBe(920);
  });

  it("looks past what is no date", () => {
    expect(makeScale([item("soon")])).toBeUndefined();
    expect(makeScale([item("2024-02-31"), item("2024-02-01")])?.months).toHaveLength(1);
  });
});

describe("labelGroups", () => {
  it("leaves labels alone that have room", () => {
    expect(
      labelGroups([
        { number: 1, x: 10 },
        { number: 2, x: 60 },
      ]),
    ).toEqual([
      { x: 10, text: "1" },
      { x: 60, text: "2" },
    ]);
  });

  it.each([
    [[4, 5], "4,5"],
    [[4, 5, 6], "4–6"],
    [[4, 6, 9], "4,6,9"],
  ])("joins %j where they would cover each other", (numbers, text) => {
    expect(labelGroups(numbers.map((number, index) => ({ number, x: 100 + index })))).toEqual([
      { x: 100 + (numbers.length - 1) / 2, text },
    ]);
  });
});
