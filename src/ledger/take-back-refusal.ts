import type { BusinessEvent, Reversal } from "../../schemas/ledger/event.js";
import type { IsoDate } from "../../schemas/ledger/primitives.js";
import { isAmending } from "./amend-refusal.js";
import type { DatedEvent, Happened } from "./lived-dated.js";
import { inEffectOn } from "./put-right.js";
import type { Refusal } from "./refusal.js";

/** What decides whether an event of a line, a guarantee or a claim can be taken back (clause L78). */
export interface TakeBackRules<Terms, Event extends BusinessEvent> {
  /** Types of the events that can be. */
  readonly of: ReadonlySet<BusinessEvent["type"]>;
  /** Why an event cannot be on a day. */
  refusal(lived: Happened<Terms, Event>, event: Event, day: IsoDate): Refusal;
  /** Whether it is over at the end of a day. */
  isOver(lived: Happened<Terms, Event>, day: IsoDate): boolean;
}

/**
 * Why an event cannot be taken back, as a lender would answer it (422); null where it can: it must be there and in effect, and
 * without it everything that was accepted after it must still be possible (clause L78).
 */
export function takeBackRefusal<Terms, Event extends BusinessEvent>(
  { terms, events }: Happened<Terms, Event>,
  { of }: Pick<Reversal, "of">,
  day: IsoDate,
  rules: TakeBackRules<Terms, Event>,
): Refusal {
  const inEffect = inEffectOn(events, day);
  if (!inEffect.some(({ event }) => event.eventId === of && rules.of.has(event.type)))
    return `${of} is nothing that can be taken back (L78)`;
  const kept: DatedEvent<Event>[] = [];
  for (const one of inEffect.filter(({ event }) => event.eventId !== of && !isAmending(event))) {
    const refusal = rules.refusal({ terms, events: kept }, one.event, one.date);
    if (refusal !== null) return `${one.event.eventId} would have been refused without it: ${refusal} (L78)`;
    kept.push(one);
  }
  return rules.isOver({ terms, events: kept }, day) ? "it would be over without it (L78)" : null;
}

/**
 * The event so many back of those that can be taken back and were not; null where there is none.
 * @param back 1 is the last
 */
export function takenBack(
  events: readonly DatedEvent<BusinessEvent>[],
  of: ReadonlySet<BusinessEvent["type"]>,
  back: number,
): string | null {
  const last = events.at(-1)?.date;
  if (last === undefined) return null;
  const candidates = inEffectOn(events, last).filter(({ event }) => of.has(event.type));
  return candidates.at(-back)?.event.eventId ?? null;
}
