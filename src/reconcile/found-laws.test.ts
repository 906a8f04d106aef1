import * as fc from "fast-check";
import { expect, it } from "vitest";
import type { OwedRecord } from "../profiles/owed-record.js";
import { type FoundLife, foundOwed, randomFoundLife } from "../profiles/pboc-g2/reporting/testing/random-found.js";
import type { ReceivedRecord } from "../profiles/received-record.js";
import { reconcileStory, renderFinding } from "./testing/reconcile-story.js";
import { tell } from "./testing/tell.js";

/** Tells a random revolving loan or card of which payments were found late or bounced; what may come comes where asked. */
function forEachTold(
  numRuns: number,
  optional: boolean,
  law: (life: FoundLife, owed: readonly OwedRecord[], told: readonly ReceivedRecord[]) => void,
): void {
  const property = fc.property(randomFoundLife, (life) => {
    let told: readonly ReceivedRecord[] = [];
    // What came decides what the next record must tell, so the lender looks again until there is nothing more to tell.
    for (let before = -1; told.length > before; ) {
      before = told.length;
      told = toldOf(foundOwed(life, told), optional).map((record, index) => tell(record, { sequence: index }));
    }
    law(life, foundOwed(life, told), told);
  });
  fc.assert(property, { numRuns, seed: 20_260_385 });
}

/** What is told: all that must, and where asked corrections and clearings that may come, each day once. */
function toldOf(owed: readonly OwedRecord[], optional: boolean): OwedRecord[] {
  const isFirst = ({ kind, asOf }: OwedRecord, index: number): boolean =>
    kind === "event" && owed.findIndex((one) => one.kind === kind && one.asOf === asOf) === index;
  return owed.filter((one, index) => one.required || (optional && (one.kind === "correction" || isFirst(one, index))));
}

it("all that must be told, and put right, told rightly: nothing is found", () => {
  let corrections = 0;
  forEachTold(120, false, ({ horizon }, owed, told) => {
    corrections += told.filter(({ kind }) => kind === "correction").length;
    expect(reconcileStory(owed, told, { horizon }).findings.map(renderFinding)).toEqual([]);
  });
  expect(corrections).toBeGreaterThan(100);
});

it("what may be put right or told besides is found neither", () => {
  forEachTold(120, true, ({ horizon }, owed, told) => {
    expect(reconcileStory(owed, told, { horizon }).findings.map(renderFinding)).toEqual([]);
  });
});

it("a correction that never comes is the only thing found, and the report shows what it would have put right", () => {
  let [dropped, harmed] = [0, 0];
  forEachTold(120, false, ({ horizon }, owed, told) => {
    const missing = told.findLast(({ kind, code }) => kind === "correction" && code !== "B");
    if (missing === undefined) return;
    dropped += 1;
    const rest = told.filter((record) => record !== missing);
    const { findings } = reconcileStory(owed, rest, { horizon });
    expect(findings.map(renderFinding)).toEqual([
      `dropped OWED-${missing.recordType}-${missing.code} of ${missing.asOf}`,
    ]);
    if ((findings[0]?.harm.score ?? 0) > 0) harmed += 1;
  });
  expect(dropped).toBeGreaterThan(60);
  expect(harmed).toBeGreaterThan(40);
});
