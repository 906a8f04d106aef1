import type { IsoDate } from "../../../../../schemas/ledger/primitives.js";
import type { CardView, NoBillMonth } from "../../../../ledger/card/card-view.js";
import { type LivedCard, replayCard } from "../../../../ledger/card/lived-card.js";
import { addDays, laterOf, monthOf } from "../../../../ledger/dates.js";
import type { OwingRules } from "../../../profile.js";
import { type CardTurn, cardTurns, isClosing } from "./card-turns.js";

/** What the records of one card are made from. */
export interface CardFacts {
  readonly lived: LivedCard;
  readonly rules: OwingRules;
  /** The card at the horizon. */
  readonly last: CardView;
  /** Days with a record that carries H, ascending. */
  readonly turns: readonly CardTurn[];
  /** The card at the end of a day that was looked at. */
  readonly viewAt: (day: IsoDate) => CardView;
}

/** A stretch of days: those after one, up to another. */
export interface Stretch {
  readonly after: IsoDate;
  readonly upTo: IsoDate;
}

/** Looks at a card on every day that matters; null before it is on the book. */
export function gatherCard(lived: LivedCard, rules: OwingRules, horizon: IsoDate): CardFacts | null {
  const last = replayCard(lived, rules, [horizon]).get(horizon);
  if (last === undefined) return null;
  const turns = cardTurns(lived, last, rules);
  const days = [...turns.map(({ day }) => day), ...last.receipts.map(({ date }) => date)];
  const views = replayCard(lived, rules, days);
  return {
    lived,
    rules,
    last,
    turns,
    viewAt(day) {
      const view = views.get(day);
      if (view === undefined) throw new Error(`Failed to tell the card of ${day}: it was not looked at.`);
      return view;
    },
  };
}

/**
 * The period that ends with a day: from the day after the last bill day on, the first one from the opening, or from the day
 * of opening again (clauses L51, L59).
 */
export function periodUpTo(
  day: IsoDate,
  { billDays, reopenings }: Pick<CardView, "billDays" | "reopenings">,
  { terms }: Pick<LivedCard, "terms">,
): Stretch {
  const begins = [terms.openDate, ...reopenings.filter((again) => again <= day)].map((date) => addDays(date, -1));
  const after = [...begins, ...billDays.filter((earlier) => earlier < day)].reduce(laterOf);
  return { after, upTo: day };
}

/**
 * Months that a 215 tells to be without a bill (clause L58). Of a card that was withheld so long that nothing was told of it
 * yet the bureau would take none (R2151201), nor one of a month that the record of its activation told (R2151202). With the
 * day of its sale a card is over, and a 215 as of that day would be refused beside the closing record (L83, R2151206).
 */
export function monthsWithoutBill({ last, turns }: Pick<CardFacts, "last" | "turns">): readonly NoBillMonth[] {
  const introduction = turns[0];
  if (introduction === undefined) return [];
  const soldOn = last.sold?.date ?? null;
  return last.noBillMonths
    .filter(({ asOf }) => asOf > introduction.day && (soldOn === null || asOf < soldOn))
    .filter(({ month }) => !turns.some((turn) => !isClosing(turn) && monthOf(turn.day) === month));
}

/** Whether a day lies within a stretch. */
export function isWithin(day: IsoDate, { after, upTo }: Stretch): boolean {
  return day > after && day <= upTo;
}

/** Ids of the events of a stretch. */
export function eventsWithin({ events }: Pick<LivedCard, "events">, stretch: Stretch): string[] {
  return events.flatMap(({ event, date }) => (isWithin(date, stretch) ? event.eventId : []));
}
