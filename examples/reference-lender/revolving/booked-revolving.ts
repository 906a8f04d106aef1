import type { Day } from "../loan/day.js";
import type { RevolvingHappening } from "./admit-revolving.js";

/** A business event of a revolving loan as it stands in the book. */
export interface BookedRevolving {
  /** The business day it counts for. */
  readonly day: Day;
  readonly event: RevolvingHappening;
}

/** The events of a day without reversals and what they undo (clause L11). */
export function standing(events: readonly BookedRevolving[]): BookedRevolving[] {
  const undone = new Set(events.flatMap(({ event }) => (event.type === "reversal" ? [event.of] : [])));
  return events.filter(({ event }) => event.type !== "reversal" && !undone.has(event.eventId));
}
