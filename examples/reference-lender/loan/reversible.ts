import { Refusal } from "./refusal.js";

/** An event as far as a reversal looks at it. */
interface Reversed {
  readonly event: { readonly type: string; readonly eventId: string; readonly of?: string };
}

/**
 * The repayment that a reversal names, where it can be reversed (clauses L11, L20, L46, L53).
 * @throws Refusal 409 where there is no such event, 422 where it is no repayment or was reversed before.
 */
export function reversible<Booked extends Reversed>(of: string, earlier: readonly Booked[]): Booked {
  const named = earlier.find(({ event }) => event.eventId === of);
  if (named === undefined) {
    throw new Refusal(409, "unknown-event", `There is no event ${of} to reverse on this account.`);
  }
  if (named.event.type !== "repayment") {
    throw new Refusal(422, "not-reversible", `Event ${of} is a ${named.event.type}; only repayments are reversed.`);
  }
  if (earlier.some(({ event }) => event.type === "reversal" && event.of === of)) {
    throw new Refusal(422, "already-reversed", `The repayment ${of} has been reversed already.`);
  }
  return named;
}
