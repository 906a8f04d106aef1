import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { Agreement } from "../../../schemas/ledger/agreement.js";
import type { RevolvingEvent } from "../../../schemas/ledger/event.js";
import { CreditLine } from "../line/credit-line.js";
import { dayOf, isoOf } from "../loan/day.js";
import { Refusal } from "../loan/refusal.js";
import { accountRecord } from "../reporting/account-record.js";
import { rightBehaviour } from "../reporting/right-behaviour.js";
import { agreementWith, borrower, elements, lineTermsWith, shanghai } from "../testing.js";
import { openedRevolving } from "./open-revolving.js";
import { revolvingTermsWith } from "./testing.js";

/** What is tried on a day after the opening; what the lender refuses does not happen. */
interface Trial {
  readonly day: number;
  readonly type: RevolvingEvent["type"];
  /** In minor units; a repayment of 0 pays what is overdue, or what is due and unpaid. */
  readonly amount: number;
}

const trial: fc.Arbitrary<Trial> = fc.record({
  day: fc.oneof(fc.integer({ min: 0, max: 160 }), fc.constantFrom(36, 65, 96, 121)),
  type: fc.constantFrom<RevolvingEvent["type"][]>(
    "drawdown",
    "drawdown",
    "drawdown",
    "repayment",
    "repayment",
    "repayment",
    "repayment",
    "repayment",
    "reversal",
    "relief",
    "repayment-in-kind",
    "guarantor-payment",
    "legal-action",
    "bad-debt",
    "write-off",
    "stop-payment",
    "resume-payment",
    "claim-transfer",
  ),
  amount: fc.oneof(fc.integer({ min: 1, max: 2_000_000 }), fc.constant(0)),
});

const agreement: fc.Arbitrary<Partial<Agreement>> = fc.record({
  settlement: fc.record({
    day: fc.constantFrom("due-day", "month-end"),
    statusBasis: fc.constantFrom("by-days", "by-periods"),
    overdueOnLastDay: fc.boolean(),
  }),
  grace: fc.record({ days: fc.constantFrom(0, 3), movesAsOf: fc.boolean() }),
  calendar: fc.constantFrom("none", "CN"),
  dueDateRoll: fc.constantFrom("none", "following", "modified-following", "preceding"),
  extraction: fc.record({ roll: fc.constantFrom("none", "following") }),
  toleranceAmount: fc.constantFrom(0, 1000),
  interest: fc.constantFrom(0, 182_500).map((penaltyRatePpm) => ({
    dayCount: "ACT/365",
    penaltyRatePpm,
    penaltyBase: "principal-and-interest",
    scheduleTolerance: 0,
  })),
});

/** A revolving loan under a line that expires on 5 May 2024, lived to the end of the year after. */
function lived(trials: readonly Trial[], dueDay: number, some: Partial<Agreement>) {
  const openedAt = shanghai("2024-01-05", "09:00:00");
  const terms = revolvingTermsWith({ dueDay });
  const granted = { clientRef: "l", openedAt, borrower, terms: lineTermsWith({ expiryDate: "2024-05-05" }) };
  const line = new CreditLine("C1", "LINE", granted, { days: [], over: false });
  const opening = { clientRef: "r", openedAt, borrower, terms, under: "C1" };
  const openDay = dayOf(terms.openDate);
  const account = openedRevolving("L1", "CODE", opening, line, openDay, agreementWith(some), rightBehaviour);
  account.planAfter(openDay - 1);
  const accepted: RevolvingEvent[] = [];
  const records: string[] = [];
  const uncalled: string[] = [];
  for (let day = openDay; day <= dayOf("2025-12-31"); day += 1) {
    for (const one of trials.filter((other) => openDay + other.day === day)) {
      const base = { eventId: `e${String(accepted.length)}`, occurredAt: shanghai(isoOf(day)) };
      const of = accepted.findLast(({ type }) => type === "repayment")?.eventId ?? "none";
      const due = account
        .view(day)
        .state.instalments.reduce((sum, row) => (row.due <= day ? sum + row.interest - row.paidInterest : sum), 0);
      const amount = one.amount === 0 ? due : one.amount;
      const event = { ...base, type: one.type, of, amount, how: "sale", price: amount };
      const booked = { seq: accepted.length, day, known: day, event: event as RevolvingEvent };
      try {
        account.tryEvent(booked);
      } catch (error) {
        if (error instanceof Refusal) continue;
        throw error;
      }
      account.add(booked);
      accepted.push(booked.event);
      account.nextDay = Math.min(account.nextDay, day);
    }
    const record = accountRecord(account.identityOn(day), account.view(day), day, rightBehaviour);
    if (record !== undefined) {
      records.push(record.xml);
      if (account.nextDay !== day) uncalled.push(isoOf(day));
      account.reported = record.reported;
    }
    if (account.nextDay === day) account.planAfter(day);
  }
  return { accepted, records, uncalled, maturity: account.view(dayOf("2025-12-31")).state.maturity };
}

