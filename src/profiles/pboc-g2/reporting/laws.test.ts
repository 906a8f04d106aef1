import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, addMonths, daysBetween, endOfMonth, monthOf } from "../../../ledger/dates.js";
import { replayLoan } from "../../../ledger/lived-loan.js";
import { type LivedRandomLife, liveRandomly, randomLife } from "../../../ledger/testing/random-life.js";
import { shiftDates, shiftLife } from "../../../ledger/testing/shifted-life.js";
import type { OwedRecord } from "../../owed-record.js";
import { decodeRecord } from "../codec/decode-record.js";
import { encodeRecord } from "../codec/encode-record.js";
import { checkRecord } from "../rules/engine/check-record.js";
import { owedRecords } from "./owed-records.js";
import { choicesOf, recordFromOwed } from "./record-from-owed.js";
import { SEGMENT } from "./segments.js";
import { renderOwed } from "./testing/render-owed.js";

/** Lives a random life and states a law about what it owes. */
function forEachLife(numRuns: number, law: (life: LivedRandomLife, owed: OwedRecord[]) => void): void {
  const property = fc.property(randomLife, (drawn) => {
    const life = liveRandomly(drawn);
    law(life, owedRecords(life.lived, life.rules, life.horizon));
  });
  fc.assert(property, { numRuns, seed: 20_250_228 });
}

const monthlyOf = (owed: readonly OwedRecord[]): OwedRecord[] =>
  owed.filter(({ required, months }) => required && months.length > 0);
const codeOf = ({ codes }: OwedRecord): string => codes[0]?.code ?? "";
const isClosing = (record: OwedRecord): boolean => ["20", "32"].includes(codeOf(record));
const value = (record: OwedRecord, tag: string): string =>
  record.fields.get(`${SEGMENT.H}.${tag}`)?.accepted[0]?.value ?? "";

