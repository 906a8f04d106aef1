import type { BusinessEvent } from "../../schemas/ledger/event.js";
import type { IsoDate } from "../../schemas/ledger/primitives.js";
import { laterOf } from "./dates.js";
import type { DatedEvent } from "./lived-dated.js";

/**
 * The known days on which payments turned out to have been found late or to have bounced, ascending (clause L84). Most
 * accounts have none.
 */
export function paymentCorrectionDays(events: readonly DatedEvent<BusinessEvent>[]): IsoDate[] {
  const days = events.flatMap(({ known }) => (known === undefined ? [] : [known]));
  return days.length === 0 ? days : [...new Set(days)].sort();
}

/**
 * The events that are known at the end of a day to have happened by then, in the order in which they count: what was found
 * counts for its effective date, and a repayment that bounced never happened (clauses L19, L84). None of them is a correction
 * of payments any more; what puts right otherwise (L75 to L77) stays.
 */
export function eventsKnownOn<Event extends BusinessEvent>(
  events: readonly DatedEvent<Event>[],
  day: IsoDate,
): DatedEvent<Event>[] {
  const known = events.filter((one) => (one.known ?? one.date) <= day);
  if (!known.some((one) => one.known !== undefined)) return known;
  const undone = new Set(known.flatMap((one) => (isBounce(one) ? [one.event.of] : [])));
  return known
    .filter((one) => !isBounce(one) && !undone.has(one.event.eventId))
    .map(({ event, date, code }) => ({ event, date, ...(code === undefined ? {} : { code }) }))
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/**
 * States at the end of days as they were known then: each stretch of days without a correction between them is folded anew.
 * @param days in any order
 * @param corrections known days, ascending
 * @param fold the states of days of one stretch, from what was known at the end of the last of them
 */
export function replayAsKnown<View>(
  days: Iterable<IsoDate>,
  corrections: readonly IsoDate[],
  fold: (knownOn: IsoDate, days: readonly IsoDate[]) => Map<IsoDate, View>,
): Map<IsoDate, View> {
  const stretches = new Map<number, IsoDate[]>();
  for (const day of days) {
    const stretch = corrections.filter((known) => known <= day).length;
    stretches.set(stretch, [...(stretches.get(stretch) ?? []), day]);
  }
  return new Map([...stretches.values()].flatMap((between) => [...fold(between.reduce(laterOf), between)]));
}

/**
 * The repayment so many back of those that count for an earlier day and were not reversed within their own; null where there is
 * none. @param inEffect what happened, in the order in which it counts; @param back 1 is the last
 */
export function repaymentBack(
  inEffect: readonly Pick<DatedEvent<BusinessEvent>, "event" | "date">[],
  day: IsoDate,
  back: number,
): string | null {
  const undone = new Set(inEffect.flatMap(({ event }) => (event.type === "reversal" ? [event.of] : [])));
  const candidates = inEffect.filter(
    ({ event, date }) => event.type === "repayment" && date < day && !undone.has(event.eventId),
  );
  return candidates.at(-back)?.event.eventId ?? null;
}

function isBounce<Event extends BusinessEvent>(
  one: DatedEvent<Event>,
): one is DatedEvent<Event & { readonly type: "reversal" }> {
  return one.event.type === "reversal" && one.known !== undefined;
}
