import type { ClaimTransfer } from "../../../schemas/ledger/event.js";
import type { IsoDate } from "../../../schemas/ledger/primitives.js";
import type { Refusal } from "../refusal.js";
import type { CardCore, CardFold } from "./card-core.js";

/** What is owed is sold or carved out: with the end of the day the card is over (clause L83). */
export function sellCard(core: CardCore, event: ClaimTransfer, date: IsoDate, { terms }: CardFold): Refusal {
  if (core.activatedOn === null) return "the card is not activated (L83)";
  if (date === terms.openDate || date === core.activatedOn || core.reopenings.includes(date))
    return "a card is not sold on the day of opening, of activation or of opening again (L83)";
  if (core.owed === 0) return "nothing is owed (L83)";
  const { how, price, eventId } = event;
  core.sold = { how, date, eventId, price, owed: core.owed };
  core.closedOn = date;
  core.closings.push(date);
  const kind = how === "sale" ? "claim-sale" : "claim-carve-out";
  core.specials.push({ kind, eventId, date, principal: core.owed, paid: price, months: 0 });
  return null;
}

/** The end of the day of a sale: nothing is owed to this lender any more, and nothing is left to be billed (clause L83). */
export function giveUpCard(core: CardCore, day: IsoDate): void {
  core.owed = 0;
  core.rest = 0;
  core.rests = [];
  core.overdrafts = [];
  for (const minimum of core.minimums) minimum.settledOn ??= day;
  for (const large of core.largeInstalments) {
    large.unbilled = 0;
    large.partsBilled = large.parts;
  }
  core.moved = false;
  // Two records cannot be as of one day (clause L58), and the closing one is owed.
  core.noBillMonths = core.noBillMonths.filter(({ asOf }) => asOf < day);
}
