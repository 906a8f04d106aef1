import type { OpenClaimRequest, OpenGuaranteeRequest } from "../../../schemas/ledger/lender-interface.js";
import { type Day, isoOf } from "../loan/day.js";
import { Refusal } from "../loan/refusal.js";
import { validDay } from "../valid-day.js";

/**
 * Turns down a claim or a guarantee that cannot be opened as asked (clauses L37, L40).
 * @param bookedOn the business day of `openedAt`
 * @throws Refusal 422
 */
export function checkPlain(request: OpenClaimRequest | OpenGuaranteeRequest, bookedOn: Day): void {
  const { terms } = request;
  const openDay = validDay(terms.openDate);
  if (openDay !== bookedOn) {
    refuse(`openDate ${terms.openDate} is not the business date of openedAt, ${isoOf(bookedOn)}.`);
  }
  if (terms.amount === 0) refuse("It needs an amount above 0.");
  if (terms.product !== "C1" && validDay(terms.dueDate) <= openDay) {
    refuse(`dueDate ${terms.dueDate} is not later than ${terms.openDate}.`);
  }
  for (const member of ["under", "migrated"]) {
    if (member in request) refuse(`A claim or a guarantee has no "${member}".`);
  }
}

function refuse(detail: string): never {
  throw new Refusal(422, "cannot-open", detail);
}
