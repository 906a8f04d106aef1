import type { LedgerEvent } from "../../../schemas/ledger/event.js";
import type { Day } from "./day.js";

/** A business event as it stands in the book. */
export interface BookedEvent {
  /** Order in which it was posted. */
  readonly seq: number;
  /** The business day it counts for. */
  readonly day: Day;
  readonly event: LedgerEvent;
}

/** The events of a day that bring cash: repayments that were not reversed, prepayments and settlements. */
export function cashEvents(events: readonly BookedEvent[]): BookedEvent[] {
  const reversed = reversedIn(events);
  return events.filter(
    ({ event }) =>
      (event.type === "repayment" && !reversed.has(event.eventId)) ||
      event.type === "prepayment" ||
      event.type === "early-settlement",
  );
}

/** Identifiers of the repayments that other events of the same day reverse (clause L11). */
export function reversedIn(events: readonly BookedEvent[]): Set<string> {
  return new Set(events.flatMap(({ event }) => (event.type === "reversal" ? [event.of] : [])));
}
