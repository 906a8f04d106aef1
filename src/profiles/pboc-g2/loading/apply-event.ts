import type { ToldEvent } from "../rules/history/told-record.js";
import type { Held } from "./held.js";

/** The account with a special event (215), or without the one that is withdrawn. */
export function withEvent(held: Held, { event, month, rptDate, valid }: ToldEvent): Held {
  const others = held.events.filter((known) => known.type !== event || known.month !== month);
  return { ...held, events: valid ? [...others, { type: event, month, rptDate }] : others };
}
