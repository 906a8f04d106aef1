import type { OpenRevolvingRequest } from "../../../schemas/ledger/lender-interface.js";
import type { CreditLine } from "../line/credit-line.js";
import { overOn } from "../line/line-state.js";
import { type Day, isoOf } from "../loan/day.js";
import { Refusal } from "../loan/refusal.js";
import { validDay } from "../valid-day.js";

/**
 * Turns down a revolving loan that cannot be opened as asked (clause L43). Answers its line.
 * @param bookedOn the business day of `openedAt`
 * @throws Refusal 422
 */
export function checkRevolving(request: OpenRevolvingRequest, line: CreditLine | undefined, bookedOn: Day): CreditLine {
  const { terms, under, borrower } = request;
  const { reporting } = terms;
  if (line === undefined)
    refuse("A loan of product R1 names in `under` the line that it is opened under; there is none.");
  if (line.voidOn !== undefined) refuse(`The line ${under} was found void on ${isoOf(line.voidOn)}.`);
  const { state } = line;
  if (state.terms.use === "card") refuse(`The line ${under} bears one card and nothing else.`);
  if (!state.terms.revolving) refuse(`The line ${under} is no revolving one.`);
  if (bookedOn < state.grantedOn) refuse(`The line is granted on ${isoOf(state.grantedOn)}.`);
  if (bookedOn >= overOn(state)) refuse(`The line is over since ${isoOf(overOn(state))}.`);
  const of = line.request.borrower;
  if (borrower.name !== of.name || borrower.idType !== of.idType || borrower.idNum !== of.idNum) {
    refuse("The line was granted to another person.");
  }
  if (line.draws.length > 0 || line.revolving !== undefined) {
    refuse("Under a line there is one revolving loan at most, and no draw beside it.");
  }
  if (validDay(terms.openDate) !== bookedOn) {
    refuse(`openDate ${terms.openDate} is not the business date of openedAt, ${isoOf(bookedOn)}.`);
  }
  if ("migrated" in request) refuse('A revolving loan has no "migrated".');
  if (reporting.flag !== "0") refuse("A revolving loan has no Flag, and its agreement is that of its line: flag is 0.");
  if (["3", "5"].includes(reporting.guarMode) && (reporting.responsibleParties ?? []).length === 0) {
    refuse("guarMode 3 and 5 need responsibleParties (rule R2100115).");
  }
  return line;
}

function refuse(detail: string): never {
  throw new Refusal(422, "cannot-open", detail);
}
