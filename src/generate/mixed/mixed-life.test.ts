import { sample } from "fast-check";
import { describe, expect, it } from "vitest";
import { validateLife } from "../../../schemas/generated/validators/index.js";
import { simplerForms } from "../../cli/run/simpler-forms.js";
import { keysTakenBy, livesOf, stepsIn } from "../../engine/plans-of.js";
import { agreementByName } from "../agreements.js";
import { canMix, MOST_KEYS, mixedLifeArbitrary } from "./mixed-life-arbitrary.js";

const plain = agreementByName("plain");
if (plain === null) throw new Error("The agreement plain is gone.");
const options = { agreement: plain, start: "2024-01-01", openWithinDays: 30, maxInstalments: 6, maxMonths: 6 };
const EVERYTHING = ["D1", "R1", "R2", "R3", "R4", "C1", "G1", "G2", "collateral", "person"];
const lives = sample(mixedLifeArbitrary(options, EVERYTHING), { seed: 1, numRuns: 150 });

/** What tells a kind of life. */
function kindOf(life: object): string {
  const kinds = ["terms", "card", "account", "line", "claim", "guarantee", "collateral", "person"];
  return kinds.find((kind) => kind in life) ?? "";
}

describe("lives of one person with several products", () => {
  it("have two or three kinds, each once, of all that a lender sells, and fit the schema", () => {
    const seen = new Set<string>();
    for (const life of lives) {
      expect(validateLife(life)).toBe(true);
      const kinds = livesOf(life).map(kindOf);
      expect(kinds).toEqual([...new Set(kinds)]);
      expect([2, 3]).toContain(kinds.length);
      expect(keysTakenBy(life)).toBeLessThanOrEqual(MOST_KEYS);
      for (const kind of kinds) seen.add(kind);
    }
    expect([...seen].sort()).toEqual([
      "account",
      "card",
      "claim",
      "collateral",
      "guarantee",
      "line",
      "person",
      "terms",
    ]);
  });

  it("have nothing that the lender does not sell, and are not drawn where it sells one thing", () => {
    expect(canMix(["D1"])).toBe(false);
    expect(() => mixedLifeArbitrary(options, ["D1"])).toThrow("one kind at most");
    const claims = sample(mixedLifeArbitrary(options, ["D1", "C1"]), { seed: 1, numRuns: 20 });
    for (const life of claims) expect(livesOf(life).map(kindOf).sort()).toEqual(["claim", "terms"]);
  });

  it("become simpler by having fewer kinds, or by one of them becoming simpler", () => {
    for (const life of lives.slice(0, 10)) {
      let count = 0;
      for (const simpler of simplerForms(life, options.agreement)) {
        count += 1;
        if (count > 60) break;
        expect(livesOf(simpler).length).toBeLessThanOrEqual(life.lives.length);
        expect(JSON.stringify(simpler)).not.toBe(JSON.stringify(life));
      }
      expect(count).toBeGreaterThan(stepsIn(life) > 0 ? 2 : 1);
    }
  });
});
