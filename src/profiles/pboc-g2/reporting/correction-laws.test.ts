import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "../../../ledger/dates.js";
import { correctionDays, corrects, loanAsKnown, voidedOn } from "../../../ledger/known-loan.js";
import {
  type LivedRandomLife,
  liveRandomly,
  randomCorrectedLife,
  randomLife,
} from "../../../ledger/testing/random-life.js";
import { shiftDates, shiftLife } from "../../../ledger/testing/shifted-life.js";
import type { OwedRecord } from "../../owed-record.js";
import { accountRecords } from "./account-records.js";
import { owedRecords } from "./owed-records.js";
import { loadOwed, segmentTold } from "./testing/load-owed.js";
import { renderOwed } from "./testing/render-owed.js";

/** Lives a random life in which much was wrong, and states a law about what it owes. */
function forEachCorrected(numRuns: number, law: (life: LivedRandomLife, owed: OwedRecord[]) => void): void {
  const property = fc.property(randomCorrectedLife, (drawn) => {
    const life = liveRandomly(drawn);
    law(life, owedRecords(life.lived, life.rules, life.horizon));
  });
  fc.assert(property, { numRuns, seed: 20_260_228 });
}

describe("laws of corrections, over random lives in which much was wrong", () => {
  it("loaded in order, they leave what would have been told had all been known in time", () => {
    let corrected = 0;
    forEachCorrected(120, ({ lived, rules, horizon }, owed) => {
      if (voidedOn(lived) !== null) return;
      corrected += owed.filter(({ kind }) => kind === "correction").length;
      const { h, j } = loadOwed(owed);
      const right = loadOwed(accountRecords(loanAsKnown(lived, horizon), rules, horizon));
      expect(h).toEqual(right.h);
      // A clearing that would have been told, had it been known, need not be; what is held is right.
      for (const [day, held] of j) expect(held).toEqual(right.j.get(day));
    });
    expect(corrected).toBeGreaterThan(70);
  });

  it("hold at every known day, not only in the end", () => {
    forEachCorrected(40, ({ lived, rules }) => {
      for (const known of correctionDays(lived)) {
        if (known === voidedOn(lived)) continue;
        const { h } = loadOwed(owedRecords(lived, rules, known));
        expect(h).toEqual(loadOwed(accountRecords(loanAsKnown(lived, known), rules, known)).h);
      }
    });
  });

  it("never touch what is right, nor what is not held", () => {
    forEachCorrected(120, ({ lived }, owed) => {
      // What goes before a deletion of all need not come, and nothing can be put right then either.
      if (voidedOn(lived) !== null) return;
      loadOwed(owed, (record, before) => {
        if (record.kind !== "correction") return;
        expect(before).toBeDefined();
        if (record.recordType === "212") {
          expect(segmentTold(record, record.codes[0]?.code === "H" ? "H" : "J")).not.toEqual(before);
        }
      });
    });
  });

  it("come one a month and known day, in the order of the months, and after what they put right", () => {
    forEachCorrected(100, (_, owed) => {
      const keys = owed
        .filter(({ kind }) => kind === "correction")
        .map((one) => `${one.notBefore} ${one.codes[0]?.code} ${one.asOf}`);
      expect(keys).toEqual([...new Set(keys)]);
      owed.forEach((record, index) => {
        if (record.recordType !== "212") return;
        expect(owed.slice(0, index).some(({ recordType, asOf }) => recordType === "210" && asOf === record.asOf)).toBe(
          true,
        );
        const sameDay = owed
          .slice(0, index)
          .filter((one) => one.notBefore === record.notBefore && one.recordType === "212");
        const before = sameDay.filter(({ codes }) => codes[0]?.code === record.codes[0]?.code);
        for (const { asOf } of before) expect(asOf < record.asOf).toBe(true);
      });
    });
  });

  it("leave alone what is as of a day before the first known day", () => {
    forEachCorrected(100, ({ lived, rules }, owed) => {
      const [first] = correctionDays(lived);
      if (first === undefined || first === voidedOn(lived)) return;
      const without = { ...lived, events: lived.events.filter((one) => !corrects(one) && one.date < first) };
      const before = accountRecords(without, rules, addDays(first, -1));
      const told = owed.filter(
        ({ kind, notBefore }) => kind !== "correction" && notBefore <= (before.at(-1)?.notBefore ?? ""),
      );
      expect(told.map(renderOwed)).toEqual(before.map(renderOwed));
    });
  });

  it("stay what they were under a later horizon", () => {
    forEachCorrected(40, ({ lived, rules, horizon }, owed) => {
      for (const back of [1, 20, 45]) {
        const earlier = addDays(horizon, -back);
        const voided = voidedOn(lived);
        if (voided !== null && voided > earlier) continue;
        const then = owedRecords(lived, rules, earlier);
        expect(then.map(renderOwed)).toEqual(owed.slice(0, then.length).map(renderOwed));
        expect(owed.slice(then.length).every(({ notBefore }) => notBefore > (then.at(-1)?.notBefore ?? ""))).toBe(true);
      }
    });
  });

  it("moving a life and its holidays by 28 years changes nothing but dates", () => {
    forEachCorrected(30, (life, owed) => {
      const shifted = shiftLife(life);
      const later = owedRecords(shifted.lived, shifted.rules, shifted.horizon);
      expect(later.map(plain)).toEqual(owed.map((record) => JSON.parse(shiftDates(JSON.stringify(plain(record))))));
    });
  });

  it("a life in which nothing was wrong owes what it owes without looking for corrections", () => {
    const property = fc.property(randomLife, (drawn) => {
      const { lived, rules, horizon } = liveRandomly(drawn);
      const owed = owedRecords(lived, rules, horizon);
      expect(owed.map(plain)).toEqual(accountRecords(lived, rules, horizon).map(plain));
      expect(owed.every(({ kind }) => kind !== "correction")).toBe(true);
    });
    fc.assert(property, { numRuns: 40, seed: 20_260_228 });
  });
});

/** A record as plain data. */
function plain(record: OwedRecord): unknown {
  return { ...record, fields: [...record.fields] };
}
