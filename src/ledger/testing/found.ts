import type { BusinessEvent } from "../../../schemas/ledger/event.js";
import type { IsoDate } from "../../../schemas/ledger/primitives.js";

/** An event, found late where the day is given that it counts for (clauses L19, L84). */
export function found<Event extends BusinessEvent>(event: Event, countsFor: IsoDate | undefined): Event {
  return countsFor === undefined ? event : { ...event, effectiveDate: countsFor, knownAt: event.occurredAt };
}
