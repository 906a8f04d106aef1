import type { PersonEvent } from "../../../schemas/ledger/event.js";
import type { IsoDate } from "../../../schemas/ledger/primitives.js";
import type { PersonTerms } from "../../../schemas/ledger/terms.js";
import type { Happened } from "../lived-dated.js";
import { isSameDocument, personAt } from "./person-at.js";

/** Why an event on a person cannot be, as a lender would answer it (422 or 409); null where it can (clauses L67 to L69). */
export function personRefusal(
  lived: Happened<PersonTerms, PersonEvent>,
  event: PersonEvent,
  day: IsoDate,
): string | null {
  const { withdrawnOn, documents, relatives } = personAt(lived, day);
  if (withdrawnOn !== null) return "the person was withdrawn (L69)";
  switch (event.type) {
    case "void":
      return day === lived.terms.registeredOn ? "a person is not withdrawn on the day of registration (L69)" : null;
    case "second-document":
      if (event.void !== true || documents.some(isSameDocument(event.other))) return null;
      return "that document was not told before (L67)";
    case "relative":
      if (event.void !== true || relatives.some(isSameDocument(event.relative))) return null;
      return "that relative is not told (L68)";
    default:
      return null;
  }
}
