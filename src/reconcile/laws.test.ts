import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { FindingClass } from "../../schemas/run/finding.js";
import { addDays } from "../ledger/dates.js";
import { liveRandomly, randomLife } from "../ledger/testing/random-life.js";
import type { OwedRecord } from "../profiles/owed-record.js";
import { owedRecords } from "../profiles/pboc-g2/reporting/owed-records.js";
import type { OwedChoice } from "../profiles/pboc-g2/reporting/record-from-owed.js";
import type { ReceivedRecord } from "../profiles/received-record.js";
import type { UnnumberedFinding } from "./reconcile-account.js";
import { reconcileStory, renderFinding } from "./testing/reconcile-story.js";
import { tell } from "./testing/tell.js";

interface Account {
  readonly horizon: string;
  readonly owed: readonly OwedRecord[];
  /** Told right and in time, under one reading of every question; in the order of the owed records told. */
  readonly told: readonly { readonly owed: OwedRecord; readonly received: ReceivedRecord }[];
  /** The record that is tampered with; undefined where nothing is owed. */
  readonly victim: { readonly owed: OwedRecord; readonly received: ReceivedRecord } | undefined;
  readonly choice: OwedChoice;
}

const drawn = fc.tuple(randomLife, fc.nat(), fc.nat(), fc.boolean());

/** An account whose lender does everything right, with the reading it follows drawn at random. */
function accountOf([life, which, reading, withOptional]: readonly [
  Parameters<typeof liveRandomly>[0],
  number,
  number,
  boolean,
]): Account {
  const { lived, rules, horizon } = liveRandomly(life);
  // What may come comes where the same day is not told otherwise: an opening and a closing of one day bear one identity.
  const plain = owedRecords(lived, rules, horizon);
  const days = new Set(plain.filter(({ required }) => required).map(({ asOf }) => asOf));
  const comes = ({ required, asOf }: OwedRecord): boolean => required || (withOptional && !days.has(asOf));
  const early = plain.filter((one) => !one.required && comes(one)).map((one) => tell(one));
  const owed = owedRecords(lived, rules, horizon, early);
  const choice = { answers: answersOf(owed, reading), picks: new Map<string, number>() };
  const told = owed.filter(comes).map((one) => ({ owed: one, received: tell(one, { choice }) }));
  const victims = told.filter((one) => one.owed.required);
  return { horizon, owed, told, victim: victims[which % Math.max(victims.length, 1)], choice };
}

function answersOf(owed: readonly OwedRecord[], reading: number): Map<string, string> {
  const questions = new Map<string, string[]>();
  for (const { reading } of owed.flatMap(({ fields }) => [...fields.values()].flatMap(({ accepted }) => accepted))) {
    if (reading === undefined) continue;
    const answers = questions.get(reading.question) ?? [];
    if (!answers.includes(reading.answer)) questions.set(reading.question, [...answers, reading.answer]);
  }
  return new Map(
    [...questions].map(([question, answers], index) => [question, answers[(reading >> index) % answers.length] ?? ""]),
  );
}

type Tamper = (received: ReceivedRecord, owed: OwedRecord, account: Account) => readonly ReceivedRecord[];

/** Tampers with one record of each account and hands over what is found. */
function tampered(
  tamper: Tamper,
  judge: (findings: readonly UnnumberedFinding[], owed: OwedRecord, account: Account) => void,
): void {
  const property = fc.property(drawn, (values) => {
    const account = accountOf(values);
    const { victim } = account;
    fc.pre(victim !== undefined);
    const received = account.told.flatMap((one) =>
      one === victim ? tamper(one.received, one.owed, account) : [one.received],
    );
    judge(reconcileStory(account.owed, received, account).findings, victim.owed, account);
  });
  fc.assert(property, { numRuns: 50, seed: 20_260_131 });
}

/** Exactly one finding of a class, on the record tampered with, and none beyond those that follow from it. */
function expectOne(
  findings: readonly UnnumberedFinding[],
  kind: FindingClass,
  owed: OwedRecord,
  besides: readonly FindingClass[],
): void {
  const of = findings.filter((finding) => finding.class === kind);
  expect(of.map((finding) => finding.owed?.asOf)).toEqual([owed.asOf]);
  const others = findings.filter((finding) => finding.class !== kind && !besides.includes(finding.class));
  expect(others.map(renderFinding)).toEqual([]);
}

