import type { BusinessEvent, Reversal } from "../../../schemas/ledger/event.js";
import type { Day } from "../loan/day.js";
import { Refusal } from "../loan/refusal.js";
import { standingAt } from "./standing.js";

/** An event with its business day. */
interface Booked<Event> {
  readonly day: Day;
  readonly event: Event;
}

/**
 * Turns down a reversal of what cannot be taken back (clause L78). The thing itself is not over, as was seen before.
 * @param types what can be taken back of such a thing
 * @param admit turns down an event given those that stand before it
 * @param isOver whether the thing is over with some events
 * @throws Refusal 422
 */
export function admitTakingBack<Event extends BusinessEvent>(
  { of }: Reversal,
  events: readonly Booked<Event>[],
  types: readonly BusinessEvent["type"][],
  admit: (before: Booked<Exclude<Event, Reversal>>[], event: Event, day: Day) => void,
  isOver: (events: Booked<Exclude<Event, Reversal>>[]) => boolean,
): void {
  const named = events.find(({ event }) => event.eventId === of);
  if (named === undefined || !types.includes(named.event.type)) {
    refuse("unknown-event", `There is no event ${of} that can be taken back.`);
  }
  if (events.some(({ event }) => event.type === "reversal" && event.of === of)) {
    refuse("already-reversed", `The event ${of} was taken back already.`);
  }
  const left = standingAt(events, Number.POSITIVE_INFINITY).filter(({ event }) => event.eventId !== of);
  if (isOver(left)) refuse("would-be-over", `Without the event ${of} nothing would be left.`);
  for (const [index, { event, day }] of left.entries()) {
    try {
      admit(left.slice(0, index), event, day);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      refuse(
        "others-rest-on-it",
        `Without the event ${of} the ${event.type} ${event.eventId} would have been refused: ${error.message}`,
      );
    }
  }
}

function refuse(kind: string, detail: string): never {
  throw new Refusal(422, kind, detail);
}
