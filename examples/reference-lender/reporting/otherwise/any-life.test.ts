import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Agreement } from "../../../../schemas/ledger/agreement.js";
import type { LedgerEvent } from "../../../../schemas/ledger/event.js";
import type { LoanTerms } from "../../../../schemas/ledger/terms.js";
import { contractOf } from "../../loan/contract.js";
import { dayOf, isoOf, monthOf } from "../../loan/day.js";
import { openingState } from "../../loan/opening.js";
import { Refusal } from "../../loan/refusal.js";
import { LoanAccount } from "../../loan-account.js";
import { agreementWith, borrower, elements, shanghai, termsWith } from "../../testing.js";
import { accountRecord } from "../account-record.js";
import { firstReported } from "../first-reported.js";
import { rightBehaviour } from "../right-behaviour.js";

/** What is tried on a day after the opening; what the lender refuses does not happen. */
interface Trial {
  readonly day: number;
  readonly type: LedgerEvent["type"] | "deferral";
  /** In whole yuan. */
  readonly amount: number;
}

const types: Trial["type"][] = [
  "repayment",
  "repayment",
  "repayment",
  "prepayment",
  "early-settlement",
  "extension",
  "deferral",
  "relief",
  "relief",
  "legal-action",
  "bad-debt",
  "write-off",
  "repayment-in-kind",
  "guarantor-payment",
  "claim-transfer",
  "transfer-out",
  "transfer-out",
  "securitisation",
  "payout",
];

const trial: fc.Arbitrary<Trial> = fc.record({
  day: fc.integer({ min: 0, max: 400 }),
  type: fc.constantFrom(...types),
  amount: fc.oneof(fc.integer({ min: 0, max: 3000 }), fc.constantFrom(1120, 1110, 1230, 2230, 12_000)),
});

const agreement: fc.Arbitrary<Partial<Agreement>> = fc.record({
  settlement: fc.record({
    day: fc.constantFrom("due-day", "month-end"),
    statusBasis: fc.constantFrom("by-days", "by-periods"),
    overdueOnLastDay: fc.boolean(),
  }),
  grace: fc.record({ days: fc.constantFrom(0, 3), movesAsOf: fc.boolean() }),
  calendar: fc.constantFrom("none", "CN"),
  dueDateRoll: fc.constantFrom("none", "following", "preceding"),
  extraction: fc.record({ roll: fc.constantFrom("none", "following") }),
  toleranceAmount: fc.constantFrom(0, 1000),
  interest: fc.constantFrom(0, 182_500).map((penaltyRatePpm) => ({
    dayCount: "ACT/365",
    penaltyRatePpm,
    penaltyBase: "principal",
    scheduleTolerance: 0,
  })),
});

const terms: fc.Arbitrary<Partial<LoanTerms>> = fc
  .constantFrom<[Partial<LoanTerms>, "0" | "2"]>(
    [{}, "2"],
    [{ dueDay: 31 }, "0"],
    [{ instalments: 3 }, "2"],
    [{ frequency: "quarterly", instalments: 4 }, "0"],
    [{ frequency: "one-off", method: "bullet", instalments: 1, termMonths: 6 }, "2"],
  )
  .map(([some, flag]) => ({ ...some, reporting: { ...termsWith().reporting, flag } }));

