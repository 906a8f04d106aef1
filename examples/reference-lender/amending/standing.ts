import type { BusinessEvent, Reversal } from "../../../schemas/ledger/event.js";
import type { Day } from "../loan/day.js";

/** An event with the business day that it counts for; a reversal that with which it is taken in. */
interface Booked<Event> {
  readonly day: Day;
  readonly event: Event;
}

/** An earlier event that was taken back. */
export interface TakenBack {
  readonly type: BusinessEvent["type"];
  /** The business day that it counted for. */
  readonly day: Day;
}

/** The events as known at the end of a day, without reversals and what they took back by then (clause L78). */
export function standingAt<Event extends BusinessEvent>(
  events: readonly Booked<Event>[],
  known: Day,
): Booked<Exclude<Event, Reversal>>[] {
  const undone = new Set(events.flatMap(({ day, event }) => (day <= known && isReversal(event) ? [event.of] : [])));
  return events.flatMap(({ day, event }) => (isKept(event) && !undone.has(event.eventId) ? [{ day, event }] : []));
}

/** What was taken back on a day and is of an earlier one: of the day itself it counts for nothing (clause L78). */
export function takenBackOn(events: readonly Booked<BusinessEvent>[], day: Day): TakenBack[] {
  return events.flatMap(({ day: on, event }) => {
    if (on !== day || !isReversal(event)) return [];
    const undone = events.find((other) => other.event.eventId === event.of);
    return undone === undefined || undone.day >= day ? [] : [{ type: undone.event.type, day: undone.day }];
  });
}

/** A time during which one thing was known: its first day, and that of the next. */
export interface Epoch {
  readonly from: Day;
  readonly to: Day;
}

/**
 * The times between the days on which something became known of earlier ones: what is as of a day is told as it was known at its
 * end (clause L19).
 */
export function epochsOf(learntOn: readonly Day[]): Epoch[] {
  const days = [...new Set(learntOn)];
  const starts = [Number.NEGATIVE_INFINITY, ...days.toSorted((one, other) => one - other)];
  return starts.map((from, index) => ({ from, to: starts[index + 1] ?? Number.POSITIVE_INFINITY }));
}

/** The days on which something was taken back. */
export function reversalDays(events: readonly Booked<BusinessEvent>[]): Day[] {
  return events.flatMap(({ day, event }) => (isReversal(event) ? [day] : []));
}

function isReversal(event: BusinessEvent): event is Reversal {
  return event.type === "reversal";
}

function isKept<Event extends BusinessEvent>(event: Event): event is Exclude<Event, Reversal> {
  return event.type !== "reversal";
}
