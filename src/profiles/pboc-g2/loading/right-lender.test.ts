import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type LivedRandomLife,
  liveRandomly,
  type RandomLife,
  randomCorrectedLife,
  randomLife,
  randomOtherwiseCorrectedLife,
  randomOtherwiseLife,
} from "../../../ledger/testing/random-life.js";
import type { OwedRecord } from "../../owed-record.js";
import { owedRecords } from "../reporting/owed-records.js";
import { choicesOf, recordFromOwed } from "../reporting/record-from-owed.js";
import { renderOwed } from "../reporting/testing/render-owed.js";
import { pbocG2Bureau } from "./pboc-g2-bureau.js";
import type { Message } from "./testing/messages.js";
import { fileOf, receive } from "./testing/tell-bureau.js";

/** What is refused of the records that a life owes, told in their order under one choice of readings. */
function refusals({ lived }: LivedRandomLife, owed: readonly OwedRecord[], pick: number, optional: boolean): string[] {
  const bureau = pbocG2Bureau();
  const provider = lived.account.slice(0, 14);
  return runsOf(whatMustCome(owed)).flatMap((told, index) => {
    const messages = told.map((record): Message => {
      const choices = choicesOf(record, 24);
      const body = recordFromOwed(record, choices[pick % choices.length], optional);
      return { type: record.recordType, body };
    });
    return receive(bureau, fileOf(messages, index + 1, provider)).outcomes.flatMap(({ refusedBy, line }) => {
      const record = told[line - 2];
      return refusedBy.map(({ rule, field }) => `${rule} ${field} ${record === undefined ? "" : renderOwed(record)}`);
    });
  });
}

/** What must come; no deletion of an account of which nothing else has to come any more, for there is none to delete. */
function whatMustCome(owed: readonly OwedRecord[]): OwedRecord[] {
  const must = owed.filter(({ required }) => required);
  return must[0]?.recordType === "214" ? [] : must;
}

/** Records in runs of one type: a file holds one type only. */
function runsOf(owed: readonly OwedRecord[]): OwedRecord[][] {
  const runs: OwedRecord[][] = [];
  for (const record of owed) {
    const run = runs.at(-1);
    if (run?.[0]?.recordType === record.recordType) run.push(record);
    else runs.push([record]);
  }
  return runs;
}

/** Lives random lives and tells what they owe; answers how many records of each type were told. */
function tellLives(lives: fc.Arbitrary<RandomLife>, numRuns: number): Map<string, number> {
  const counts = new Map<string, number>();
  const law = fc.property(lives, fc.nat(23), fc.boolean(), (drawn, pick, optional) => {
    const life = liveRandomly(drawn);
    const owed = owedRecords(life.lived, life.rules, life.horizon);
    for (const { recordType } of owed) counts.set(recordType, (counts.get(recordType) ?? 0) + 1);
    expect(refusals(life, owed, pick, optional)).toEqual([]);
  });
  fc.assert(law, { numRuns, seed: 20_250_301 });
  return counts;
}

describe("what a right lender owes loads without refusal, whichever of the right values it carries", () => {
  it("where all was told rightly", () => {
    expect(tellLives(randomLife, 150).get("210")).toBeGreaterThan(1000);
  });

  it("where something told turned out to be wrong, and is put right", () => {
    const counts = tellLives(randomCorrectedLife, 150);
    expect([...counts.keys()].sort()).toEqual(["210", "212", "213", "214"]);
    expect(counts.get("212")).toBeGreaterThan(30);
  });

  it("where the loan is not simply repaid", () => {
    const counts = tellLives(randomOtherwiseLife, 150);
    expect([...counts.keys()].sort()).toEqual(["210", "215"]);
    expect(counts.get("215")).toBeGreaterThan(3);
  });

  it("where such a loan was told wrongly, and is put right", () => {
    expect(tellLives(randomOtherwiseCorrectedLife, 150).get("212")).toBeGreaterThan(15);
  });
});
