import { lineThen } from "../line/line-state.js";
import { mustBeWithinReach, mustStand } from "../loan/correctable.js";
import { reversible } from "../loan/reversible.js";
import { type AdmittingCard, admitCardEvent } from "./admit-card-event.js";
import { type CardBooked, standingOn } from "./card-booked.js";
import type { CardHappening } from "./card-event.js";
import { CardFold } from "./card-fold.js";

/** A card of which a payment was found late or bounced. */
export interface LateCard extends Pick<AdmittingCard, "life" | "line"> {
  /** All events so far, in the order in which they count. */
  readonly events: readonly CardBooked[];
}

/** What was told, or agreed, by what had been paid before it (clause L84). */
const rests: ReadonlySet<string> = new Set<CardHappening["type"]>([
  "legal-action",
  "bad-debt",
  "write-off",
  "large-instalment",
  "bill-day-change",
  "card-closing",
  "card-reopening",
]);

/**
 * Turns down a repayment found late, or a reversal of a repayment of an earlier day, that cannot be put right by corrections
 * (clauses L20, L84).
 * @throws Refusal 409 for a reversal of nothing, else 422.
 */
export function admitLate(card: LateCard, booked: CardBooked): void {
  const { life, events } = card;
  if (booked.event.type === "reversal") reversible(booked.event.of, events);
  mustBeWithinReach(booked, life.openDay, events, rests);
  mustBePossible(card, booked);
}

/** Takes every event in again with the new one among them: none may be refused. */
function mustBePossible({ life, line, events }: LateCard, booked: CardBooked): void {
  const { day } = booked;
  const all = [...events.filter((other) => other.day <= day), booked, ...events.filter((other) => other.day > day)];
  const fold = new CardFold(life, (on) => standingOn(all, on));
  for (const turn of new Set(all.filter((other) => other.day >= day).map((other) => other.day))) {
    const today = standingOn(all, turn);
    for (const [index, event] of today.entries()) {
      const then = lineThen(line, all.find((other) => other.event === event)?.limit);
      const admitted = (): void => {
        admitCardEvent({ state: fold.during(turn, today.slice(0, index)), life, line: then, earlier: [] }, event);
      };
      if (event === booked.event) admitted();
      else mustStand(event, admitted);
    }
  }
}
