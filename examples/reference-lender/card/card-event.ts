import type { AmendingEvent, BusinessEvent, CardEvent, MarkingEvent } from "../../../schemas/ledger/event.js";

/** What happens to a card itself; what puts it right is taken apart. */
export type CardHappening = Exclude<CardEvent, AmendingEvent>;

/** An event that happens to cards only. */
export type CardOnly = Exclude<
  CardHappening,
  MarkingEvent | { type: "drawdown" | "repayment" | "reversal" | "classification" }
>;

const cardOnly: ReadonlySet<BusinessEvent["type"]> = new Set([
  "activation",
  "large-instalment",
  "bill-day-change",
  "card-closing",
  "card-reopening",
] satisfies CardOnly["type"][]);

const others: ReadonlySet<BusinessEvent["type"]> = new Set([
  "drawdown",
  "repayment",
  "reversal",
  "classification",
  "legal-action",
  "bad-debt",
  "write-off",
  "stop-payment",
  "resume-payment",
  "claim-transfer",
] satisfies CardHappening["type"][]);

/** Whether an event is one of those. */
export function isCardOnly(event: BusinessEvent): event is CardOnly {
  return cardOnly.has(event.type);
}

/** Whether an event is one of those that happen to cards (clauses L52 to L59, L80, L81, L83). */
export function isCardEvent(event: BusinessEvent): event is CardHappening {
  return cardOnly.has(event.type) || others.has(event.type);
}
