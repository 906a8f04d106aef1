import { sample } from "fast-check";
import { describe, expect, it } from "vitest";
import type { LineLife } from "../../../schemas/run/line-life.js";
import { addDays } from "../../ledger/dates.js";
import { agreementByName, agreementNames } from "../agreements.js";
import { lifeWindow } from "../life-window.js";
import { lineLifeArbitrary } from "./line-life-arbitrary.js";
import { simplerLineLives } from "./simpler-line-lives.js";

function options(name: string): Parameters<typeof lineLifeArbitrary>[0] {
  const agreement = agreementByName(name);
  if (agreement === null) throw new Error(`There is no agreement ${name}.`);
  return { agreement, start: "2024-01-01", openWithinDays: 40, maxInstalments: 12, maxMonths: 18 };
}

describe.each(agreementNames)("random lives of credit lines under %s", (name) => {
  const lives = sample(lineLifeArbitrary(options(name)), { seed: 5, numRuns: 200 });

  it("draw under their line, on its day or later, as R4 and with its agreement alone", () => {
    for (const { line, draws } of lives) {
      expect(line.effectiveDate <= addDays("2024-01-01", 40)).toBe(true);
      expect(line.expiryDate > line.effectiveDate).toBe(true);
      for (const { terms, migrated } of draws) {
        expect(terms.product).toBe("R4");
        expect(terms.openDate >= line.effectiveDate).toBe(true);
        expect(migrated).toBeUndefined();
        expect(terms.reporting.creditAgreementCode).toBeUndefined();
        expect(terms.reporting.busiDtlLines).not.toBe("11");
      }
    }
  });

  it("are of every kind: undrawn, drawn several times, changed, ended, run out", () => {
    const some = (is: (life: LineLife) => boolean): boolean => lives.some(is);
    expect(some(({ draws }) => draws.length === 0)).toBe(true);
    expect(some(({ draws }) => draws.length >= 3)).toBe(true);
    expect(some(({ line }) => !line.revolving)).toBe(true);
    for (const kind of ["change-limit", "end-line"]) {
      expect(some(({ steps }) => steps.some(({ do: action }) => action.kind === kind))).toBe(true);
    }
  });
});

describe("simpler lives of a credit line", () => {
  it("come to an end, with nothing left of what the trouble does not need", () => {
    const window = lifeWindow(options("plain"));
    const drawn = sample(lineLifeArbitrary(options("plain")), { seed: 11, numRuns: 200 });
    const first = drawn.find(({ draws, steps }) => draws.length > 1 && steps.length > 1);
    if (first === undefined) throw new Error("No such life was drawn.");
    // The trouble needs one draw of at least two instalments.
    const shows = ({ draws }: LineLife): boolean => draws.some(({ terms }) => terms.instalments >= 2);
    let current = {
      ...first,
      draws: first.draws.map((draw) => ({ ...draw, terms: { ...draw.terms, instalments: 5 } })),
    };
    let rounds = 0;
    for (let next: LineLife | undefined = current; next !== undefined && rounds < 500; rounds += 1) {
      current = next;
      next = [...simplerLineLives(current, window)].find(shows);
    }
    expect(rounds).toBeLessThan(500);
    expect(current.steps).toEqual([]);
    expect(current.draws).toHaveLength(1);
    expect(current.draws[0]?.terms).toMatchObject({ product: "R4", instalments: 2 });
    expect(current.months).toBe(1);
  });
});
