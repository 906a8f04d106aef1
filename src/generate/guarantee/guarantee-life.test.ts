import { sample } from "fast-check";
import { describe, expect, it } from "vitest";
import { validateLife } from "../../../schemas/generated/validators/index.js";
import type { GuaranteeLife } from "../../../schemas/run/claim-life.js";
import { parseWith } from "../../../schemas/validation.js";
import { addDays, daysBetween } from "../../ledger/dates.js";
import { agreementByName, agreementNames } from "../agreements.js";
import { lifeWindow } from "../life-window.js";
import { guaranteeLifeArbitrary } from "./guarantee-life-arbitrary.js";
import { simplerGuaranteeLives } from "./simpler-guarantee-lives.js";

function options(name: string): Parameters<typeof guaranteeLifeArbitrary>[0] {
  const agreement = agreementByName(name);
  if (agreement === null) throw new Error(`There is no agreement ${name}.`);
  return { agreement, start: "2024-01-01", openWithinDays: 40, maxInstalments: 12, maxMonths: 18 };
}

const payments = ({ steps }: GuaranteeLife): number[] =>
  steps.flatMap(({ do: action }) => (action.kind === "compensate" ? action.amount : []));

describe.each(agreementNames)("random lives of guarantees under %s", (name) => {
  const lives = sample(guaranteeLifeArbitrary(options(name)), { seed: 5, numRuns: 200 });

  it("are lives by the schema, given in the window, with claims for what was paid and after that", () => {
    for (const life of lives) {
      parseWith(validateLife, life, "a generated life");
      const { guarantee, claims } = life;
      expect(guarantee.openDate >= "2024-01-01" && guarantee.openDate <= addDays("2024-01-01", 40)).toBe(true);
      expect(guarantee.dueDate > guarantee.openDate).toBe(true);
      const paid = payments(life);
      for (const { claim } of claims) {
        expect([claim.origin, paid.includes(claim.amount)]).toEqual(["compensated", true]);
        const first = life.steps.find(({ do: action }) => action.kind === "compensate")?.days ?? 0;
        expect(daysBetween(guarantee.openDate, claim.openDate)).toBeGreaterThanOrEqual(first);
      }
    }
  });

  it("are of every kind: untouched, covering less, classified, paid with and without a claim, released", () => {
    const some = (is: (life: GuaranteeLife) => boolean): boolean => lives.some(is);
    expect(some(({ guarantee }) => guarantee.product === "G2")).toBe(true);
    expect(some(({ steps }) => steps.length === 0)).toBe(true);
    expect(some((life) => payments(life).length > 0 && life.claims.length === 0)).toBe(true);
    expect(some(({ claims }) => claims.length > 1)).toBe(true);
    for (const kind of ["cover-less", "compensate", "classify", "release"]) {
      expect(some(({ steps }) => steps.some(({ do: action }) => action.kind === kind))).toBe(true);
    }
  });
});

describe("simpler lives of a guarantee", () => {
  it("come to an end, with a claim that is no other than what was paid", () => {
    const window = lifeWindow(options("plain"));
    const drawn = sample(guaranteeLifeArbitrary(options("plain")), { seed: 11, numRuns: 300 });
    // The trouble needs a payment and a claim on which something is received.
    const shows = (life: GuaranteeLife): boolean =>
      payments(life).length > 0 &&
      life.claims.some(({ steps }) => steps.some(({ do: action }) => action.kind === "recover"));
    const first = drawn.find((life) => shows(life) && life.steps.length > 2 && life.claims.length > 1);
    if (first === undefined) throw new Error("No such life was drawn.");
    let current = first;
    let rounds = 0;
    for (let next: GuaranteeLife | undefined = current; next !== undefined && rounds < 500; rounds += 1) {
      current = next;
      next = [...simplerGuaranteeLives(current, window)].find(shows);
    }
    expect(rounds).toBeLessThan(500);
    expect(current.guarantee.openDate).toBe("2024-01-01");
    expect([current.steps.length, current.claims.length, current.months]).toEqual([1, 1, 1]);
    expect(current.claims[0]?.steps.map(({ do: action }) => action.kind)).toEqual(["recover"]);
    expect(payments(first)).toContain(current.claims[0]?.claim.amount);
  });
});
