import { type LineState, limitOn, overOn } from "../line/line-state.js";
import { isoOf, monthOf } from "../loan/day.js";
import { Refusal } from "../loan/refusal.js";
import { reversible } from "../loan/reversible.js";
import { admitMarking } from "./admit-marking.js";
import type { CardBooked } from "./card-booked.js";
import type { Life } from "./card-evening.js";
import type { CardHappening } from "./card-event.js";
import { type CardState, notBilled, overdueOf, owedOf, partsLeft } from "./card-state.js";

/** A card to which something is to happen on a day. */
export interface AdmittingCard {
  /** On the day, with the day's earlier events taken in. */
  readonly state: CardState;
  readonly life: Life;
  readonly line: LineState;
  /** Its events so far, in the order in which they count. */
  readonly earlier: readonly CardBooked[];
}

/**
 * Turns down an event that a card does not allow.
 * @throws Refusal 409 on a card that is closed and for a reversal of nothing, else 422 (clauses L52 to L54, L58, L59, L80, L81, L83).
 */
export function admitCardEvent(card: AdmittingCard, event: CardHappening): void {
  const { state, life } = card;
  if (event.type === "card-reopening") {
    admitReopening(card);
    return;
  }
  if (state.closedOn !== undefined) {
    throw new Refusal(409, "card-closed", `The card was closed on ${isoOf(state.closedOn)}.`);
  }
  switch (event.type) {
    case "activation":
      if (state.activatedOn !== undefined) {
        refuse("activated", `The card was activated on ${isoOf(state.activatedOn)}.`);
      }
      return;
    case "drawdown":
      admitDrawdown(card, event.amount);
      return;
    case "repayment":
      if (event.amount > owedOf(state)) {
        refuse("too-much", `The repayment of ${String(event.amount)} exceeds what is owed, ${String(owedOf(state))}.`);
      }
      return;
    case "reversal":
      admitReversal(card, event.of);
      return;
    case "classification":
      return;
    case "large-instalment":
      mustBeCreditCard(life, event.type);
      mustBeUsable(card);
      if (partsLeft(state) > 0) refuse("one-at-a-time", "A large instalment is not billed to the end yet.");
      return;
    case "bill-day-change":
      mustBeCreditCard(life, event.type);
      admitBillDayChange(card);
      return;
    case "card-closing":
      admitClosing(card);
      return;
    default:
      admitMarking(card, event);
  }
}

function admitDrawdown(card: AdmittingCard, amount: number): void {
  mustBeUsable(card);
  const { state, line } = card;
  const limit = limitOn(line, state.day);
  if (owedOf(state) + amount > limit) {
    refuse(
      "beyond-limit",
      `${String(amount)} is more than what is left: of the limit ${String(limit)} ${String(owedOf(state))} is owed.`,
    );
  }
}

/**
 * The card is activated and not stopped, its line not over, and nothing is unpaid that was overdue at the end of the day before
 * (L53, L81).
 */
function mustBeUsable({ state, line }: AdmittingCard): void {
  mustBeActivated(state);
  if (state.stopped) refuse("stopped", "Payments are stopped: nothing is spent.");
  if (state.day >= overOn(line)) refuse("line-over", `The line is over since ${isoOf(overOn(line))}.`);
  if (overdueOf(state).length > 0) refuse("overdue", "Nothing is spent while something overdue is unpaid.");
}

function mustBeActivated({ activatedOn }: CardState): void {
  if (activatedOn === undefined) refuse("not-activated", "The card is not activated.");
}

function mustBeCreditCard({ terms }: Life, what: string): void {
  if (terms.product !== "R2") refuse("credit-cards-only", `${what} happens to cards of product R2 only.`);
}

function admitReversal({ earlier }: AdmittingCard, of: string): void {
  const named = reversible(of, earlier);
  const after = earlier.slice(earlier.indexOf(named) + 1);
  const resting = after.find(({ event }) => restsOn.has(event.type));
  if (resting !== undefined) {
    const { type, eventId } = resting.event;
    refuse("others-rest-on-it", `The ${type} ${eventId} of the day came after the repayment ${of}.`);
  }
}

/** What was accepted with the repayments before it; it may have been spent because of one (clauses L32, L53). */
const restsOn: ReadonlySet<CardHappening["type"]> = new Set<CardHappening["type"]>([
  "drawdown",
  "large-instalment",
  "legal-action",
  "bad-debt",
  "write-off",
  "claim-transfer",
]);

function admitBillDayChange({ state, life: { openDay } }: AdmittingCard): void {
  const { day } = state;
  if (day === openDay) refuse("opened-that-day", "The bill day is not moved on the day of opening.");
  if (day === state.nextBill) refuse("bill-day", "The bill day is not moved on a bill day.");
  mustBeActivated(state);
  if (state.moving) refuse("moving", "A change of the bill day waits for its first bill.");
}

function admitClosing({ state, life: { openDay } }: AdmittingCard): void {
  const { day, activatedOn, reopenedOn } = state;
  if (owedOf(state) > 0) refuse("owed", `${String(owedOf(state))} is owed.`);
  if (partsLeft(state) > 0) refuse("not-billed", `${String(notBilled(state))} is not billed yet.`);
  if (state.moving) refuse("moving", "A change of the bill day waits for its first bill.");
  // Two records of one card cannot bear one as-of date (R2101212, R2151206).
  if (day === openDay || day === activatedOn || day === reopenedOn)
    refuse("opened-that-day", "A card is closed on a later day.");
}

function admitReopening({ state, life: { terms, agreement, records }, line }: AdmittingCard): void {
  const { day, closedOn, activatedOn } = state;
  if (state.sold) refuse("sold", "The claim was transferred: the card is not opened again.");
  if (terms.product !== "R2") refuse("credit-cards-only", "Only a card of product R2 is opened again.");
  if (closedOn === undefined) refuse("not-closed", "The card is not closed.");
  if (monthOf(day) < monthOf(closedOn) + 2) refuse("too-soon", `The card was closed on ${isoOf(closedOn)}.`);
  if (day >= overOn(line)) refuse("line-over", `The line is over since ${isoOf(overOn(line))}.`);
  if (records.withholds(agreement) && activatedOn === undefined) {
    refuse("never-told", "A card that was never activated was never told, and is not opened again.");
  }
}

function refuse(kind: string, detail: string): never {
  throw new Refusal(422, kind, detail);
}
