import { describe, expect, it } from "vitest";
import type { TimelineItem } from "../../../schemas/run/event-log.js";
import { makeScale } from "./model/make-scale.js";
import { labelGroups } from "./timeline-labels.js";
import { placeOf, SCALE_LEFT, type ScaleData, scaleRight, scaleWidth } from "./timeline-scale.js";

function item(date: string, rest: Partial<TimelineItem> = {}): TimelineItem {
  return { lane: "ledger", date, text: { en: "", zh: "" }, state: "ok", findings: [], ...rest };
}

function scaleOf(items: TimelineItem[], others: string[] = []): ScaleData {
  const scale = makeScale(items, others);
  if (scale === undefined) throw new Error("no scale was made");
  return scale;
}

describe("a scale", () => {
  it("puts each day where it belongs, 24:00 being the next day's beginning", () => {
    const scale = scaleOf([item("2024-02-15", { deadline: "2024-02-16 24:00" }), item("2024-02-17")]);
    expect(placeOf(scale, "2024-02-16 24:00")).toBeCloseTo(placeOf(scale, "2024-02-17"));
    const day = placeOf(scale, "2024-02-16") - placeOf(scale, "2024-02-15");
    // 29 days of a leap February between the two margins.
    expect(day).toBeCloseTo((scaleRight(scale) - SCALE_LEFT) / 29);
    expect(placeOf(scale, "2024-02-15", "12:00")).toBeCloseTo(placeOf(scale, "2024-02-15") + day / 2);
  });

  it("reaches from the first month to the last, arrivals included", () => {
    const scale = scaleOf([item("2023-12-31"), item("2024-01-15", { arrived: "2024-03-01 02:00" })]);
    expect(scale.months).toEqual([
      { date: "2023-12-01", offset: 0 },
      { date: "2024-01-01", offset: 31 },
      { date: "2024-02-01", offset: 62 },
      { date: "2024-03-01", offset: 91 },
    ]);
  });

  it("grows with a long loan instead of hiding its days", () => {
    const scale = scaleOf([item("2000-01-01"), item("2029-12-31")]);
    expect(scaleRight(scale) - SCALE_LEFT).toBeGreaterThan(9000);
  });

  it("lets the shortest story fit a small page, and one of some months a page of 1,100 pixels", () => {
    expect(scaleWidth(scaleOf([item("2024-02-01"), item("2024-03-31")]))).toBeLessThan(640);
    expect(scaleWidth(scaleOf([item("2024-01-01"), item("2024-12-31")]))).toBe(920);
  });

  it("looks past what is no date, and draws what lies outside where the drawing begins or ends", () => {
    expect(makeScale([item("soon")])).toBeUndefined();
    const scale = scaleOf([item("2024-02-31"), item("2024-02-01")], ["2023-11-01 08:00", "2024-05-01", "never"]);
    expect(scale.months).toHaveLength(1);
    const places = ["2023-11-01 08:00", "2024-05-01", "never"].map((moment) => placeOf(scale, moment));
    expect(places).toEqual([SCALE_LEFT, scaleRight(scale), SCALE_LEFT]);
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
