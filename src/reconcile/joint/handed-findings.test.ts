import { describe, expect, it } from "vitest";
import type { OwedRecord } from "../../profiles/owed-record.js";
import type { ReceivedRecord } from "../../profiles/received-record.js";
import { type HandedCase, handedFindings } from "./handed-findings.js";
import type { HandTold } from "./handed-told.js";

/** A record that was received: of a month with its balance, of a claim with its balance, or what ends or deletes it. */
type Told =
  | { readonly opening: number }
  | { readonly month: string; readonly balance: number; readonly closes?: true }
  | { readonly claim: number; readonly asOf: string; readonly closes?: true }
  | { readonly event: "21" | "21 taken back" }
  | { readonly deleted: true };

function record(told: Told, sequence: number, refused = false): ReceivedRecord {
  const made: Partial<ReceivedRecord> = {
    recordType: "210",
    sequence,
    asOf: "2024-02-15",
    code: "30",
    month: null,
    kind: "event",
    closes: false,
    fields: new Map(),
    ...partOf(told),
    ...(refused ? { refusedBy: [{}] as unknown as ReceivedRecord["breaches"] } : {}),
  };
  return made as ReceivedRecord;
}

function partOf(told: Told): Partial<ReceivedRecord> {
  if ("opening" in told) return { code: "10", fields: new Map([["AcctBsInfSgmt.LoanAmt", String(told.opening)]]) };
  if ("event" in told) return { recordType: "215", code: "21", closes: told.event === "21" };
  if ("deleted" in told) return { recordType: "214", kind: "correction", asOf: "" };
  const closes = told.closes === true;
  if ("claim" in told) {
    const fields = new Map([["AcctDbtInfSgmt.AcctBal", String(told.claim)]]);
    return { accountType: "C1", asOf: told.asOf, closes, fields };
  }
  const fields = new Map([["AcctMthlyBlgInfSgmt.AcctBal", String(told.balance)]]);
  return { kind: "monthly", month: told.month, asOf: `${told.month}-15`, closes, fields };
}

function hand(name: string, ...told: readonly Told[]): HandTold {
  return { name, owed: [], received: told.map((one, index) => record(one, index)) };
}

const months = (balance: number, ...names: readonly string[]): Told[] => names.map((month) => ({ month, balance }));

const BEFORE: readonly Told[] = [{ opening: 12_000 }, ...months(8_000, "2024-02", "2024-03")];
const OUT: readonly Told[] = [...BEFORE, { event: "21" }];
const TAKEN: readonly Told[] = [{ opening: 8_000 }, ...months(8_000, "2024-05")];

function found(giver: HandTold, taker: HandTold, more: Partial<HandedCase> = {}): string[] {
  const handed: HandedCase = { amount: 8_000, on: "2024-04-05", giver, taker, account: "A", life: 0, ...more };
  return handedFindings(handed).map((one) => `${one.class} ${one.requirement}: ${one.message.en}`);
}

const NEITHER = "dropped JOINT-TAKEN-OVER: Nobody shows the debt of 8,000 yuan that a handed to b on 2024-04-05: ";
const BOTH = "contradicted JOINT-HANDED-ON: Both show the debt of 8,000 yuan that a handed to b on 2024-04-05: ";