const paying: ReadonlySet<RevolvingEvent["type"]> = new Set(["repayment", "repayment-in-kind", "guarantor-payment"]);

const life = fc.tuple(fc.array(trial, { maxLength: 20 }), fc.constantFrom(5, 10, 31), agreement);

test("what is told of any revolving loan fits together", () => {
  const reached = new Set<string>();
  const statuses = new Set<string>();
  fc.assert(
    fc.property(life, ([trials, dueDay, some]) => {
      const { accepted, records, uncalled, maturity } = lived(trials, dueDay, some);
      expect(uncalled).toEqual([]);
      const sold = accepted.some(({ type }) => type === "claim-transfer");
      const told = records.map((xml) => {
        const all = elements(xml);
        return { at: (tag: string) => all.get(tag) ?? "", amount: (tag: string) => Number(all.get(tag)) };
      });
      for (const [index, { at, amount }] of told.entries()) {
        reached.add(`${at("RptDateCode")} ${at("RpyStatus")}`);
        statuses.add(at("AcctStatus"));
        expect(amount("AcctBal")).toBeLessThanOrEqual(20_000);
        if (at("AcctStatus") === "3") {
          expect([index, amount("AcctBal")]).toEqual([told.length - 1, 0]);
          const ending = accepted.some(({ type }) => type === "claim-transfer" || type === "relief")
            ? /^[CG]$/u
            : /^C$/u;
          expect(at("RpyStatus")).toMatch(ending);
          if (!sold) expect(dayOf(at("CloseDate"))).toBeGreaterThanOrEqual(maturity);
          continue;
        }
        const overdue = amount("TotOverd") > 0;
        expect(overdue ? ["2", "5", "8", "41", "42"] : ["1", "5"]).toContain(at("AcctStatus"));
        expect(/^[1-7B]$/u.test(at("RpyStatus"))).toBe(overdue);
        expect(at("RpyStatus") === "B").toBe(/^4[12]$/u.test(at("AcctStatus")));
        expect(amount("OverdPrd") > 0).toBe(overdue);
        if (at("RpyStatus") === "*") expect(amount("CurRpyAmt")).toBe(0);
        if (at("RptDateCode") === "40") continue;
        expect(amount("OverdPrinc")).toBeLessThanOrEqual(amount("TotOverd"));
        if (dayOf(at("RptDate")) < maturity) expect(amount("OverdPrinc")).toBe(0);
      }
      const days = told.map(({ at }) => at("RptDate"));
      expect(days).toEqual([...new Set(days)].toSorted());
      // A month is told each month from the one after the opening on, whatever the balance.
      const months = told.filter(({ at }) => at("RptDateCode") === "30").map(({ at }) => at("Month"));
      // The closing record may stand for April (L12).
      if (!sold) expect(months.slice(0, 2)).toEqual(["2024-02", "2024-03"]);
      // What is told as a special transaction is told once.
      const specials = records.flatMap((xml) => [...xml.matchAll(/<ChanTranType>(.*?)<\/CagOfTrdInf>/gu)].map(String));
      expect(specials.length).toBe(new Set(specials).size);
      if (told.at(-1)?.at("AcctStatus") !== "3") return;
      const undone = new Set(accepted.flatMap((event) => (event.type === "reversal" ? [event.of] : [])));
      const paid = accepted.reduce(
        (sum, event) =>
          paying.has(event.type) && "amount" in event && !undone.has(event.eventId) ? sum + event.amount : sum,
        0,
      );
      // Each amount is rounded by itself.
      const received = told.reduce(
        (sum, { at, amount }) => sum + (at("ActRpyAmt") === "" ? 0 : amount("ActRpyAmt")),
        0,
      );
      expect(Math.abs(received - paid / 100)).toBeLessThanOrEqual(told.length / 2);
    }),
    { numRuns: 500, seed: 20_240_505 },
  );
  // The lives are not all the same.
  expect([...reached].toSorted()).toEqual(
    expect.arrayContaining(["10 *", "20 C", "30 *", "30 1", "30 2", "30 M", "30 N", "32 C", "40 N"]),
  );
  expect([...reached]).toEqual(expect.arrayContaining(["20 G", "30 B", "30 D", "30 Z"]));
  expect([...statuses].toSorted()).toEqual(["1", "2", "3", "41", "42", "5", "8"]);
}, 60_000);
