import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { liveRandomly, randomCorrectedLife, randomOtherwiseLife } from "../../../ledger/testing/random-life.js";
import type { OwedRecord } from "../../owed-record.js";
import { pbocG2Bureau } from "../loading/pboc-g2-bureau.js";
import type { Message } from "../loading/testing/messages.js";
import { fileOf, receive } from "../loading/testing/tell-bureau.js";
import { owedRecords } from "../reporting/owed-records.js";
import { recordFromOwed } from "../reporting/record-from-owed.js";
import { compareReports } from "./compare-reports.js";
import { owedReport } from "./owed-report.js";

describe("the report as it should read", () => {
  it.each([
    ["lives in which much was wrong", randomCorrectedLife],
    ["loans gone otherwise", randomOtherwiseLife],
  ])("is what the bureau makes of a right lender's records; one record less, and it is another: %s", (_, lives) => {
    let shown = 0;
    const law = fc.property(lives, fc.nat(), (drawn, less) => {
      const { lived, rules, horizon } = liveRandomly(drawn);
      const owed = owedRecords(lived, rules, horizon).filter(({ required }) => required);
      for (const { idType, idNum } of [lived.borrower, { idType: "10", idNum: "nobody" }]) {
        const truth = owedReport(owed, { idType, idNum });
        const told = tell(owed).creditReport({ idType, idNum });
        expect(compareReports(told, truth).accounts).toEqual([]);
        shown += truth.accounts.length;
        const last = owed.at(-1);
        if (truth.accounts.length === 0 || last?.recordType !== "210" || last.kind !== "monthly") continue;
        const [cut] = compareReports(
          tell(owed.slice(0, -1 - (less % owed.length))).creditReport({ idType, idNum }),
          truth,
        ).accounts;
        expect((cut?.cells.length ?? 0) + (cut?.values.length ?? 0)).toBeGreaterThan(0);
      }
    });
    fc.assert(law, { numRuns: 60, seed: 20_250_307 });
    expect(shown).toBeGreaterThan(20);
  });
});

/** A bureau that was told these records, one file each. */
function tell(owed: readonly OwedRecord[]): ReturnType<typeof pbocG2Bureau> {
  const bureau = pbocG2Bureau();
  for (const [index, record] of owed.entries()) {
    const message: Message = { type: record.recordType, body: recordFromOwed(record) };
    receive(bureau, fileOf([message], index + 1, record.account.slice(0, 14)));
  }
  return bureau;
}
