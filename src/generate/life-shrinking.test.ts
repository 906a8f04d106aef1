import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { LoanLife } from "../../schemas/run/life.js";
import { agreementByName } from "./agreements.js";
import { cohortArbitrary } from "./cohort-arbitrary.js";
import { lifeArbitrary } from "./life-arbitrary.js";
import type { LifeOptions } from "./life-window.js";
import { plainItems } from "./reporting-items.js";

function optionsFor(name: string): LifeOptions {
  const agreement = agreementByName(name);
  if (agreement === null) throw new Error(`no agreement ${name}`);
  return { agreement, start: "2024-01-01", openWithinDays: 60, maxInstalments: 36, maxMonths: 24 };
}

interface Search {
  readonly found: LoanLife;
  /** Times the property was tried after it first failed. */
  readonly tried: number;
  readonly path: string;
}

/** The smallest life that has a trouble, found from a seed. */
function smallest(name: string, seed: number, hasTrouble: (life: LoanLife) => boolean): Search {
  let tried = 0;
  let failed = false;
  const property = fc.property(lifeArbitrary(optionsFor(name)), (life) => {
    tried += failed ? 1 : 0;
    const trouble = hasTrouble(life);
    failed ||= trouble;
    return !trouble;
  });
  const details = fc.check(property, { seed, numRuns: 5000 });
  const found = details.counterexample?.[0];
  if (found === undefined) throw new Error("no life has the trouble");
  return { found, tried, path: details.counterexamplePath ?? "" };
}

const plainLife = {
  terms: {
    product: "D1",
    principal: 1_200_000,
    annualRatePpm: 72_000,
    method: "equal-principal",
    frequency: "monthly",
    instalments: 1,
    openDate: "2024-01-01",
    dueDay: 15,
    reporting: plainItems,
  },
  openTime: "09:30:00.000",
  steps: [],
  months: 1,
} as const;

const seeds = [1, 2, 3, 4, 5];

test.each(seeds)("a due day that falls into short months is all that is left (seed %i)", (seed) => {
  const { found, tried } = smallest("plain", seed, (life) => life.terms.dueDay === 31);
  expect(found).toEqual({ ...plainLife, terms: { ...plainLife.terms, dueDay: 31 } });
  expect(tried).toBeLessThan(80);
});

test.each(seeds)("an instalment paid more than 30 days late shrinks to one payment on day 31 (seed %i)", (seed) => {
  const late = ({ on, do: action }: LoanLife["steps"][number]): boolean =>
    action.kind === "pay" && action.amount.of === "due" && on.instalment > 0 && on.days > 30;
  const { found, tried } = smallest("holidays-and-grace", seed, (life) => life.steps.some(late));
  expect(found).toEqual({
    ...plainLife,
    steps: [
      {
        on: { instalment: 1, days: 31 },
        at: "09:30:00.000",
        do: { kind: "pay", amount: { of: "due", permille: 1000, less: 0 } },
      },
    ],
  });
  expect(tried).toBeLessThan(120);
});

test.each(seeds)("a payment that is reversed and made again shrinks to these three steps (seed %i)", (seed) => {
  const again = ({ steps }: LoanLife): boolean =>
    steps.some(
      (step, index) =>
        step.do.kind === "reverse" && steps[index - 1]?.do.kind === "pay" && steps[index + 1]?.do.kind === "pay",
    );
  const { found } = smallest("month-end", seed, again);
  expect(found.steps.map((step) => step.do.kind)).toEqual(["pay", "reverse", "pay"]);
  expect({ ...found, steps: [] }).toEqual(plainLife);
  expect(found.steps.map(({ on }) => on.instalment)).toEqual([1, 1, 1]);
});

test.each(seeds)("something late in a loan is told early in a short one (seed %i)", (seed) => {
  // A payment on the last day of February, however long the loan has run by then.
  const inFebruary = ({ terms, steps }: LoanLife): boolean =>
    terms.frequency === "monthly" &&
    steps.some(({ on }) => (Number(terms.openDate.slice(5, 7)) + on.instalment) % 12 === 2 && on.instalment > 6);
  const { found } = smallest("plain", seed, inFebruary);
  expect(found.steps).toHaveLength(1);
  // The trouble itself asks for instalment 7 at least, and the first such February of a loan opened in the window.
  expect(found.terms.instalments).toBeLessThanOrEqual(13);
  expect(found.terms.instalments).toBe(found.steps[0]?.on.instalment);
});

test("a loan from an older book stays one where it has to, and is plain otherwise", () => {
  const { found } = smallest("plain", 9, (life) => life.migrated !== undefined);
  expect(found.steps).toEqual([]);
  expect(found.migrated?.paidInstalments).toBe(0);
  expect(found.terms).toEqual({ ...plainLife.terms, openDate: found.terms.openDate });
});

test.each(seeds)("one life of a cohort is told apart from the others in a few tries (seed %i)", (seed) => {
  let tried = 0;
  let failed = false;
  const property = fc.property(cohortArbitrary({ ...optionsFor("plain"), minLives: 60, maxLives: 60 }), (lives) => {
    tried += failed ? 1 : 0;
    const trouble = lives.some(({ steps }) => steps.some((step) => step.do.kind === "extend"));
    failed ||= trouble;
    return !trouble;
  });
  const details = fc.check(property, { seed, numRuns: 50 });
  const [lives] = details.counterexample ?? [[]];
  const moment = lives[0]?.steps[0];
  expect(lives).toEqual([
    { ...plainLife, steps: [{ ...moment, at: "09:30:00.000", do: { kind: "extend", periods: 1 } }] },
  ]);
  expect(tried).toBeLessThan(120);
});

test("trouble that takes two lives keeps two", () => {
  const property = fc.property(
    cohortArbitrary({ ...optionsFor("plain"), minLives: 20, maxLives: 20 }),
    (lives) => new Set(lives.map(({ terms }) => terms.method)).size < 2,
  );
  const [lives] = fc.check(property, { seed: 3 }).counterexample ?? [[]];
  expect(lives).toHaveLength(2);
  expect(lives.map(({ steps }) => steps)).toEqual([[], []]);
});

test("seed and path lead to the same life again", () => {
  const trouble = (life: LoanLife): boolean => life.terms.dueDay === 31 && life.steps.length > 1;
  const { found, path } = smallest("plain", 11, trouble);
  const property = fc.property(lifeArbitrary(optionsFor("plain")), (life) => !trouble(life));
  const again = fc.check(property, { seed: 11, path, endOnFailure: true });
  expect(again.counterexample?.[0]).toEqual(found);
});
