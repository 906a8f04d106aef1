import * as fc from "fast-check";
import { expect, it } from "vitest";
import { type LivedRandomLife, liveRandomly, randomCorrectedLife } from "../ledger/testing/random-life.js";
import type { OwedRecord } from "../profiles/owed-record.js";
import { owedRecords } from "../profiles/pboc-g2/reporting/owed-records.js";
import type { ReceivedRecord } from "../profiles/received-record.js";
import { reconcileStory, renderFinding } from "./testing/reconcile-story.js";
import { tell } from "./testing/tell.js";

/** Tells a random life in which much was wrong; what may come comes where asked. */
function forEachTold(
  numRuns: number,
  optional: boolean,
  law: (life: LivedRandomLife, owed: readonly OwedRecord[], told: readonly ReceivedRecord[]) => void,
): void {
  const property = fc.property(randomCorrectedLife, (drawn) => {
    const life = liveRandomly(drawn);
    const { lived, rules, horizon } = life;
    const first = owedRecords(lived, rules, horizon).filter((one) => comes(one, optional));
    const told = first.map((record, index) => tell(record, { sequence: index }));
    // What came decides what the next record must tell.
    law(life, owedRecords(lived, rules, horizon, told), told);
  });
  fc.assert(property, { numRuns, seed: 20_260_301 });
}

/** Corrections and clearings that may come; a second telling of the opening month is another question. */
function comes({ required, kind }: OwedRecord, optional: boolean): boolean {
  return required || (optional && kind !== "monthly");
}

it("all that must be told, and put right, told rightly: nothing is found", () => {
  let corrections = 0;
  forEachTold(100, false, ({ horizon }, owed, told) => {
    corrections += told.filter(({ kind }) => kind === "correction").length;
    expect(reconcileStory(owed, told, { horizon }).findings.map(renderFinding)).toEqual([]);
  });
  expect(corrections).toBeGreaterThan(50);
});

it("what may be put right or told besides is found neither", () => {
  forEachTold(100, true, ({ horizon }, owed, told) => {
    expect(reconcileStory(owed, told, { horizon }).findings.map(renderFinding)).toEqual([]);
  });
});

it("a correction that never comes is the only thing found, and the report shows what it would have put right", () => {
  let dropped = 0;
  forEachTold(100, false, ({ horizon }, owed, told) => {
    const missing = told.find(({ kind, recordType }) => kind === "correction" && recordType !== "214");
    if (missing === undefined) return;
    dropped += 1;
    const rest = told.filter((record) => record !== missing);
    const findings = reconcileStory(owed, rest, { horizon }).findings.map(renderFinding);
    expect(findings).toEqual([`dropped OWED-${missing.recordType}-${missing.code} of ${missing.asOf}`]);
  });
  expect(dropped).toBeGreaterThan(15);
});
