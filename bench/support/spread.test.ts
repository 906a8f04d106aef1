import { describe, expect, it } from "vitest";
import { spreadOf, spreadText } from "./spread.js";

describe("spreadOf", () => {
  it("takes the middle of an odd number of values, whatever their order", () => {
    expect(spreadOf([9, 1, 4])).toEqual({ median: 4, min: 1, max: 9 });
  });

  it("takes the mean of the two in the middle of an even number", () => {
    expect(spreadOf([10, 1, 4, 6])).toEqual({ median: 5, min: 1, max: 10 });
  });

  it("refuses to tell the spread of nothing", () => {
    expect(() => spreadOf([])).toThrow(RangeError);
  });
});

it("writes the range beside the median", () => {
  expect(spreadText({ median: 4, min: 1, max: 9 }, 1)).toBe("4.0 (1.0-9.0)");
});