describe("a debt that is handed on, seen from both sides (L86)", () => {
  it("is right where the giver ended it and the taker tells of it", () => {
    expect(found(hand("a", ...OUT), hand("b", ...TAKEN))).toEqual([]);
    const closed: Told = { month: "2024-04", balance: 0, closes: true };
    expect(found(hand("a", ...BEFORE, closed), hand("b", { claim: 8_000, asOf: "2024-04-05" }))).toEqual([]);
  });

  it("is told twice where the giver goes on with its months, one or several, and says so", () => {
    const on = [...BEFORE, ...months(8_000, "2024-04", "2024-05")];
    expect(found(hand("a", ...on), hand("b", ...TAKEN))).toEqual([
      `${BOTH}b told of it with 8,000 yuan, and a told of 2024-05 after it, with 8,000 yuan, and never that its part is over.`,
    ]);
    const ended = [...OUT, ...months(7_000, "2024-05", "2024-06")];
    expect(found(hand("a", ...ended), hand("b", ...TAKEN))).toEqual([
      `${BOTH}b told of it with 8,000 yuan, and a told of 2 months after it, the last 2024-06 with 7,000 yuan.`,
    ]);
  });

  it("is told twice where the giver falls silent and never says that its part is over", () => {
    expect(found(hand("a", ...BEFORE), hand("b", ...TAKEN))).toEqual([
      `${BOTH}b told of it with 8,000 yuan, and a never told that its part is over, 8,000 yuan being its last balance.`,
    ]);
  });

  it("is told twice where the 215 was taken back", () => {
    expect(found(hand("a", ...OUT, { event: "21 taken back" }), hand("b", ...TAKEN))).toHaveLength(1);
    expect(found(hand("a", ...OUT, { event: "21 taken back" }, { event: "21" }), hand("b", ...TAKEN))).toEqual([]);
  });

  it("is not told twice by the month of the hand-over itself, nor by a month without a balance", () => {
    expect(found(hand("a", ...OUT, ...months(8_000, "2024-04")), hand("b", ...TAKEN))).toEqual([]);
    expect(found(hand("a", ...OUT, ...months(0, "2024-05")), hand("b", ...TAKEN))).toEqual([]);
  });

  it("is told twice by a claim that is collected on as of a day of a later month", () => {
    const claim: Told[] = [{ claim: 8_000, asOf: "2024-03-01" }];
    const over: Told = { claim: 0, asOf: "2024-04-05", closes: true };
    const bought = hand("b", { claim: 8_000, asOf: "2024-04-05" });
    expect(found(hand("a", ...claim, over), bought)).toEqual([]);
    expect(found(hand("a", ...claim), bought)).toEqual([expect.stringContaining("a never told that its part is over")]);
    const later: Told = { claim: 6_000, asOf: "2024-05-20" };
    expect(found(hand("a", ...claim, later), bought)).toEqual([
      expect.stringContaining("told of 2024-05 after it, with 6,000 yuan"),
    ]);
  });

  it("is told by nobody where the giver ended it and the taker is silent", () => {
    expect(found(hand("a", ...OUT), hand("b"))).toEqual([
      `${NEITHER}a told that its part is over, and b told nothing of it.`,
    ]);
    expect(found(hand("a"), hand("b"))).toEqual([`${NEITHER}a told nothing of it, and b told nothing of it.`]);
  });

  it("is told by one, though by the wrong one, where the giver goes on and the taker is silent", () => {
    expect(found(hand("a", ...BEFORE, ...months(8_000, "2024-05")), hand("b"))).toEqual([]);
  });

  it("does not count what was deleted", () => {
    expect(found(hand("a", ...BEFORE, { deleted: true }), hand("b", ...TAKEN))).toEqual([]);
    expect(found(hand("a", ...OUT), hand("b", ...TAKEN, { deleted: true }))).toEqual([
      `${NEITHER}a told that its part is over, and b deleted what it had told.`,
    ]);
  });

  it("does not count what was refused: an end that was, a month that was, a taking over that was", () => {
    const refusing = (name: string, told: readonly Told[], from: number): HandTold => ({
      name,
      owed: [],
      received: told.map((one, index) => record(one, index, index >= from)),
    });
    expect(found(refusing("a", OUT, 3), hand("b", ...TAKEN))).toEqual([expect.stringContaining("never told")]);
    expect(found(refusing("a", [...OUT, ...months(8_000, "2024-05")], 4), hand("b", ...TAKEN))).toEqual([]);
    expect(found(hand("a", ...OUT), refusing("b", TAKEN, 0))).toEqual([expect.stringContaining("b told nothing")]);
  });

  it("harms by what both show beside what the taker owes last, and by all that nobody shows", () => {
    const owed = [10_000, 5_000].map((balance, index): Partial<OwedRecord> => {
      const accepted = [{ value: String(balance) }];
      return {
        recordType: "210",
        asOf: `2024-0${index + 5}-15`,
        fields: new Map([["AcctMthlyBlgInfSgmt.AcctBal", { accepted, judged: true, tolerance: 1, zeroMatters: true }]]),
      };
    });
    const taker = { ...hand("b", ...TAKEN, ...months(5_000, "2024-06")), owed: owed as OwedRecord[] };
    const base = { amount: 8_000, on: "2024-04-05", account: "A", life: 0 };
    const both = handedFindings({ ...base, giver: hand("a", ...BEFORE), taker });
    expect(both.map(({ harm }) => harm.balance)).toEqual([{ told: 13_000, true: 5_000 }]);
    const neither = handedFindings({ ...base, giver: hand("a", ...OUT), taker: { ...hand("b"), owed: taker.owed } });
    expect(neither.map(({ harm }) => harm.balance)).toEqual([{ told: null, true: 8_000 }]);
  });
});
