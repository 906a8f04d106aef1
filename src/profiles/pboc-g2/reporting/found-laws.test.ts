import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { IsoDate } from "../../../../schemas/ledger/primitives.js";
import { broken, refusals } from "../../../engine/parts/testing/rules-broken.js";
import { addDays } from "../../../ledger/dates.js";
import { paymentCorrectionDays } from "../../../ledger/known-events.js";
import { plainAgreement } from "../../../ledger/testing/test-agreement.js";
import type { OwedRecord } from "../../owed-record.js";
import { partRecords } from "./part-records.js";
import { choicesOf } from "./record-from-owed.js";
import { livePart, partRules } from "./testing/live-part.js";
import { loadOwed, segmentTold } from "./testing/load-owed.js";
import { type FoundLife, foundOwed, inTime, randomFoundLife } from "./testing/random-found.js";
import { renderCard } from "./testing/render-card.js";

/** States a law about what random revolving loans and cards owe of which payments were found late or bounced (L84). */
function forEachFound(numRuns: number, law: (life: FoundLife, owed: OwedRecord[]) => void): void {
  const property = fc.property(randomFoundLife, (life) => law(life, foundOwed(life)));
  fc.assert(property, { numRuns, seed: 20_260_284 });
}

/** What is right as of each day, had all been known in time that was by the end of one. */
function right(life: FoundLife, day: IsoDate): OwedRecord[] {
  const agreement = { ...partRules.agreement, ...life.more.agreement };
  return partRecords(inTime(life, day), { ...partRules, agreement }, day).filter(({ kind }) => kind !== "correction");
}

/** Corrections of H and J of a kind, by its name. */
function count(owed: readonly OwedRecord[], counts: Map<string, number>, name: string): void {
  for (const { kind, requirement } of owed) {
    if (kind === "correction") counts.set(`${name} ${requirement}`, (counts.get(`${name} ${requirement}`) ?? 0) + 1);
  }
}

describe("payments of revolving loans and cards found late and bounced, over random lives", () => {
  it("loaded in order, the corrections leave what would have been told had all been known in time", () => {
    const counts = new Map<string, number>();
    forEachFound(200, (life, owed) => {
      count(owed, counts, life.name);
      const { h, j } = loadOwed(owed);
      const known = loadOwed(right(life, life.horizon));
      expect(h).toEqual(known.h);
      // A clearing that would have been told, had it been known, need not be; what is held is right.
      for (const [day, held] of j) expect(held).toEqual(known.j.get(day));
    });
    expect([...counts.keys()].sort()).toEqual([
      ...["R1", "R2"].flatMap((name) => ["212-B", "212-H", "212-J", "213-J"].map((one) => `${name} OWED-${one}`)),
      "R3 OWED-212-B",
      "R3 OWED-212-H",
    ]);
    for (const [, times] of counts) expect(times).toBeGreaterThan(1);
  });

  it("they do at every known day, not only in the end", () => {
    forEachFound(60, (life) => {
      for (const known of paymentCorrectionDays(livePart(life.name, life.words, life.more).events)) {
        const { h } = loadOwed(foundOwed({ ...life, horizon: known }));
        expect(h).toEqual(loadOwed(right(life, known)).h);
      }
    });
  });

  it("they touch neither what is right nor what is not held, one a month and known day, in the order of the months", () => {
    forEachFound(150, (_, owed) => {
      loadOwed(owed, (record, before) => {
        if (record.kind !== "correction") return;
        expect(before).toBeDefined();
        if (record.recordType !== "212") return;
        expect(segmentTold(record, record.codes[0]?.code === "H" ? "H" : "J")).not.toEqual(before);
      });
      const months = owed
        .filter(({ requirement }) => requirement === "OWED-212-H")
        .map(({ notBefore, months: [month] }) => `${notBefore} ${month}`);
      expect(months).toEqual([...new Set(months)].sort());
    });
  });

  it("all of it breaks no rejecting rule, whichever of the right values it carries, and a bureau takes it in its order", () => {
    let pick = 0;
    forEachFound(120, (_, owed) => {
      pick += 1;
      const told = owed.filter(({ required }) => required);
      const choices = told.map((record) => choicesOf(record, 12));
      expect(told.flatMap((record, index) => broken(record, choices[index]?.[pick % 12], pick % 2 === 0))).toEqual([]);
      expect(refusals(told, plainAgreement, pick)).toEqual([]);
    });
  });

  it("it stays what it was under a later horizon", () => {
    forEachFound(60, (life, owed) => {
      for (const back of [1, 20, 50]) {
        const then = foundOwed({ ...life, horizon: addDays(life.horizon, -back) });
        expect(then.map(renderCard)).toEqual(owed.slice(0, then.length).map(renderCard));
        expect(owed.slice(then.length).every(({ notBefore }) => notBefore > (then.at(-1)?.notBefore ?? ""))).toBe(true);
      }
    });
  });
});
