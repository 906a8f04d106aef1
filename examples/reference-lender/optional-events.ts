import type { OptionalEventName } from "../../schemas/ledger/capabilities.js";

/** The optional events that the lender takes: all of them (clauses L23 to L32, L71, L76, L80 to L83). */
export const optionalEvents: readonly OptionalEventName[] = [
  "deferral",
  "relief",
  "legal-action",
  "bad-debt",
  "write-off",
  "repayment-in-kind",
  "guarantor-payment",
  "claim-transfer",
  "transfer-out",
  "securitisation",
  "payout",
  "code-change",
  "stop-payment",
];
