import type { BusinessEvent, LedgerEvent } from "../../schemas/ledger/event.js";

/**
 * Events that were worked out on the strength of the payments before them: of these none is reversed on the same day
 * (clause L11), and none is found or bounced later (clause L20).
 */
export const RESTS_ON_PAYMENTS: ReadonlySet<LedgerEvent["type"]> = new Set([
  "prepayment",
  "early-settlement",
  "extension",
  "relief",
  "legal-action",
  "bad-debt",
  "write-off",
  "repayment-in-kind",
  "guarantor-payment",
  "claim-transfer",
  "transfer-out",
  "payout",
]);

/** Whether an event of any account is one of those (clauses L80, L82, L83 are those of L24 to L29). */
export function restsOnPayments(type: BusinessEvent["type"]): boolean {
  const all: ReadonlySet<string> = RESTS_ON_PAYMENTS;
  return all.has(type);
}
