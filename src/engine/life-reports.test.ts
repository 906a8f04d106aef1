import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ToldAndTrue } from "../../schemas/run/event-log.js";
import { instantAt } from "../ledger/business-day.js";
import { addDays } from "../ledger/dates.js";
import { liveRandomly, randomCorrectedLife } from "../ledger/testing/random-life.js";
import type { OwedRecord } from "../profiles/owed-record.js";
import { compareReports } from "../profiles/pboc-g2/credit-report/compare-reports.js";
import { pbocG2Profile } from "../profiles/pboc-g2/pboc-g2-profile.js";
import { owedRecords } from "../profiles/pboc-g2/reporting/owed-records.js";
import { choicesOf } from "../profiles/pboc-g2/reporting/record-from-owed.js";
import type { ReceivedRecord } from "../profiles/received-record.js";
import { reconcileStory } from "../reconcile/testing/reconcile-story.js";
import { tell } from "../reconcile/testing/tell.js";
import type { JudgedLife, JudgedPart } from "./judge-cohort.js";
import { lifeReports } from "./life-reports.js";

const profile = pbocG2Profile();

describe("the credit report of a life", () => {
  it("reads the same as told and as true where a lender is right, whichever reading it follows", () => {
    let accounts = 0;
    const law = fc.property(randomCorrectedLife, fc.nat(), (drawn, pick) => {
      const life = livedBy(drawn);
      const told = life.owed.filter(({ required }) => required).map((one) => tellUnder(one, pick));
      const reports = reportsOf(life, told);
      expect(compareReports(reports.told, reports.true).accounts).toEqual([]);
      accounts += reports.told.accounts.length;
    });
    fc.assert(law, { numRuns: 60, seed: 20_261_122 });
    expect(accounts).toBeGreaterThan(20);
  });

  it("differs where the last monthly record is dropped, or its status told wrong", () => {
    let different = 0;
    const law = fc.property(randomCorrectedLife, fc.boolean(), (drawn, drops) => {
      const life = livedBy(drawn);
      const owed = life.owed.filter(({ required }) => required);
      const victim = owed.findLast(({ kind }) => kind === "monthly");
      // What puts the month right afterwards would put the report right as well.
      fc.pre(victim !== undefined && !owed.some(({ kind }) => kind === "correction"));
      const wrong = { "AcctMthlyBlgInfSgmt.AcctBal": "7777777" };
      const told = owed.flatMap((one) => {
        if (one !== victim) return [tell(one)];
        return drops ? [] : [tell(one, { change: wrong })];
      });
      const reports = reportsOf(life, told);
      expect(compareReports(reports.told, reports.true).accounts).toHaveLength(1);
      different += 1;
    });
    fc.assert(law, { numRuns: 40, seed: 20_261_123 });
    expect(different).toBe(40);
  });

  it("lacks the account where it was told under another document, and there is none of a life that never began", () => {
    const life = livedBy(fc.sample(randomCorrectedLife, { numRuns: 1, seed: 5 })[0]);
    const [opening] = life.owed;
    if (opening === undefined) throw new Error("the drawn life owes nothing");
    const other = { "AcctBsSgmt.IDNum": "99999919900101003X" };
    const { told, true: truth } = reportsOf({ ...life, owed: [opening] }, [tell(opening, { change: other })]);
    expect([told.accounts.length, truth.accounts.length]).toEqual([0, 1]);
    const unopened = judgedFrom({ ...life, owed: [] }, []);
    expect(lifeReports({ ...unopened, parts: [] }, profile, "2030-01-01T00:00:00Z")).toBeUndefined();
  });
});

interface Lived {
  readonly lived: NonNullable<JudgedPart["lived"]>;
  readonly horizon: string;
  readonly owed: readonly OwedRecord[];
}

function livedBy(drawn: Parameters<typeof liveRandomly>[0] | undefined): Lived {
  if (drawn === undefined) throw new Error("no life was drawn");
  const { lived, rules, horizon } = liveRandomly(drawn);
  return { lived, horizon, owed: owedRecords(lived, rules, horizon) };
}

function tellUnder(owed: OwedRecord, pick: number): ReceivedRecord {
  const choices = choicesOf(owed, 64);
  const choice = choices[pick % choices.length];
  return tell(owed, choice === undefined ? {} : { choice });
}

function reportsOf(life: Lived, received: readonly ReceivedRecord[]): ToldAndTrue {
  const runEnd = instantAt(addDays(life.horizon, 60), "00:00:00.000", "Asia/Shanghai");
  const reports = lifeReports(judgedFrom(life, received), profile, runEnd);
  if (reports === undefined) throw new Error("no report was made");
  return reports;
}

function judgedFrom({ lived, horizon, owed }: Lived, received: readonly ReceivedRecord[]): JudgedLife {
  const outcome = reconcileStory(owed, received, { horizon });
  // The reports are made of records alone; how the life was lived does not come into it.
  return { parts: [{ lived, owed, received, outcome }], horizon, findings: [] } as unknown as JudgedLife;
}
