import type { LedgerEvent } from "../../../schemas/ledger/event.js";
import type { Day } from "./day.js";

/** A business event as it stands in the book. */
export interface BookedEvent {
  /** Order in which it was posted. */
  readonly seq: number;
  /** The business day it counts for. */
  readonly day: Day;
  /** The business day on which the lender learnt of it; after `day` only for what was found late or bounced (L19). */
  readonly known: Day;
  readonly event: LedgerEvent;
}

/** Whether an event says that days before its known day were not as they were told (clause L19). */
export function isCorrecting({ day, known, event }: BookedEvent): boolean {
  return known > day || event.type === "identity-correction" || event.type === "void";
}

/**
 * The events of a day that bring cash, or count as if they did (clauses L27, L28): repayments that were not reversed,
 * prepayments, settlements, and what is paid in kind or by a guarantor.
 */
export function cashEvents(events: readonly BookedEvent[]): BookedEvent[] {
  const reversed = reversedIn(events);
  return events.filter(
    ({ event }) =>
      (event.type === "repayment" && !reversed.has(event.eventId)) ||
      event.type === "prepayment" ||
      event.type === "early-settlement" ||
      event.type === "repayment-in-kind" ||
      event.type === "guarantor-payment",
  );
}

/** Identifiers of the repayments that other events of the same day reverse (clause L11). */
export function reversedIn(events: readonly BookedEvent[]): Set<string> {
  return new Set(events.flatMap(({ event }) => (event.type === "reversal" ? [event.of] : [])));
}