describe("laws of reconciliation, over random lives", () => {
  it("a lender that tells everything right, under any one reading, is without finding", () => {
    const property = fc.property(drawn, (values) => {
      const account = accountOf(values);
      const received = account.told.map((one) => one.received);
      expect(reconcileStory(account.owed, received, account).findings.map(renderFinding)).toEqual([]);
    });
    fc.assert(property, { numRuns: 120, seed: 20_260_131 });
  });

  it("a record left out is dropped, and nothing else is", () => {
    // Without its first record an account is unknown to the bureau, which then refuses the next.
    tampered(
      () => [],
      (findings, owed) => expectOne(findings, "dropped", owed, ["disordered"]),
    );
  });

  it("a record that comes after its deadline is late", () => {
    const late: Tamper = (_, owed, { choice }) => [tell(owed, { choice, from: owed.deadline, hours: 2 })];
    tampered(late, (findings, owed) => expectOne(findings, "late", owed, ["disordered"]));
  });

  it("a record that comes before its day is over is early", () => {
    const early: Tamper = (_, owed, { choice }) => [tell(owed, { choice, hours: -1 })];
    tampered(early, (findings, owed) => expectOne(findings, "early", owed, ["disordered"]));
  });

  it("a record that comes twice is doubled", () => {
    const twice: Tamper = (received, owed, { choice }) => [received, tell(owed, { choice, hours: 3 })];
    tampered(twice, (findings, owed) => expectOne(findings, "doubled", owed, []));
  });

  it("a record with another as-of date is misdated", () => {
    const misdated: Tamper = (_, owed, { choice, horizon }) => {
      const day = addDays(owed.asOf, 1);
      fc.pre(day <= horizon);
      return [tell(owed, { choice, hours: 25, change: { "AcctBsSgmt.RptDate": day } })];
    };
    // A 40 must bear the day of its payment (I2100A14), a 10 must not be older than its opening: rules may say so too.
    tampered(misdated, (findings, owed) => expectOne(findings, "misdated", owed, ["disordered", "malformed"]));
  });

  it("a record with a wrong balance contradicts the ledger in that field", () => {
    const wrong: Tamper = (received, owed, { choice }) => {
      const path = `${received.kind === "monthly" ? "AcctMthlyBlgInfSgmt" : "AcctDbtInfSgmt"}.AcctBal`;
      const change = { [path]: String(Number(received.fields.get(path)) + 77) };
      return [tell(owed, { choice, change })];
    };
    tampered(wrong, (findings, owed) => {
      expectOne(findings, "contradicted", owed, ["malformed"]);
      const fields = findings.flatMap((finding) => (finding.class === "contradicted" ? finding.differences : []));
      expect(fields.map(({ field }) => field.split(".")[1])).toEqual(["AcctBal"]);
    });
  });

  it("a record that nothing calls for is unowed", () => {
    // A code 40 on a day on which nothing is owed, 36 days or more from any that is.
    const property = fc.property(drawn, (values) => {
      const account = accountOf(values);
      const [first] = account.told;
      fc.pre(first !== undefined && !account.owed.some(({ codes }) => codes[0]?.code === "40"));
      const day = addDays(first.owed.asOf, 3);
      fc.pre(day <= account.horizon && !account.owed.some(({ asOf }) => asOf === day));
      const segment = "AcctDbtInfSgmt";
      const change = {
        "AcctBsSgmt.RptDate": day,
        "AcctBsSgmt.RptDateCode": "40",
        [`${segment}.RpyStatus`]: "N",
      };
      const received = tell(first.owed, { change, without: ["AcctBsInfSgmt", "AcctMthlyBlgInfSgmt"], hours: 80 });
      const { findings } = reconcileStory(
        account.owed,
        [...account.told.map((one) => one.received), received],
        account,
      );
      expect(findings.filter((finding) => finding.class !== "malformed").map((finding) => finding.class)).toEqual([
        "unowed",
      ]);
    });
    fc.assert(property, { numRuns: 50, seed: 20_260_131 });
  });
});