/** A loan lived to the end of its second year: what was told, day by day, and what was accepted. */
function lived(trials: readonly Trial[], someTerms: Partial<LoanTerms>, someAgreement: Partial<Agreement>) {
  const loan = termsWith(someTerms);
  const contract = contractOf(loan, agreementWith(someAgreement));
  const openedAt = shanghai("2024-01-05", "09:00:00");
  const request = { clientRef: "a", openedAt, borrower, terms: loan };
  const first = firstReported(contract, openingState(contract, undefined), contract.openDay, rightBehaviour);
  const account = new LoanAccount("L1", "CODE", request, contract, contract.openDay, first, rightBehaviour);
  account.planAfter(contract.openDay - 1);
  const accepted: LedgerEvent[] = [];
  const records: string[] = [];
  const uncalled: string[] = [];
  for (let day = contract.openDay; day <= dayOf("2025-12-31"); day += 1) {
    for (const { type, amount } of trials.filter((one) => contract.openDay + one.day === day)) {
      const event = eventOf(type, amount, day, accepted.length);
      const booked = { seq: accepted.length, day, known: day, event };
      try {
        account.tryEvent(booked);
      } catch (error) {
        if (error instanceof Refusal) continue;
        throw error;
      }
      account.add(booked);
      accepted.push(event);
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
  return { accepted, records, uncalled };
}

function eventOf(type: Trial["type"], yuan: number, day: number, number: number): LedgerEvent {
  const base = { eventId: `e${String(number)}`, occurredAt: shanghai(isoOf(day)) };
  const amount = yuan * 100;
  const extension = { months: 3, amount: undefined };
  const body =
    type === "deferral"
      ? { type: "extension", initiative: "lender", ...extension }
      : type === "extension"
        ? { type, ...extension }
        : type === "claim-transfer"
          ? { type, how: "sale", price: amount }
          : { type, amount };
  return { ...base, ...body } as LedgerEvent;
}

/** Pairs of type and date of a record's special transactions. */
function specials(xml: string): string[] {
  return [...xml.matchAll(/<ChanTranType>(\d+)<\/ChanTranType><TranDate>([\d-]+)</gu)].map((m) => m.slice(1).join(" "));
}

describe("any life", () => {
  test("what is told fits together, and what the bureau holds against it", () => {
    fc.assert(
      fc.property(fc.array(trial, { maxLength: 25 }), terms, agreement, (trials, someTerms, someAgreement) => {
        const { accepted, records, uncalled } = lived(trials, someTerms, someAgreement);
        expect(uncalled).toEqual([]);
        const told = records.map((xml) => ({ xml, at: (tag: string) => elements(xml).get(tag) ?? "" }));
        for (const [index, { xml, at }] of told.entries()) {
          const [status, letter, overdue] = [at("AcctStatus"), at("RpyStatus"), Number(at("TotOverd"))];
          if (xml.includes("<InSpcEvtDscInf>")) {
            const before =
              told.findLast(({ xml: other }) => other.includes("<AcctMthlyBlgInfSgmt>"))?.at("Month") ?? "";
            expect(monthOf(dayOf(`${before}-01`)) + 1).toBe(monthOf(dayOf(at("RptDate"))));
            expect(at("Month")).toBe(at("RptDate").slice(0, 7));
            expect(index).toBe(told.length - 1);
            continue;
          }
          if (status === "3") {
            expect(index).toBe(told.length - 1);
            expect([letter === "C" || letter === "G", overdue]).toEqual([true, 0]);
            continue;
          }
          expect(["1", "2", "8", "41", "42"]).toContain(status);
          expect(status === "1").toBe(overdue === 0);
          expect(/^[1-7B]$/u.test(letter)).toBe(overdue > 0);
          expect(letter === "B").toBe(status === "41" || status === "42");
        }
        const days = told.map(({ at }) => at("RptDate"));
        expect(days).toEqual([...new Set(days)].toSorted());
        // A loan that closes in its month of opening tells that month twice.
        const months = told.filter(({ at }) => !["10", "40"].includes(at("RptDateCode"))).map(({ at }) => at("Month"));
        expect(months).toEqual([...new Set(months)].toSorted());
        const pairs = told.flatMap(({ xml }) => specials(xml));
        expect(pairs).toEqual([...new Set(pairs)]);
        const closed = told.at(-1)?.at("AcctStatus") === "3";
        if (closed) {
          const cash = accepted.filter(({ type }) =>
            ["repayment", "prepayment", "early-settlement", "repayment-in-kind", "guarantor-payment"].includes(type),
          );
          const paid = cash.reduce((sum, event) => sum + ("amount" in event ? event.amount : 0), 0);
          const sum = told.reduce((total, { at }) => total + Number(at("ActRpyAmt")), 0);
          expect(sum).toBe(paid / 100);
        }
      }),
      { numRuns: 150, seed: 20_240_105 },
    );
  }, 60_000);

  test("is not always the same life", () => {
    const seen = new Map<string, number>();
    for (const [trials, someTerms, someAgreement] of fc.sample(
      fc.tuple(fc.array(trial, { maxLength: 25 }), terms, agreement),
      { numRuns: 150, seed: 20_240_105 },
    )) {
      for (const { type } of lived(trials, someTerms, someAgreement).accepted)
        seen.set(type, (seen.get(type) ?? 0) + 1);
    }
    for (const type of types) if (type !== "deferral") expect(seen.get(type) ?? 0, type).toBeGreaterThan(2);
  }, 60_000);
});
