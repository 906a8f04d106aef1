import { sample } from "fast-check";
import { describe, expect, it } from "vitest";
import { validateLife } from "../../../schemas/generated/validators/index.js";
import { codeTables } from "../../../schemas/pboc-g2/code-tables/code-tables.js";
import type { SecuredLife } from "../../../schemas/run/secured-life.js";
import { parseWith } from "../../../schemas/validation.js";
import { agreementByName, agreementNames } from "../agreements.js";
import { lifeWindow } from "../life-window.js";
import { securedLifeArbitrary } from "./secured-life-arbitrary.js";
import { simplerSecuredLives } from "./simpler-secured-lives.js";

function options(name: string): Parameters<typeof securedLifeArbitrary>[0] {
  const agreement = agreementByName(name);
  if (agreement === null) throw new Error(`There is no agreement ${name}.`);
  return { agreement, start: "2024-01-01", openWithinDays: 40, maxInstalments: 12, maxMonths: 18 };
}

describe.each(agreementNames)("random contracts over collateral under %s", (name) => {
  const lives = sample(securedLifeArbitrary(options(name)), { seed: 5, numRuns: 200 });

  it("are lives by the schema, with loans that are not opened before the contract takes effect", () => {
    for (const life of lives) {
      parseWith(validateLife, life, "a generated life");
      const { effectiveDate, expiryDate, items } = life.collateral;
      expect(expiryDate > effectiveDate).toBe(true);
      expect((life.loan?.terms.openDate ?? "9999-12-31") >= effectiveDate).toBe(true);
      // No two groups of a record may be alike (rule I0000702).
      expect(new Set(items.map(({ kind }) => kind)).size).toBe(items.length);
    }
  });

  it("reach every kind of thing and of certificate", () => {
    const kinds = (of: "mortgage" | "pledge"): string[] =>
      [
        ...new Set(
          lives.flatMap(({ collateral: { kind, items } }) => (kind === of ? items.map((item) => item.kind) : [])),
        ),
      ].sort();
    expect(kinds("mortgage")).toEqual(codeTables.PleType.map(({ code }) => code).sort());
    expect(kinds("pledge")).toEqual(codeTables.ImpType.map(({ code }) => code).sort());
    const named = lives.flatMap(({ collateral }) =>
      collateral.items.flatMap(({ certificate }) => certificate?.kind ?? []),
    );
    expect([...new Set(named)].sort()).toEqual(codeTables.MotgaProptIdType.map(({ code }) => code).sort());
  });
});

describe("simpler contracts over collateral", () => {
  it("come to an end, with nothing left of what the trouble does not need", () => {
    const window = lifeWindow(options("plain"));
    const drawn = sample(securedLifeArbitrary(options("plain")), { seed: 11, numRuns: 300 });
    // The trouble needs a new value.
    const shows = ({ steps }: SecuredLife): boolean => steps.some(({ do: action }) => action.kind === "revalue");
    const first = drawn.find((life) => shows(life) && life.steps.length > 1 && life.loan !== undefined);
    if (first === undefined) throw new Error("No such life was drawn.");
    let current = first;
    let rounds = 0;
    for (let next: SecuredLife | undefined = current; next !== undefined && rounds < 500; rounds += 1) {
      current = next;
      next = [...simplerSecuredLives(current, window)].find(shows);
    }
    expect(rounds).toBeLessThan(500);
    expect(current.loan).toBeUndefined();
    expect(current.collateral).toMatchObject({ effectiveDate: "2024-01-01", maximum: false });
    expect([current.collateral.items.length, current.steps.length, current.months]).toEqual([1, 1, 1]);
  });
});
