import type { OpenLineRequest } from "../../../schemas/ledger/lender-interface.js";
import { type Day, isoOf } from "../loan/day.js";
import { Refusal } from "../loan/refusal.js";
import { validDay } from "../valid-day.js";
import type { TakenRequest } from "./taken.js";

/** Whether a line is to be granted, and not a loan opened. */
export function isLineRequest(request: TakenRequest): request is OpenLineRequest {
  return request.terms.product === "line";
}

/**
 * Turns down a line that cannot be granted as asked (clause L33).
 * @param bookedOn the business day of `openedAt`
 * @throws Refusal 422
 */
export function checkGrant(request: OpenLineRequest, bookedOn: Day): void {
  const { effectiveDate, expiryDate } = request.terms;
  const effective = validDay(effectiveDate);
  if (effective !== bookedOn) {
    refuse(`effectiveDate ${effectiveDate} is not the business date of openedAt, ${isoOf(bookedOn)}.`);
  }
  if (validDay(expiryDate) <= effective) refuse(`expiryDate ${expiryDate} is not later than ${effectiveDate}.`);
  if (request.terms.use === "card" && !request.terms.revolving) refuse("The line of a card is a revolving one.");
  for (const member of ["under", "migrated"]) {
    if (member in request) refuse(`A credit line has no "${member}".`);
  }
}

function refuse(detail: string): never {
  throw new Refusal(422, "cannot-grant", detail);
}
