import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type LivedRandomLife, liveRandomly, randomLife } from "../../../ledger/testing/random-life.js";
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
  return runsOf(owed.filter(({ required }) => required)).flatMap((told, index) => {
    const messages = told.map((record): Message => {
      const choices = choicesOf(record, 24);
      const body = recordFromOwed(record, choices[pick % choices.length], optional);
      return { type: record.recordType as Message["type"], body };
    });
    return receive(bureau, fileOf(messages, index + 1, provider)).outcomes.flatMap(({ refusedBy, line }) => {
      const record = told[line - 2];
      return refusedBy.map(({ rule, field }) => `${rule} ${field} ${record === undefined ? "" : renderOwed(record)}`);
    });
  });
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

describe("what a right lender owes", () => {
  it("loads without refusal, whichever of the right values it carries", () => {
    let records = 0;
    const property = fc.property(randomLife, fc.nat(23), fc.boolean(), (drawn, pick, optional) => {
      const life = liveRandomly(drawn);
      const owed = owedRecords(life.lived, life.rules, life.horizon);
      records += owed.length;
      expect(refusals(life, owed, pick, optional)).toEqual([]);
    });
    fc.assert(property, { numRuns: 150, seed: 20_250_301 });
    expect(records).toBeGreaterThan(1000);
  });
});
