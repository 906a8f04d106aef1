import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sharesOf } from "./joint-shares.js";

const sum = (all: readonly number[]): number => all.reduce((total, one) => total + one, 0);

/** Thousandths of two to six funders, each at least one, 1000 together. */
const permilles = fc
  .uniqueArray(fc.integer({ min: 1, max: 999 }), { minLength: 1, maxLength: 5 })
  .map((cuts) => [0, ...cuts.toSorted((a, b) => a - b), 1000])
  .map((bounds) => bounds.slice(1).map((bound, index) => bound - (bounds[index] ?? 0)));

const principal = fc.integer({ min: 1, max: 10_000_000_000 }).map((yuan) => yuan * 100);

describe("shares of a joint loan (L72)", () => {
  it.each([
    // 30,000.3 and 70,000.7: the yuan left over goes to the larger remainder.
    [10_000_100, [300, 700], [3_000_000, 7_000_100]],
    [1_000_000, [333, 333, 334], [333_000, 333_000, 334_000]],
    // 3,333.333, 3,333.333, 3,343.334 of 10,010 … each with a remainder; those left over go to the largest.
    [1_001_000, [333, 333, 334], [333_300, 333_300, 334_400]],
    // Half and half of an odd yuan: the one named first.
    [10_000_100, [500, 500], [5_000_100, 5_000_000]],
    [100, [999, 1], [100, 0]],
  ])("of %d by %j", (whole, by, shares) => {
    expect(sharesOf(whole, by)).toEqual(shares);
  });

  it("add up to the loan to the yuan, each whole and within a yuan of the exact one, and always the same", () => {
    fc.assert(
      fc.property(principal, permilles, (whole, by) => {
        const shares = sharesOf(whole, by);
        expect(sum(shares)).toBe(whole);
        for (const [index, share] of shares.entries()) {
          expect(share % 100).toBe(0);
          const off = BigInt(share) * 1000n - BigInt(whole) * BigInt(by[index] ?? 0);
          expect(off > -100_000n && off < 100_000n).toBe(true);
        }
        expect(sharesOf(whole, by)).toEqual(shares);
      }),
    );
  });

  it("are refused where the principal has cents or the thousandths are not 1000", () => {
    expect(() => sharesOf(10_050, [500, 500])).toThrow("whole yuan");
    expect(() => sharesOf(10_000, [500, 499])).toThrow("1000 together");
    expect(() => sharesOf(10_000, [1000, 0])).toThrow("1000 together");
  });
});
