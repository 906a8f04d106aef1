import type { OpenPersonRequest } from "../../../schemas/ledger/lender-interface.js";
import { type Day, isoOf } from "../loan/day.js";
import { Refusal } from "../loan/refusal.js";
import type { PlainAccount } from "../plain/plain-account.js";
import { validDay } from "../valid-day.js";
import { checkDetails } from "./check-details.js";
import { PersonAccount } from "./person-account.js";
import { samePerson } from "./registration.js";

/**
 * Turns down a person who cannot be registered as asked (clause L64).
 * @param bookedOn the business day of `openedAt`
 * @param opened what was opened before: among it the persons who were registered
 * @throws Refusal 422
 */
export function checkPerson(request: OpenPersonRequest, bookedOn: Day, opened: readonly PlainAccount[]): void {
  const { borrower, terms } = request;
  for (const member of ["under", "migrated"]) {
    if (member in request) refuse(`A person has no "${member}".`);
  }
  if (validDay(terms.registeredOn) !== bookedOn) {
    refuse(`registeredOn ${terms.registeredOn} is not the business date of openedAt, ${isoOf(bookedOn)}.`);
  }
  checkDetails(terms.details, borrower, bookedOn);
  if (opened.some((one) => one instanceof PersonAccount && samePerson(one.identity, borrower))) {
    refuse("A person of this name and document has been registered before.");
  }
}

function refuse(detail: string): never {
  throw new Refusal(422, "cannot-register", detail);
}
