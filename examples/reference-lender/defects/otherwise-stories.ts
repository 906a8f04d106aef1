import type { LedgerEvent } from "../../../schemas/ledger/event.js";
import type { LoanTerms } from "../../../schemas/ledger/terms.js";
import { shanghai, termsWith } from "../testing.js";

/** A loan that is not simply repaid (clauses L23 to L32, L71), and the day to which it is lived. */
export interface OtherwiseStory {
  readonly terms?: Partial<LoanTerms>;
  readonly events: readonly LedgerEvent[];
  readonly until: string;
}

let eventNumber = 0;

function at(date: string): { eventId: string; occurredAt: string } {
  eventNumber += 1;
  return { eventId: `o${String(eventNumber)}`, occurredAt: shanghai(date) };
}

const inParts: Partial<LoanTerms> = {
  reporting: { ...termsWith().reporting, flag: "2", creditAgreementCode: "N00000000H0001CL000001" },
};

/** 1 120.00 is overdue from 10 February. */
const writtenOff: LedgerEvent = { type: "write-off", ...at("2024-02-12") };
const sold: LedgerEvent = { type: "claim-transfer", how: "sale", price: 900_000, ...at("2024-02-20") };
const paid: LedgerEvent = { type: "repayment", amount: 112_000, ...at("2024-02-09") };
const transferred: readonly LedgerEvent[] = [paid, { type: "transfer-out", ...at("2024-03-04") }];
const moved: LedgerEvent = { type: "code-change", ...at("2024-01-20") };
const payout: LedgerEvent = { type: "payout", amount: 550_000, ...at("2024-01-20") };

/** One story for each defect that only a loan which is not simply repaid shows. */
export const otherwiseStories: Readonly<Record<string, OtherwiseStory>> = {
  "write-off-stops-monthly-report": { events: [writtenOff], until: "2024-03-12" },
  "extension-keeps-old-due-date": {
    events: [{ type: "extension", months: 3, ...at("2024-02-01") }],
    until: "2024-02-12",
  },
  "special-transaction-every-month": { events: [writtenOff], until: "2024-04-12" },
  "relief-counted-as-payment": {
    events: [{ type: "relief", amount: 12_000, ...at("2024-02-20") }],
    until: "2024-03-12",
  },
  "deferral-told-as-extension": {
    events: [{ type: "extension", initiative: "lender", months: 3, ...at("2024-02-01") }],
    until: "2024-02-12",
  },
  "in-kind-as-normal-repayment": {
    events: [{ type: "repayment-in-kind", amount: 112_000, ...at("2024-02-08") }],
    until: "2024-02-12",
  },
  "guarantor-payment-not-told": {
    events: [{ type: "guarantor-payment", amount: 112_000, ...at("2024-02-08") }],
    until: "2024-02-12",
  },
  "court-status-for-ever": {
    events: [
      { type: "legal-action", ...at("2024-02-12") },
      { type: "repayment", amount: 112_000, ...at("2024-02-15") },
    ],
    until: "2024-02-17",
  },
  "bad-debt-as-overdue": { events: [{ type: "bad-debt", ...at("2024-02-12") }], until: "2024-03-12" },
  "written-off-balance-zero": { events: [writtenOff], until: "2024-03-12" },
  "sold-claim-closes-with-c": { events: [sold], until: "2024-02-22" },
  "sold-claim-goes-on": { events: [sold], until: "2024-03-12" },
  "transfer-without-215": { events: transferred, until: "2024-03-06" },
  "transfer-goes-on": { events: transferred, until: "2024-03-12" },
  "transfer-month-wrong": { events: transferred, until: "2024-03-06" },
  "payout-without-basics": { terms: inParts, events: [payout], until: "2024-02-12" },
  "payout-keeps-loan-amount": { terms: inParts, events: [payout], until: "2024-02-12" },
  "securitised-flag-forgotten": {
    events: [{ type: "securitisation", ...at("2024-01-20") }],
    until: "2024-02-12",
  },
  "price-counted-as-received": { events: [sold], until: "2024-02-22" },
  "code-change-not-told": { events: [moved], until: "2024-02-12" },
  "code-change-ignored": { events: [moved], until: "2024-02-12" },
  "code-change-told-as-new-account": { events: [moved], until: "2024-02-12" },
  "code-change-swapped": { events: [moved], until: "2024-02-12" },
  "letter-d-for-ever": {
    events: [
      { type: "guarantor-payment", amount: 112_000, ...at("2024-02-08") },
      { type: "repayment", amount: 111_000, ...at("2024-03-08") },
    ],
    until: "2024-03-12",
  },
};
