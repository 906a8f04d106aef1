import { describe, expect, it } from "vitest";
import type { OwedRecord } from "../../profiles/owed-record.js";
import type { ReceivedRecord } from "../../profiles/received-record.js";
import { type JointCase, jointFindings } from "./joint-findings.js";
import { type FunderTold, toldUntil } from "./joint-told.js";

/** Months whose balances a funder owes, with the right ones; of a loan of its share. */
interface Owes {
  readonly share: number;
  readonly reports?: FunderTold["reports"];
  readonly balances?: Readonly<Record<string, number>>;
}

/** What it told: the loan amount, and balances by month. */
interface Tells {
  readonly loanAmount?: number;
  readonly balances?: Readonly<Record<string, number>>;
}

function funder(name: string, { share, reports = "share", balances = {} }: Owes, told: Tells | null): FunderTold {
  const owed = Object.entries(balances).map(([month, balance]): Partial<OwedRecord> => {
    const accepted = [{ value: String(balance) }];
    return {
      kind: "monthly",
      months: [month],
      asOf: `${month}-28`,
      fields: new Map([["AcctMthlyBlgInfSgmt.AcctBal", { accepted, judged: true, tolerance: 1, zeroMatters: true }]]),
    };
  });
  const received: Partial<ReceivedRecord>[] = [];
  const tell = (kind: "event" | "monthly", month: string | null, fields: Record<string, number>): void => {
    const values = new Map(Object.entries(fields).map(([path, value]) => [path, String(value)]));
    received.push({ recordType: "210", sequence: received.length, kind, month, asOf: `${month}-28`, fields: values });
  };
  if (told?.loanAmount !== undefined) tell("event", null, { "AcctBsInfSgmt.LoanAmt": told.loanAmount });
  for (const [month, balance] of Object.entries(told?.balances ?? {})) {
    tell("monthly", month, { "AcctMthlyBlgInfSgmt.AcctBal": balance });
  }
  return { name, account: name, share, reports, owed: owed as OwedRecord[], received: received as ReceivedRecord[] };
}

function found(whole: number, ...funders: readonly FunderTold[]): string[] {
  const joint: JointCase = { whole, funders, life: 0 };
  return jointFindings(joint).map((one) => `${one.class} ${one.requirement}: ${one.message.en}`);
}

const lead = { share: 30_000, balances: { "2024-02": 20_000 } };
const other = { share: 70_001, balances: { "2024-02": 46_667 } };

describe("what the funders of a joint loan tell together (L74)", () => {
  it("is right where it adds up, balances to within a yuan a funder", () => {
    const told = funder("first", lead, { loanAmount: 30_000, balances: { "2024-02": 20_001 } });
    const too = funder("second", other, { loanAmount: 70_001, balances: { "2024-02": 46_668 } });
    expect(found(100_001, told, too)).toEqual([]);
  });

  it("is too much where both tell the whole, and says who", () => {
    const both = [lead, other].map((owes, index) =>
      funder(`f${index + 1}`, owes, { loanAmount: 100_001, balances: { "2024-02": 66_667 } }),
    );
    expect(found(100_001, ...both)).toEqual([
      "contradicted JOINT-SUM: The joint loan of 100,001 yuan is told as 200,002 by its funders together, 100,001 too much: f1 100,001, the whole as its own; f2 100,001, the whole as its own.",
      "contradicted JOINT-BALANCE: The balances of 2024-02 that the funders of the joint loan told add up to 133,334 yuan, where 66,667 are outstanding of their loans.",
    ]);
  });

  it("is compared until the day to which all of them were judged", () => {
    const longer = { ...lead, balances: { "2024-02": 20_000, "2024-03": 10_000 } };
    const all = [
      funder("first", longer, longer),
      funder("second", other, { balances: { "2024-02": 46_667, "2024-03": 0 } }),
    ];
    const balances = (funders: FunderTold[]): string[] =>
      found(100_001, ...funders).filter((one) => one.includes("BALANCE"));
    expect(balances(all.map((one) => toldUntil(one, "2024-02-29")))).toEqual([]);
    expect(balances(all.map((one) => toldUntil(one, "2024-03-31")))).toEqual([]);
    const more = [all[0], funder("second", other, { balances: { "2024-02": 46_667, "2024-03": 23_334 } })];
    expect(balances(more.flatMap((one) => (one === undefined ? [] : toldUntil(one, "2024-03-31"))))).toHaveLength(1);
    expect(balances(more.flatMap((one) => (one === undefined ? [] : toldUntil(one, "2024-02-29"))))).toEqual([]);
  });

  it("is too little by a yuan that was rounded away", () => {
    const told = funder("first", lead, { loanAmount: 30_000 });
    expect(found(100_001, told, funder("second", other, { loanAmount: 70_000 }))).toEqual([
      "contradicted JOINT-SUM: The joint loan of 100,001 yuan is told as 100,000 by its funders together, 1 missing: first 30,000; second 70,000.",
    ]);
  });

  it("is too little where one is silent that should not be", () => {
    const told = funder("first", lead, { loanAmount: 30_000 });
    expect(found(100_001, told, funder("second", other, null))).toEqual([
      "contradicted JOINT-SUM: The joint loan of 100,001 yuan is told as 30,000 by its funders together, 70,001 missing: first 30,000; second nothing.",
    ]);
  });

  it("counts the share of one that reports nothing, unless the lead tells the whole", () => {
    const silent = funder("second", { share: 70_001, reports: "none" }, null);
    expect(found(100_001, funder("first", lead, { loanAmount: 30_000 }), silent)).toEqual([]);
    const whole = funder("first", { share: 30_000, reports: "whole" }, { loanAmount: 100_001 });
    expect(found(100_001, whole, silent)).toEqual([]);
    const loud = funder("second", { share: 70_001, reports: "none" }, { loanAmount: 70_001 });
    expect(found(100_001, whole, loud)).toEqual([expect.stringContaining("told as 170,002")]);
  });

  it("is one finding of the loan where nobody tells that should, and none where nobody should", () => {
    expect(found(100_001, funder("first", lead, null), funder("second", other, null))).toEqual([
      "dropped JOINT-REPORTED: Nobody told of the joint loan of 100,001 yuan, which first and second should report.",
    ]);
    const none = [30_000, 70_001].map((share) => funder("x", { share, reports: "none" }, null));
    expect(found(100_001, ...none)).toEqual([]);
  });

  it("leaves out what the bureau refused, and a month that one of them left out", () => {
    const told = funder("first", lead, { loanAmount: 30_000, balances: {} });
    const second = funder("second", other, { loanAmount: 70_001, balances: { "2024-02": 99_999 } });
    expect(found(100_001, told, second)).toEqual([]);
    const refused = second.received.map((record) => ({ ...record, refusedBy: [{}] }) as unknown as ReceivedRecord);
    expect(found(100_001, told, { ...second, received: refused })).toEqual([expect.stringContaining("70,001 missing")]);
  });
});
