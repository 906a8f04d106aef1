import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { validateLife } from "../../../schemas/generated/validators/index.js";
import type { Agreement } from "../../../schemas/ledger/agreement.js";
import type { LifeAction, LoanLife } from "../../../schemas/run/life.js";
import { parseWith } from "../../../schemas/validation.js";
import { addMonths, endOfMonth, monthOf } from "../../ledger/dates.js";
import type { OwedRecord } from "../../profiles/owed-record.js";
import { owedRecords } from "../../profiles/pboc-g2/reporting/owed-records.js";
import { SEGMENT } from "../../profiles/pboc-g2/reporting/segments.js";
import { whatIsTold } from "../../profiles/pboc-g2/reporting/what-is-told.js";
import { agreementByName, defaultAgreements } from "../agreements.js";
import { type CoveredLife, type CoveredRecord, coverageOf } from "../coverage.js";
import { cellsNotReached, otherwiseCells } from "../coverage-cells.js";
import { lifeArbitrary } from "../life-arbitrary.js";
import { type LifeOptions, lifeWindow } from "../life-window.js";
import { plainItems } from "../reporting-items.js";
import { liveOnPaper } from "../testing/live-on-paper.js";
import { isOtherwise } from "./is-otherwise.js";

const N = 600;

const optionsFor = (agreement: Agreement): LifeOptions => ({
  agreement,
  start: "2024-01-01",
  openWithinDays: 60,
  maxInstalments: 12,
  maxMonths: 18,
  otherwise: true,
});

const draw = (options: LifeOptions, numRuns = N): LoanLife[] =>
  fc.sample(lifeArbitrary(options), { numRuns, seed: 20_240_101 });

describe.each(defaultAgreements.map((agreement) => [agreement.name, agreement] as const))(
  "lives of loans gone otherwise under %s",
  (_, agreement) => {
    const { calendar } = lifeWindow(optionsFor(agreement));
    const lives = draw(optionsFor(agreement));
    const onPaper = lives.map((life) => ({ life, ...liveOnPaper(life, agreement, calendar) }));

    test("are lives by the schema, and nearly all go otherwise", () => {
      for (const life of lives) parseWith(validateLife, life, "a generated life");
      expect(lives.filter(({ steps }) => steps.some(({ do: action }) => isOtherwise(action))).length).toBeGreaterThan(
        0.9 * N,
      );
    });

    test("hold few steps that the ledger would refuse", () => {
      const all = lives.flatMap(({ steps }) => steps.filter(({ do: action }) => isOtherwise(action)));
      const kinds = new Set(all.map(({ do: action }) => action.kind).filter((kind) => kind !== "extend"));
      const refused = onPaper.flatMap(({ leftOut }) =>
        leftOut.filter((why) => [...kinds].some((kind) => why.includes(`(${kind})`))),
      );
      expect(refused.length / all.length, refused.slice(0, 40).join("; ")).toBeLessThan(0.25);
    });

    test("reach every event, special transaction, state and letter", () => {
      const covered = onPaper.map(({ life, lived, rules }): CoveredLife => {
        const horizon = endOfMonth(addMonths(monthOf(lived.bookedOn), life.months));
        return { life, events: lived.events, owed: owedRecords(lived, rules, horizon).map(outline) };
      });
      const missing = cellsNotReached(coverageOf(covered, { agreement, calendar }), agreement, false, true);
      expect(missing.filter((cell) => otherwiseCells.includes(cell))).toEqual([]);
    });
  },
);

function outline(record: OwedRecord): CoveredRecord {
  const statuses = record.fields.get(`${SEGMENT.H}.RpyStatus`)?.accepted.map(({ value }) => value) ?? [];
  const code = ["211", "215"].includes(record.recordType) ? record.recordType : (record.codes[0]?.code ?? "");
  return { code, asOf: record.asOf, settled: "", segments: [], statuses, tells: whatIsTold(record) };
}

describe("lives of loans gone otherwise shrink", () => {
  const agreement = agreementByName("plain");
  if (agreement === null) throw new Error("there is no agreement plain");
  const options = optionsFor(agreement);

  function smallest(has: (action: LifeAction) => boolean): LoanLife {
    const property = fc.property(lifeArbitrary(options), (life) => !life.steps.some(({ do: action }) => has(action)));
    const found = fc.check(property, { seed: 7, numRuns: 3000 }).counterexample?.[0];
    if (found === undefined) throw new Error("no life has the trouble");
    return found;
  }

  test.each([
    ["relieve", { kind: "relieve", permille: 1000 }],
    ["write-off", { kind: "write-off" }],
    ["guarantor-pays", { kind: "guarantor-pays", amount: { of: "due", permille: 1000, less: 0 } }],
    ["transfer-claim", { kind: "transfer-claim", how: "sale", permille: 1000 }],
    ["transfer-out", { kind: "transfer-out" }],
    ["securitise", { kind: "securitise" }],
    ["pay-out", { kind: "pay-out", permille: 500 }],
  ] as const)("%s is all that is left, on plain terms", (kind, action) => {
    const found = smallest((one) => one.kind === kind);
    expect(found.terms).toMatchObject({ instalments: 1, principal: 1_200_000, reporting: plainItems });
    expect(found.steps).toMatchObject([{ at: "09:30:00.000", do: action }]);
  });

  test("a deferral to one period", () => {
    expect(smallest((one) => one.kind === "extend" && one.initiative === "lender").steps).toMatchObject([
      { do: { kind: "extend", periods: 1, initiative: "lender" } },
    ]);
  });
});

test("nothing is drawn beside what was asked for, and with corrections both come", () => {
  const [plain] = defaultAgreements;
  if (plain === undefined) throw new Error("there are no agreements");
  const { otherwise: _, ...without } = optionsFor(plain);
  expect(draw(without).flatMap(({ steps }) => steps.filter(({ do: action }) => isOtherwise(action)))).toEqual([]);
  expect(draw({ ...without, otherwise: false })).toEqual(draw(without));
  const both = draw({ ...optionsFor(plain), corrections: true }, 100).flatMap(({ steps }) => steps);
  expect(both.some(({ do: action }) => action.kind === "find-payment")).toBe(true);
  expect(both.some(({ do: action }) => isOtherwise(action))).toBe(true);
});
