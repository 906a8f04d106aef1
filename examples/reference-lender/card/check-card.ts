import type { OpenCardRequest } from "../../../schemas/ledger/lender-interface.js";
import type { CreditLine } from "../line/credit-line.js";
import { overOn } from "../line/line-state.js";
import { type Day, isoOf } from "../loan/day.js";
import { Refusal } from "../loan/refusal.js";
import { validDay } from "../valid-day.js";

/** BusiDtlLines by product (§4.5). */
const details = { R2: "81", R3: "71" };

/**
 * Turns down a card that cannot be opened as asked (clause L50).
 * @param line the line that it names; `undefined`: there is none
 * @param bookedOn the business day of `openedAt`
 * @throws Refusal 422
 */
export function checkCard(request: OpenCardRequest, line: CreditLine | undefined, bookedOn: Day): void {
  const { terms, borrower } = request;
  const { reporting } = terms;
  if (line === undefined) refuse("A card names in `under` the line that is its limit; there is none.");
  if (line.voidOn !== undefined) refuse(`The line ${line.id} was found void on ${isoOf(line.voidOn)}.`);
  const { state } = line;
  if (state.terms.use !== "card") refuse(`The line ${line.id} is no line of a card.`);
  if (line.card !== undefined) refuse(`The line ${line.id} bears a card already.`);
  if (bookedOn < state.grantedOn) refuse(`The line is granted on ${isoOf(state.grantedOn)}.`);
  if (bookedOn >= overOn(state)) refuse(`The line is over since ${isoOf(overOn(state))}.`);
  const of = line.request.borrower;
  if (borrower.name !== of.name || borrower.idType !== of.idType || borrower.idNum !== of.idNum) {
    refuse("The line was granted to another person.");
  }
  if (validDay(terms.openDate) !== bookedOn) {
    refuse(`openDate ${terms.openDate} is not the business date of openedAt, ${isoOf(bookedOn)}.`);
  }
  if ("migrated" in request) refuse('A card has no "migrated".');
  if (reporting.flag !== "0") refuse("A card has no Flag, and its agreement is that of its line: flag is 0.");
  if (reporting.busiLines !== "2" || reporting.busiDtlLines !== details[terms.product]) {
    refuse(`A card of product ${terms.product} has busiLines 2 and busiDtlLines ${details[terms.product]}.`);
  }
  if (["3", "5"].includes(reporting.guarMode) && (reporting.responsibleParties ?? []).length === 0) {
    refuse("guarMode 3 and 5 need responsibleParties (rule R2100115).");
  }
}

function refuse(detail: string): never {
  throw new Refusal(422, "cannot-open", detail);
}
