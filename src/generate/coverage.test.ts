import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { validateLife } from "../../schemas/generated/validators/index.js";
import type { Agreement } from "../../schemas/ledger/agreement.js";
import type { LoanLife } from "../../schemas/run/life.js";
import { parseWith } from "../../schemas/validation.js";
import { addMonths, endOfMonth, monthOf } from "../ledger/dates.js";
import type { OwedRecord } from "../profiles/owed-record.js";
import { owedRecords } from "../profiles/pboc-g2/reporting/owed-records.js";
import { SEGMENT } from "../profiles/pboc-g2/reporting/segments.js";
import { agreementByName, agreementNames, defaultAgreements } from "./agreements.js";
import { type CoveredLife, type CoveredRecord, coverageOf } from "./coverage.js";
import { cellsNotReached, coverageCells } from "./coverage-cells.js";
import { lifeArbitrary } from "./life-arbitrary.js";
import { lifeWindow } from "./life-window.js";
import { liveOnPaper, type PaperLife } from "./testing/live-on-paper.js";

const N = 2000;

/** Lives of a fixed seed; leap day, year end and the spring festival lie in the opening window. */
function drawLives(agreement: Agreement): LoanLife[] {
  const options = { agreement, start: "2023-12-20", openWithinDays: 75, maxInstalments: 24, maxMonths: 18 };
  return fc.sample(lifeArbitrary(options), { numRuns: N, seed: 20_231_220 });
}

function outline(record: OwedRecord): CoveredRecord {
  const status = record.fields.get(`${SEGMENT.H}.RpyStatus`);
  const settled = record.fields.get(`${SEGMENT.H}.SettDate`);
  return {
    code: record.codes[0]?.code ?? "",
    asOf: record.asOf,
    settled: settled?.accepted[0]?.value ?? "",
    segments: Object.entries(SEGMENT)
      .filter(([, tag]) => record.segments[tag] === "must")
      .map(([letter]) => letter),
    statuses: status?.accepted.map(({ value }) => value) ?? [],
  };
}

describe.each(agreementNames)("lives under %s", (name) => {
  const agreement = agreementByName(name) ?? defaultAgreements[0];
  if (agreement === undefined) throw new Error("there are no agreements");
  const { calendar } = lifeWindow({
    agreement,
    start: "2024-01-01",
    openWithinDays: 1,
    maxInstalments: 1,
    maxMonths: 1,
  });
  const lives = drawLives(agreement);
  const onPaper = lives.map((life) => liveOnPaper(life, agreement, calendar));

  test("are lives by the schema, and all different", () => {
    for (const life of lives) parseWith(validateLife, life, "a generated life");
    expect(new Set(lives.map((life) => JSON.stringify(life))).size).toBeGreaterThan(0.99 * N);
  });

  test("hold hardly a step that the ledger would refuse", () => {
    const steps = lives.reduce((sum, life) => sum + life.steps.length, 0);
    const refused = onPaper.flatMap(({ leftOut }) => leftOut);
    expect(steps).toBeGreaterThan(4 * N);
    expect(refused.length / steps, refused.slice(0, 20).join("; ")).toBeLessThan(0.005);
  });

  test("reach every event, boundary, record and status", { timeout: 120_000 }, () => {
    const covered: CoveredLife[] = [];
    let missing = coverageCells(agreement);
    // The oracle takes a while, so it is asked no longer than there is something left to reach.
    for (let from = 0; from < N && missing.length > 0; from += 100) {
      covered.push(...onPaper.slice(from, from + 100).map((paper, index) => coveredLife(paper, lives[from + index])));
      missing = cellsNotReached(coverageOf(covered, { agreement, calendar }), agreement);
    }
    expect(missing).toEqual([]);
  });
});

function coveredLife({ lived, rules }: PaperLife, life: LoanLife | undefined): CoveredLife {
  if (life === undefined) throw new Error("a life is missing");
  const horizon = endOfMonth(addMonths(monthOf(lived.bookedOn), life.months));
  return { life, events: lived.events, owed: owedRecords(lived, rules, horizon).map(outline) };
}

test("nothing is reached by no lives, and what was reached is not named as missing", () => {
  const [agreement] = defaultAgreements;
  if (agreement === undefined) throw new Error("there are no agreements");
  expect(cellsNotReached({}, agreement)).toEqual(coverageCells(agreement));
  const reached = Object.fromEntries(coverageCells(agreement).map((cell) => [cell, 1]));
  expect(cellsNotReached({ ...reached, "status:7": 0 }, agreement)).toEqual(["status:7"]);
});
