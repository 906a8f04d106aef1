import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { validateLife } from "../../schemas/generated/validators/index.js";
import type { Agreement } from "../../schemas/ledger/agreement.js";
import type { LifeAction, LoanLife } from "../../schemas/run/life.js";
import { parseWith } from "../../schemas/validation.js";
import { isCorrecting } from "../engine/resolve-correction.js";
import { addMonths, endOfMonth, monthOf } from "../ledger/dates.js";
import type { OwedRecord } from "../profiles/owed-record.js";
import { owedRecords } from "../profiles/pboc-g2/reporting/owed-records.js";
import { agreementByName, defaultAgreements } from "./agreements.js";
import { type CoveredLife, type CoveredRecord, coverageOf } from "./coverage.js";
import { cellsNotReached, correctionCells } from "./coverage-cells.js";
import { lifeArbitrary } from "./life-arbitrary.js";
import { type LifeOptions, lifeWindow } from "./life-window.js";
import { plainItems } from "./reporting-items.js";
import { liveOnPaper } from "./testing/live-on-paper.js";

const N = 400;

const optionsFor = (agreement: Agreement): LifeOptions => ({
  agreement,
  start: "2024-01-01",
  openWithinDays: 60,
  maxInstalments: 12,
  maxMonths: 18,
  corrections: true,
});

const draw = (options: LifeOptions): LoanLife[] => fc.sample(lifeArbitrary(options), { numRuns: N, seed: 20_240_101 });

describe.each(defaultAgreements.map((agreement) => [agreement.name, agreement] as const))(
  "lives with corrections under %s",
  (_, agreement) => {
    const { calendar } = lifeWindow(optionsFor(agreement));
    const lives = draw(optionsFor(agreement));
    const onPaper = lives.map((life) => ({ life, ...liveOnPaper(life, agreement, calendar) }));

    test("are lives by the schema, with something wrong in most of them", () => {
      for (const life of lives) parseWith(validateLife, life, "a generated life");
      const corrected = lives.filter(({ steps }) => steps.some(({ do: action }) => isCorrecting(action)));
      expect(corrected.length).toBeGreaterThan(0.65 * N);
    });

    test("hold few corrections that the ledger would refuse", () => {
      const all = lives.flatMap(({ steps }) => steps.filter(({ do: action }) => isCorrecting(action)));
      const refused = onPaper.flatMap(({ leftOut }) => leftOut.filter((why) => CORRECTION.test(why)));
      expect(refused.length / all.length, refused.slice(0, 30).join("; ")).toBeLessThan(0.2);
    });

    test("reach every kind of correction", () => {
      const covered = onPaper.map(({ life, lived, rules }): CoveredLife => {
        const horizon = endOfMonth(addMonths(monthOf(lived.bookedOn), life.months));
        return { life, events: lived.events, owed: owedRecords(lived, rules, horizon).map(outline) };
      });
      const counts = coverageOf(covered, { agreement, calendar });
      expect(cellsNotReached(counts, agreement, true).filter((cell) => correctionCells.includes(cell))).toEqual([]);
    });
  },
);

const CORRECTION = /\((find-payment|bounce|correct-identity|void)\)/;

function outline(record: OwedRecord): CoveredRecord {
  const code = record.codes[0]?.code ?? "";
  return {
    code: record.kind === "correction" ? [record.recordType, code].filter(Boolean).join("-") : code,
    asOf: record.asOf,
    settled: "",
    segments: [],
    statuses: [],
  };
}

describe("lives with corrections shrink", () => {
  const agreement = agreementByName("plain");
  if (agreement === null) throw new Error("there is no agreement plain");
  const options = optionsFor(agreement);

  function smallest(seed: number, has: (action: LifeAction) => boolean): LoanLife {
    const property = fc.property(lifeArbitrary(options), (life) => !life.steps.some(({ do: action }) => has(action)));
    const found = fc.check(property, { seed, numRuns: 3000 }).counterexample?.[0];
    if (found === undefined) throw new Error("no life has the trouble");
    return found;
  }

  const plainTerms = {
    principal: 1_200_000,
    annualRatePpm: 72_000,
    method: "equal-principal",
    frequency: "monthly",
    instalments: 1,
    dueDay: 15,
    reporting: plainItems,
  };

  test.each([1, 2, 3])("a payment found late is all that is left of them (seed %i)", (seed) => {
    const found = smallest(seed, (action) => action.kind === "find-payment" && action.amount.of === "due");
    expect(found.terms).toMatchObject(plainTerms);
    expect(found.steps.map(({ do: action }) => action)).toEqual([
      {
        kind: "find-payment",
        paidOn: { instalment: 1, days: 0 },
        amount: { of: "due", permille: 1000, less: 0 },
      },
    ]);
  });

  test.each([1, 2, 3])("so are the third last payment bouncing, a document and a void (seed %i)", (seed) => {
    expect(smallest(seed, (action) => action.kind === "bounce" && action.back > 2).steps).toMatchObject([
      { at: "09:30:00.000", do: { kind: "bounce", back: 3 } },
    ]);
    expect(
      smallest(seed, (action) => action.kind === "correct-identity" && action.wrong !== "name").steps,
    ).toHaveLength(1);
    expect(smallest(seed, ({ kind }) => kind === "void")).toMatchObject({
      terms: plainTerms,
      steps: [{ do: { kind: "void" } }],
    });
  });

  test("what names an instalment keeps naming one that there is", () => {
    const wants = (life: LoanLife): boolean =>
      life.terms.instalments >= 3 && life.steps.some(({ do: action }) => action.kind === "find-payment");
    const property = fc.property(lifeArbitrary(options), (life) => {
      for (const { do: action } of life.steps) {
        if (action.kind === "find-payment")
          expect(action.paidOn.instalment).toBeLessThanOrEqual(life.terms.instalments + 12);
      }
      return !wants(life);
    });
    const found = fc.check(property, { seed: 4, numRuns: 3000 }).counterexample?.[0];
    expect(found?.terms.instalments).toBe(3);
    expect(found?.steps).toHaveLength(1);
  });
});

test("nothing is drawn beside what was asked for", () => {
  const [plain] = defaultAgreements;
  if (plain === undefined) throw new Error("there are no agreements");
  const { corrections: _, ...without } = optionsFor(plain);
  expect(draw(without).flatMap(({ steps }) => steps.filter(({ do: action }) => isCorrecting(action)))).toEqual([]);
});
