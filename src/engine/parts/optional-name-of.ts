import type { OptionalEventName } from "../../../schemas/ledger/capabilities.js";
import type { BusinessEvent } from "../../../schemas/ledger/event.js";
import type { Made } from "./amend-step.js";

const OPTIONAL: Readonly<Record<Exclude<OptionalEventName, "deferral">, true>> = {
  relief: true,
  "legal-action": true,
  "bad-debt": true,
  "write-off": true,
  "repayment-in-kind": true,
  "guarantor-payment": true,
  "claim-transfer": true,
  "transfer-out": true,
  securitisation: true,
  payout: true,
  "code-change": true,
  "stop-payment": true,
};

/**
 * The name under which a lender says that it takes an event; null for one that every lender takes (clauses L23 to L32, L71,
 * L80 to L83).
 */
export function optionalNameOf(event: BusinessEvent): OptionalEventName | null {
  if (event.type === "extension") return event.initiative === "lender" ? "deferral" : null;
  // Who can stop can let go on.
  if (event.type === "resume-payment") return "stop-payment";
  return isOptional(event.type) ? event.type : null;
}

/** The event of a step where the lender takes it, and why there is none where it does not. */
export function ifTaken<Event extends BusinessEvent>(
  made: Made<Event>,
  takes: ReadonlySet<OptionalEventName>,
): Made<Event> {
  if ("leftOut" in made) return made;
  const name = optionalNameOf(made);
  return name === null || takes.has(name) ? made : { leftOut: `the lender does not take ${name}` };
}

function isOptional(type: string): type is Exclude<OptionalEventName, "deferral"> {
  return Object.hasOwn(OPTIONAL, type);
}
