import type { AmendingEvent, BusinessEvent } from "../../schemas/ledger/event.js";
import type { IsoDate } from "../../schemas/ledger/primitives.js";
import type { DatedEvent } from "./lived-dated.js";
import { voidDayOf } from "./put-right.js";
import type { Refusal } from "./refusal.js";

/** What decides whether something that is no loan can be put right. */
export interface Amendable {
  /** What a refusal calls it, e.g. `line`. */
  readonly name: string;
  readonly events: readonly DatedEvent<BusinessEvent>[];
  readonly openedOn: IsoDate;
  /** Whether it is over on the day of the event. */
  readonly over: boolean;
  /** What stands against a `void` of it, where something does (clause L75). */
  readonly keeps?: Refusal;
}

/** Whether an event puts right what was told, and is not itself something that happened (clauses L75 to L77). */
export function isAmending(event: BusinessEvent): event is AmendingEvent {
  return event.type === "void" || event.type === "code-change" || event.type === "identity-correction";
}

/** Why nothing can happen to something any more; null where it was never void (409, clause L75). */
export function voidRefusal({ name, events }: Pick<Amendable, "name" | "events">): Refusal {
  return voidDayOf({ events }) === null ? null : `the ${name} is void (L75)`;
}

/**
 * Why an event that puts right cannot be, as a lender would answer it (422 or 409); null where it can. A void and a
 * correction of the identity are taken on what is over too (clauses L75 to L77).
 */
export function amendRefusal(event: AmendingEvent, day: IsoDate, thing: Amendable): Refusal {
  if (event.type === "identity-correction") return null;
  if (event.type === "void") return thing.keeps ?? null;
  if (thing.over) return `the ${thing.name} is over (L76)`;
  if (day === thing.openedOn) return `a ${thing.name} gets no other code on the day of its opening (L76)`;
  return thing.events.some((one) => one.event.type === "code-change" && one.date === day)
    ? `the ${thing.name} got another code that day already (L76)`
    : null;
}
