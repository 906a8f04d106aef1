import type { CardEvent } from "../../../schemas/ledger/event.js";
import type { IsoDate } from "../../../schemas/ledger/primitives.js";
import type { CardTerms } from "../../../schemas/ledger/terms.js";
import type { AccountCode } from "../codes-of.js";
import { creditAt } from "../credit-at.js";
import { eventsKnownOn, paymentCorrectionDays, replayAsKnown } from "../known-events.js";
import type { LivedDated } from "../lived-dated.js";
import type { LivedLine } from "../lived-line.js";
import { CardAccount } from "./card-account.js";
import type { CardFold } from "./card-core.js";
import type { CardView } from "./card-view.js";

/** A card as it was lived: what was told to the lender of it, and the line that is its limit (clauses L50 to L59). */
export interface LivedCard extends LivedDated<CardTerms, CardEvent> {
  /** 授信协议标识码 under which its line was opened. */
  readonly lineCode: string;
  /** All codes of its line, that one first; absent where there is no other (clause L76). */
  readonly lineCodes?: readonly AccountCode[];
  /** What was lived of the line itself: its limit and its expiry. */
  readonly line: Pick<LivedLine, "terms" | "events">;
}

/**
 * The card's state at the end of each of the given days, as it was known then (clause L84), folded anew from its events. Which
 * days bills were made on up to a horizon is told by the view of that day.
 * @param days in any order; days before the opening are left out
 * @throws Error when an event is refused: only events that took effect belong into a lived card
 */
export function replayCard(
  lived: LivedCard,
  { agreement }: Pick<CardFold, "agreement">,
  days: Iterable<IsoDate>,
): Map<IsoDate, CardView> {
  return replayAsKnown(days, paymentCorrectionDays(lived.events), (knownOn, between) =>
    replayKnown({ ...lived, events: eventsKnownOn(lived.events, knownOn) }, agreement, between),
  );
}

function replayKnown(
  { terms, line, events, bookedOn }: LivedCard,
  agreement: CardFold["agreement"],
  days: Iterable<IsoDate>,
): Map<IsoDate, CardView> {
  const card = new CardAccount({ terms, agreement });
  const wanted = new Set(days);
  const all = new Set([...wanted, ...events.map(({ date }) => date)]);
  const views = new Map<IsoDate, CardView>();
  for (const day of [...all].filter((date) => date >= bookedOn).sort()) {
    card.advanceTo(day);
    for (const { event } of events.filter(({ date }) => date === day)) {
      const refusal = card.apply(event);
      if (refusal !== null) throw new Error(`Failed to replay event ${event.eventId} (${event.type}): ${refusal}.`);
    }
    if (wanted.has(day)) views.set(day, { ...card.endDayView(), credit: creditAt(line, day) });
  }
  return views;
}
