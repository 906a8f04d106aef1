import type { BusinessEvent } from "../../../schemas/ledger/event.js";
import { isAmending } from "../../ledger/amend-refusal.js";
import type { DatedEvent } from "../../ledger/lived-dated.js";
import { inEffectOn } from "../../ledger/put-right.js";

/** What happened to a claim or a guarantee, as all of it is known now: neither what was taken back nor what puts right. */
export function happenedOf<Event extends BusinessEvent>(events: readonly DatedEvent<Event>[]): DatedEvent<Event>[] {
  const last = events.at(-1)?.date;
  return last === undefined ? [] : inEffectOn(events, last).filter(({ event }) => !isAmending(event));
}

const AMENDED = ["line", "revolving", "card", "claim", "guarantee"] as const;

/** What coverage calls an event of an account: a payment that was found late or bounced has a name of its own (clause L84). */
export function nameOfEvent({ event, known }: Pick<DatedEvent<BusinessEvent>, "event" | "known">): string {
  if (known === undefined) return event.type;
  return event.type === "reversal" ? "bounced" : "found-late";
}

/** What lives of things that are no loans reach where corrections are taken (clauses L75, L77, L78, L84), by their names in coverage. */
export const putRightCells: readonly string[] = [
  ...AMENDED.flatMap((name) => [`event:${name}-void`, `event:${name}-identity-correction`]),
  "event:collateral-void",
  ...["line", "claim", "guarantee"].map((name) => `event:${name}-reversal`),
  ...["revolving", "card"].flatMap((name) => [`event:${name}-found-late`, `event:${name}-bounced`]),
];

/** What they reach where a lender takes `code-change` (clause L76). */
export const newCodeCells: readonly string[] = [...AMENDED, "collateral"].map((name) => `event:${name}-code-change`);
