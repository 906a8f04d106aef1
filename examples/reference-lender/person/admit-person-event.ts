import type { Borrower } from "../../../schemas/ledger/borrower.js";
import type { BusinessEvent, PersonEvent } from "../../../schemas/ledger/event.js";
import { type Day, isoOf } from "../loan/day.js";
import { Refusal } from "../loan/refusal.js";
import { checkDetails } from "./check-details.js";
import { documentsSaid, type Registration, relativesSaid, sameDocument, samePerson, voidOn } from "./registration.js";

/** Whether an event is one of those that happen to persons (clauses L65 to L69). */
export function isPersonEvent(event: BusinessEvent): event is PersonEvent {
  return ["customer-change", "document-renewed", "second-document", "relative", "void"].includes(event.type);
}

/**
 * Turns down an event that a person's registration does not allow (clauses L65 to L69).
 * @param who the person
 * @param day the business day that it counts for
 * @throws Refusal 409 on a registration that was withdrawn, else 422.
 */
export function admitPersonEvent(
  registration: Registration,
  who: Borrower,
  event: BusinessEvent,
  day: Day,
): asserts event is PersonEvent {
  const over = voidOn(registration);
  if (over !== undefined) {
    throw new Refusal(409, "person-withdrawn", `The registration was withdrawn on ${isoOf(over)}.`);
  }
  if (!isPersonEvent(event)) refuse("not-on-a-person", `${event.type} is no event of a person.`);
  switch (event.type) {
    case "void":
      if (day === registration.registeredOn) {
        refuse("registered-that-day", "A registration is not withdrawn on the day on which it was made.");
      }
      return;
    case "customer-change":
      if (Object.keys(event.details).length === 0) refuse("no-change", "The change gives no member of the details.");
      checkDetails(event.details, who, day);
      return;
    case "second-document":
      if (sameDocument(event.other, who)) refuse("same-document", "It is the document of the registration itself.");
      if (event.void === true && !holds(documentsSaid(registration, day), event.other, ({ other }) => other)) {
        refuse("not-told", "There is no such document that was told before.");
      }
      return;
    case "relative":
      if (sameDocument(event.relative, who)) refuse("same-document", "Nobody is a relative of himself.");
      if (event.void === true && !holds(relativesSaid(registration, day), event.relative, ({ relative }) => relative)) {
        refuse("not-told", "There is no such relative who is told.");
      }
      return;
    case "document-renewed":
      return;
  }
}

/** Whether what was said last of somebody is that it holds. */
function holds<Event extends { readonly void?: boolean }>(
  said: readonly { readonly event: Event }[],
  who: Borrower,
  about: (event: Event) => Borrower,
): boolean {
  return said.some(({ event }) => samePerson(about(event), who) && event.void !== true);
}

function refuse(kind: string, detail: string): never {
  throw new Refusal(422, kind, detail);
}
