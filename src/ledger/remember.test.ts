import { describe, expect, it } from "vitest";
import { remember } from "./remember.js";

describe("remember", () => {
  it("works each answer out once", () => {
    const asked: string[] = [];
    const length = remember((word: string) => asked.push(word) && word.length, 10);
    expect([length("stick"), length("stock"), length("stick")]).toEqual([5, 5, 5]);
    expect(asked).toEqual(["stick", "stock"]);
  });

  it("forgets everything at its limit and works on", () => {
    const asked: number[] = [];
    const double = remember((number: number) => asked.push(number) && number * 2, 2);
    expect([double(1), double(2), double(3), double(3), double(1)]).toEqual([2, 4, 6, 6, 2]);
    expect(asked).toEqual([1, 2, 3, 1]);
  });

  it("does not keep a failure", () => {
    let attempts = 0;
    const fails = remember((): number => {
      attempts += 1;
      throw new RangeError("no such date");
    }, 10);
    expect(() => fails("x")).toThrow(RangeError);
    expect(() => fails("x")).toThrow(RangeError);
    expect(attempts).toBe(2);
  });
});
