import type { LedgerEvent } from "../../../schemas/ledger/event.js";
import type { EventBase } from "../../../schemas/ledger/event-base.js";
import type { MinorUnits } from "../../../schemas/ledger/primitives.js";
import type { Loan } from "../loan.js";
import { notYetDue, outstandingPrincipal } from "../loan-core.js";

/** What can happen to a loan that is not simply repaid (clauses L23 to L32). */
export const OTHERWISE = [
  "defer",
  "relieve",
  "court",
  "bad-debt",
  "write-off",
  "in-kind",
  "guarantor",
  "sell",
  "carve",
  "transfer",
  "securitise",
  "payout",
] as const;

/** One of them. */
export type OtherwiseKind = (typeof OTHERWISE)[number];

/** The event of it, its amounts drawn from what the loan stands at; null where there is nothing to do. */
export function otherwiseEvent(kind: OtherwiseKind, permille: number, loan: Loan, base: EventBase): LedgerEvent | null {
  const share = (amount: MinorUnits): MinorUnits => Math.floor((amount * permille) / 1000);
  switch (kind) {
    case "defer":
      return { ...base, type: "extension", initiative: "lender", months: (permille % 3) * 3 + 3 };
    case "relieve": {
      const amount = permille < 500 ? share(loan.dueNow()) : loan.dueNow();
      return amount === 0 ? null : { ...base, type: "relief", amount };
    }
    case "court":
      return { ...base, type: "legal-action" };
    case "bad-debt":
    case "write-off":
      return { ...base, type: kind };
    case "in-kind":
    case "guarantor": {
      const next = notYetDue(loan.now, loan.day)[0]?.plan;
      const due = loan.dueNow() || (next === undefined ? 0 : next.principal + next.interest);
      const amount = permille < 500 ? share(due) : due;
      const type = kind === "in-kind" ? "repayment-in-kind" : "guarantor-payment";
      return amount === 0 ? null : { ...base, type, amount };
    }
    case "sell":
    case "carve": {
      const how = kind === "sell" ? "sale" : "carve-out";
      return { ...base, type: "claim-transfer", how, price: share(outstandingPrincipal(loan.now)) };
    }
    case "transfer":
      return { ...base, type: "transfer-out" };
    case "securitise":
      return { ...base, type: "securitisation" };
    case "payout":
      return { ...base, type: "payout", amount: share(loan.rules.terms.principal) + 1 };
  }
}