describe("laws of what is owed, over random lives", () => {
  it("one H a month, from opening to closing or the month after, and none left out", () => {
    forEachLife(150, ({ lived, rules, horizon }, owed) => {
      // Closed in the month of opening: the closing takes the place of the opening's H, as of its later day (R2101212).
      const monthly = monthlyOf(owed).filter(
        ({ months: [month] }, index, all) => !(index === 0 && all.length > 1 && all[1]?.months[0] === month),
      );
      const months = monthly.map((record) => record.months[0] ?? "");
      expect(months).toEqual(months.map((_, index) => addMonths(months[0] ?? "", index)));
      const closedOn = replayLoan(lived, rules, [horizon]).get(horizon)?.closedOn ?? null;
      if (lived.migrated === undefined && closedOn !== lived.terms.openDate) {
        expect(months[0]).toBe(monthOf(lived.terms.openDate));
      }
      if (closedOn === null) {
        // Fifteen days of grace and the longest holidays lie between a month's end and its last possible record.
        const latest = monthOf(addDays(horizon, -27));
        const surely = endOfMonth(latest) <= addDays(horizon, -27) ? latest : addMonths(latest, -1);
        if (surely > monthOf(lived.bookedOn)) expect((months.at(-1) ?? "") >= surely).toBe(true);
      } else if (closedOn >= lived.bookedOn) {
        const [from, to] = [addMonths(monthOf(closedOn), -1), addMonths(monthOf(closedOn), 1)];
        const last = months.at(-1) ?? "";
        expect(last >= from && last <= to).toBe(true);
        // A month before that of the closing only while its own record was still to be taken.
        const closing = monthly.at(-1);
        if (last === from) expect(value(closing ?? monthly[0] ?? raise(), "SettDate") <= closedOn).toBe(true);
      }
    });
  });

  it("a closing is owed once, and nothing with a later date", () => {
    forEachLife(150, ({ lived, rules, horizon }, owed) => {
      const closings = owed.filter(isClosing);
      const closedOn = replayLoan(lived, rules, [horizon]).get(horizon)?.closedOn ?? null;
      expect(closings.map(({ asOf }) => asOf)).toEqual(
        closedOn === null || closedOn < lived.bookedOn ? [] : [closedOn],
      );
      for (const { asOf } of owed) expect(closedOn === null || asOf <= closedOn).toBe(true);
    });
  });

  it("no two records bear one as-of date", () => {
    forEachLife(300, (_, owed) => {
      const days = owed.filter(({ required }) => required).map(({ asOf }) => asOf);
      expect(days).toEqual([...new Set(days)].sort());
    });
  });

  it("status, number and amounts of arrears agree with the days past due of the ledger", () => {
    forEachLife(150, ({ lived, rules }, owed) => {
      const told = monthlyOf(owed).filter((record) => !isClosing(record) && codeOf(record) !== "10");
      const views = replayLoan(
        lived,
        rules,
        told.map(({ asOf }) => asOf),
      );
      let before = lived.migrated === undefined ? 0 : 7;
      for (const record of told) {
        const rows = views.get(record.asOf)?.instalments.filter((row) => row.overdue) ?? [];
        const [oldest] = rows;
        const letters = record.fields.get(`${SEGMENT.H}.RpyStatus`)?.accepted.map((accepted) => accepted.value) ?? [];
        expect(value(record, "OverdPrd")).toBe(String(rows.length));
        expect(value(record, "AcctStatus")).toBe(rows.length > 0 ? "2" : "1");
        expect(Number(value(record, "TotOverd")) > 0).toBe(rows.length > 0);
        expect(letters.every((letter) => /^[1-7]$/.test(letter))).toBe(rows.length > 0);
        if (oldest === undefined) {
          before = 0;
          continue;
        }
        const days = daysBetween(oldest.due, record.asOf);
        const band = [30, 60, 90, 120, 150, 180, Number.POSITIVE_INFINITY].findIndex((edge) => days <= edge) + 1;
        if (rules.agreement.settlement.statusBasis === "by-days") {
          expect(letters[0]).toBe(String(band));
          const count = String(Math.min(rows.length, 7));
          expect(letters.slice(1).every((letter) => letter === count && Number(letter) === band + 1)).toBe(true);
        } else {
          expect(Math.max(...letters.map(Number))).toBeLessThanOrEqual(before + 1);
          before = Math.max(...letters.map(Number));
        }
      }
    });
  });

  it("the buckets never hold more than the overdue principal, nor that more than the overdue total", () => {
    forEachLife(100, ({ rules }, owed) => {
      for (const record of monthlyOf(owed)) {
        const amount = (tag: string): number => Number(value(record, tag));
        const buckets = ["Oved31_60Princ", "Oved61_90Princ", "Oved91_180Princ", "OvedPrinc180"].map(amount);
        expect(amount("OverdPrinc")).toBeLessThanOrEqual(amount("TotOverd"));
        // Each is rounded by itself, so the sum may go over by a yuan a bucket.
        const total = buckets.reduce((sum, bucket) => sum + bucket, 0);
        expect(total).toBeLessThanOrEqual(amount("OverdPrinc") + (rules.agreement.amounts.tolerance >= 0 ? 3 : 0));
      }
    });
  });

  it("every owed record passes every rejecting rule, whichever of the right values it carries", () => {
    let seen = 0;
    forEachLife(80, (_, owed) => {
      for (const record of owed) {
        for (const choice of choicesOf(record, 24)) {
          for (const optional of [false, true]) {
            const line = encodeRecord("InAcctInf", recordFromOwed(record, choice, optional));
            const { findings } = checkRecord(decodeRecord(line, { file: "-", line: 1 }));
            const broken = findings.filter(({ level }) => level === "MUST");
            expect(
              broken.map(({ rule, field, received }) => `${rule} ${field} ${received} in ${renderOwed(record)}`),
            ).toEqual([]);
            seen += 1;
          }
        }
      }
    });
    expect(seen).toBeGreaterThan(500);
  });

  it("a later horizon adds records and changes none that were owed before", () => {
    forEachLife(60, ({ lived, rules, horizon }, owed) => {
      for (const back of [1, 20, 45]) {
        const earlier = addDays(horizon, -back);
        const then = owedRecords(lived, rules, earlier);
        expect(then.map(renderOwed)).toEqual(owed.filter(({ asOf }) => asOf <= earlier).map(renderOwed));
      }
    });
  });

  it("moving a life and its holidays by 28 years changes nothing but dates", () => {
    forEachLife(60, (life, owed) => {
      const shifted = shiftLife(life);
      const later = owedRecords(shifted.lived, shifted.rules, shifted.horizon);
      expect(later.map(plain)).toEqual(owed.map((record) => JSON.parse(shiftDates(JSON.stringify(plain(record))))));
    });
  });
});

/** A record as plain data. */
function plain(record: OwedRecord): unknown {
  return { ...record, fields: [...record.fields] };
}

function raise(): never {
  throw new Error("no record");
}
