import type { OpenCollateralRequest } from "../../../schemas/ledger/lender-interface.js";
import { type Day, isoOf } from "../loan/day.js";
import { Refusal } from "../loan/refusal.js";
import { validDay } from "../valid-day.js";

/**
 * Turns down a contract over collateral that cannot be opened as asked (clause L60).
 * @param bookedOn the business day of `openedAt`
 * @throws Refusal 422
 */
export function checkCollateral(request: OpenCollateralRequest, bookedOn: Day): void {
  for (const member of ["under", "migrated"]) {
    if (member in request) refuse(`A contract over collateral has no "${member}".`);
  }
  const { effectiveDate, expiryDate, kind, items } = request.terms;
  const effective = validDay(effectiveDate);
  if (effective !== bookedOn) {
    refuse(`effectiveDate ${effectiveDate} is not the business date of openedAt, ${isoOf(bookedOn)}.`);
  }
  if (validDay(expiryDate) <= effective) refuse(`expiryDate ${expiryDate} is not later than ${effectiveDate}.`);
  if (kind === "pledge" && items.some(({ certificate }) => certificate !== undefined)) {
    refuse("Only what is mortgaged is named by a certificate.");
  }
  const names = items.map((item) => [item.kind, item.certificate?.kind, item.certificate?.number].join("/"));
  if (new Set(names).size < names.length)
    refuse("Two things are of one kind and certificate, and would be taken for one.");
}

function refuse(detail: string): never {
  throw new Refusal(422, "cannot-secure", detail);
}
