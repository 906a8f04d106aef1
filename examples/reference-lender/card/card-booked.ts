import type { Day } from "../loan/day.js";
import type { PlainBooked } from "../plain/plain-account.js";
import type { CardHappening } from "./card-event.js";

/** An event of a card as it stands in the book. */
export interface CardBooked extends PlainBooked<CardHappening> {
  /** The business day on which the lender learnt of it; after `day` only for what was found late or bounced (L84). */
  readonly known: Day;
  /** The limit of the line when it was told, in minor units (clause L84). */
  readonly limit?: number | undefined;
}

/** Whether an event says that days before its known day were not as they were told (clauses L19, L84). */
export function isLate({ day, known }: CardBooked): boolean {
  return known > day;
}

/** The events of a day, as far as they are given, without reversals and what they undo (clause L11). */
export function standingOn(events: readonly CardBooked[], day: Day): CardHappening[] {
  const today = events.flatMap((booked) => (booked.day === day ? [booked.event] : []));
  const undone = new Set(today.flatMap((event) => (event.type === "reversal" ? [event.of] : [])));
  return today.filter((event) => event.type !== "reversal" && !undone.has(event.eventId));
}
