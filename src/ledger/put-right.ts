import type { Borrower } from "../../schemas/ledger/borrower.js";
import type { BusinessEvent } from "../../schemas/ledger/event.js";
import type { IsoDate } from "../../schemas/ledger/primitives.js";
import type { DatedEvent } from "./lived-dated.js";

/** What decides who something without a schedule is told of, and whether it is. */
interface Amended {
  readonly borrower: Borrower;
  readonly events: readonly DatedEvent<BusinessEvent>[];
}

/** The person whom a record as of a day names, as that is known at the end of it (clause L77). */
export function borrowerOn({ borrower, events }: Amended, day: IsoDate): Borrower {
  return events.reduce(
    (person, { event, date }) => (event.type === "identity-correction" && date <= day ? event.borrower : person),
    borrower,
  );
}

/** The day on which it turned out that it should never have been told (clause L75); null for any other. */
export function voidDayOf({ events }: Pick<Amended, "events">): IsoDate | null {
  return events.find(({ event }) => event.type === "void")?.date ?? null;
}

/**
 * The events of a line, a guarantee or a claim that are known at the end of a day to have happened: those that were taken back
 * by then left out, and so are the reversals themselves (clause L78). What puts right (L75 to L77) stays.
 */
export function inEffectOn<Event extends BusinessEvent>(
  events: readonly DatedEvent<Event>[],
  day: IsoDate,
): DatedEvent<Event>[] {
  const known = events.filter(({ date }) => date <= day);
  const undone = new Set(known.flatMap(({ event }) => (event.type === "reversal" ? [event.of] : [])));
  return known.filter(({ event }) => event.type !== "reversal" && !undone.has(event.eventId));
}
