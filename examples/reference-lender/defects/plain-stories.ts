import type { ClaimTerms, GuaranteeTerms } from "../../../schemas/ledger/claim-terms.js";
import type { PlainEvent } from "../plain/plain-account.js";
import { claimTermsWith, guaranteeTermsWith } from "../plain/testing.js";
import { shanghai } from "../testing.js";

/** What happens to one claim or guarantee that is opened on 5 January 2024. */
export interface PlainStory {
  readonly terms: ClaimTerms | GuaranteeTerms;
  readonly events?: readonly PlainEvent[];
  readonly until: string;
}

let number = 0;

function on(date: string): { readonly eventId: string; readonly occurredAt: string } {
  number += 1;
  return { eventId: `s${String(number)}`, occurredAt: shanghai(date) };
}

/** 5 000.00, of which 1 000.00 come in on the 8th. */
const claim = claimTermsWith();
const partial: PlainEvent = { type: "repayment", amount: 100_000, ...on("2024-01-08") };
const guarantee = guaranteeTermsWith();
const reduced: PlainEvent = { type: "guaranteed-balance", balance: 700_000, ...on("2024-01-08") };
const compensated: PlainEvent = { type: "compensation", amount: 100_000, ...on("2024-01-08") };
const classed: PlainEvent = { type: "classification", fiveCate: "2", ...on("2024-01-08") };

/** The shortest story for each defect of claims and guarantees. */
export const plainStories: Readonly<Record<string, PlainStory>> = {
  "claim-without-creditor": { terms: claim, until: "2024-01-07" },
  "claim-told-as-loan": { terms: claim, until: "2024-01-07" },
  "recovery-not-told": { terms: claim, events: [partial], until: "2024-01-10" },
  "recovery-as-balance-zero": { terms: claim, events: [partial], until: "2024-01-10" },
  "claim-end-not-told": {
    terms: claim,
    events: [{ type: "repayment", amount: 500_000, ...on("2024-01-08") }],
    until: "2024-01-10",
  },
  "claim-recovery-adds-up": {
    terms: claim,
    events: [partial, { type: "repayment", amount: 50_000, ...on("2024-01-10") }],
    until: "2024-01-12",
  },
  "claim-told-monthly": { terms: claim, until: "2024-02-02" },
  "claim-kind-swapped": { terms: claimTermsWith({ origin: "compensated" }), until: "2024-01-07" },
  "guarantee-balance-not-told": { terms: guarantee, events: [reduced], until: "2024-01-10" },
  "guarantee-told-in-full": { terms: guarantee, events: [reduced], until: "2024-01-10" },
  "compensation-flag-forgotten": { terms: guarantee, events: [compensated], until: "2024-01-10" },
  "guarantee-class-not-told": { terms: guarantee, events: [classed], until: "2024-01-10" },
  "guarantee-end-not-told": { terms: guaranteeTermsWith({ dueDate: "2024-01-08" }), until: "2024-01-11" },
  "guarantee-expiry-late": { terms: guaranteeTermsWith({ dueDate: "2024-01-08" }), until: "2024-01-11" },
  "guarantee-balance-date-today": { terms: guarantee, events: [classed], until: "2024-01-10" },
};
