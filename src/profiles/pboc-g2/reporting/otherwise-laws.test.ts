import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "../../../ledger/dates.js";
import { replayLoan } from "../../../ledger/lived-loan.js";
import {
  type LivedRandomLife,
  liveRandomly,
  randomOtherwiseCorrectedLife,
  randomOtherwiseLife,
} from "../../../ledger/testing/random-life.js";
import type { OwedRecord } from "../../owed-record.js";
import { decodeRecord } from "../codec/decode-record.js";
import { encodeRecord } from "../codec/encode-record.js";
import { checkRecord } from "../rules/engine/check-record.js";
import { owedRecords } from "./owed-records.js";
import { choicesOf, recordFromOwed } from "./record-from-owed.js";
import { SEGMENT } from "./segments.js";
import { renderOwed } from "./testing/render-owed.js";

function forEachLife(numRuns: number, law: (life: LivedRandomLife, owed: OwedRecord[]) => void): void {
  const property = fc.property(randomOtherwiseLife, (drawn) => {
    const life = liveRandomly(drawn);
    law(life, owedRecords(life.lived, life.rules, life.horizon));
  });
  fc.assert(property, { numRuns, seed: 20_250_401 });
}

const valuesOf = (record: OwedRecord, path: string): string[] =>
  record.fields.get(path)?.accepted.map(({ value }) => value) ?? [];

describe("laws of what is owed of loans gone otherwise, over random lives", () => {
  it("every record passes every rejecting rule, whichever of the right values it carries, and each kind comes up", () => {
    const seen = new Set<string>();
    forEachLife(200, (_, owed) => {
      for (const record of owed) {
        const h = (tag: string): string[] => valuesOf(record, `${SEGMENT.H}.${tag}`);
        for (const letter of h("RpyStatus")) seen.add(`status ${letter}`);
        for (const status of h("AcctStatus")) seen.add(`account ${status}`);
        for (let group = 0; group < 20; group += 1) {
          for (const type of valuesOf(record, `${SEGMENT.K}.CagOfTrdInf[${group}].ChanTranType`)) seen.add(`K${type}`);
        }
        for (const tag of ["Flag", "FundSou", "LoanForm", "AssetTrandFlag"]) {
          for (const value of valuesOf(record, `${SEGMENT.C}.${tag}`)) seen.add(`${tag} ${value}`);
        }
        seen.add(record.recordType);
        const root = record.recordType === "215" ? "InSpcEvtDscInf" : "InAcctInf";
        for (const choice of choicesOf(record, 12)) {
          const line = encodeRecord(root, recordFromOwed(record, choice, true));
          const { findings } = checkRecord(decodeRecord(line, { file: "-", line: 1 }));
          const broken = findings.filter(({ level }) => level === "MUST");
          expect(
            broken.map(({ rule, field, received }) => `${rule} ${field} ${received} in ${renderOwed(record)}`),
          ).toEqual([]);
        }
      }
    });
    const kinds = ["1", "2", "3", "4", "5", "8", "11", "12", "13", "15", "16"].map((type) => `K${type}`);
    const letters = ["B", "D", "Z", "G", "C", "N", "M", "*", "1", "7"].map((letter) => `status ${letter}`);
    const statuses = ["1", "2", "3", "8", "41", "42"].map((status) => `account ${status}`);
    const basic = ["Flag 0", "Flag 2", "FundSou 8", "LoanForm 5", "LoanForm 9", "AssetTrandFlag 1"];
    expect([...kinds, ...letters, ...statuses, ...basic, "215"].filter((one) => !seen.has(one))).toEqual([]);
  });

  it("no two records bear one as-of date, and nothing is as of a later day than the end", () => {
    forEachLife(200, ({ lived, rules, horizon }, owed) => {
      const days = owed.filter(({ required }) => required).map(({ asOf }) => asOf);
      expect(days).toEqual([...new Set(days)].sort());
      const last = replayLoan(lived, rules, [horizon]).get(horizon);
      if (last === undefined || last.closedOn === null || last.closedOn < lived.bookedOn) return;
      const ends = owed.filter(({ recordType, codes }) => recordType === "215" || /20|32/.test(codes[0]?.code ?? ""));
      expect(ends.map(({ asOf }) => asOf)).toEqual([last.closedOn]);
      expect(ends[0]?.recordType).toBe(last.endedBy === "transfer-out" ? "215" : "210");
      for (const { asOf } of owed) expect(asOf <= last.closedOn).toBe(true);
    });
  });

  it("each special transaction is told once, unless the loan went to another institution first", () => {
    forEachLife(200, ({ lived, rules, horizon }, owed) => {
      const last = replayLoan(lived, rules, [horizon]).get(horizon);
      if (last === undefined || last.closedOn === null || last.endedBy === "transfer-out") return;
      if (lived.migrated !== undefined || last.closedOn < lived.bookedOn) return;
      const told = owed
        .filter(({ required }) => required)
        .flatMap((record) =>
          [...record.fields].flatMap(([path, field]) => {
            const date = path.endsWith(".ChanTranType") ? path.replace("ChanTranType", "TranDate") : null;
            return date === null ? [] : [`${field.accepted[0]?.value} ${valuesOf(record, date)[0]}`];
          }),
        );
      expect(told).toEqual([...new Set(told)]);
      expect(new Set(told).size).toBe(new Set(last.specials.map(({ kind, date }) => `${kind} ${date}`)).size);
    });
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

  it("corrections find their way through such lives", () => {
    let corrected = 0;
    const property = fc.property(randomOtherwiseCorrectedLife, (drawn) => {
      const { lived, rules, horizon } = liveRandomly(drawn);
      const owed = owedRecords(lived, rules, horizon);
      corrected += owed.filter(({ kind }) => kind === "correction").length;
      const days = owed.filter(({ kind, required }) => required && kind !== "correction").map(({ asOf }) => asOf);
      expect(days).toEqual([...new Set(days)].sort());
    });
    fc.assert(property, { numRuns: 150, seed: 20_250_402 });
    expect(corrected).toBeGreaterThan(50);
  });
});
