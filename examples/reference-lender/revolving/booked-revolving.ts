import type { Day } from "../loan/day.js";
import type { RevolvingHappening } from "./admit-revolving.js";

/** A business event of a revolving loan as it stands in the book. */
export interface BookedRevolving {
  /** The business day it counts for. */
  readonly day: Day;
  /** The business day on which the lender learnt of it; after `day` only for what was found late or bounced (L84). */
  readonly known: Day;
  readonly event: RevolvingHappening;
  /** The limit of the line when it was told, in minor units (clause L84). */
  readonly limit?: number | undefined;
}

/** Whether an event says that days before its known day were not as they were told (clauses L19, L84). */
export function isLate({ day, known }: BookedRevolving): boolean {
  return known > day;
}

/** The events without those that became known only after a day. */
export function knownBy(events: readonly BookedRevolving[], day: Day): BookedRevolving[] {
  return events.filter((booked) => !isLate(booked) || booked.known <= day);
}

/** The last day, up to a given one, on which something of an earlier day became known; minus infinity before any. */
export function lastLearnt(events: readonly BookedRevolving[], upTo: Day): Day {
  return events.reduce(
    (last, booked) => (isLate(booked) && booked.known <= upTo ? Math.max(last, booked.known) : last),
    Number.NEGATIVE_INFINITY,
  );
}

/** The events of a day without reversals and what they undo (clause L11). */
export function standing(events: readonly BookedRevolving[]): BookedRevolving[] {
  const undone = new Set(events.flatMap(({ event }) => (event.type === "reversal" ? [event.of] : [])));
  return events.filter(({ event }) => event.type !== "reversal" && !undone.has(event.eventId));
}
