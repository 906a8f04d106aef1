import type { Borrower } from "../../../schemas/ledger/borrower.js";
import type { PersonEvent } from "../../../schemas/ledger/event.js";
import type { DocumentValidity, PersonDetails } from "../../../schemas/ledger/person.js";
import type { IsoDate } from "../../../schemas/ledger/primitives.js";
import type { PersonTerms } from "../../../schemas/ledger/terms.js";
import type { Happened } from "../lived-dated.js";

/** What is known of a person at the end of a business day. */
export interface PersonView {
  readonly details: PersonDetails;
  /** By member of `details`, the day on which it was given last; a member that is not known has none (clause L65). */
  readonly givenOn: { readonly [Member in keyof PersonDetails]: IsoDate };
  /** Validity of the document as given last; absent where none was (clause L66). */
  readonly document?: DocumentValidity;
  /** Other documents of the person that are in force, in the order in which they became known (clause L67). */
  readonly documents: readonly Borrower[];
  /** Members of the family that are told and not withdrawn, in the order in which they became known (clause L68). */
  readonly relatives: readonly Borrower[];
  /** Day of the event by which the person should never have been told; null without one (clause L69). */
  readonly withdrawnOn: IsoDate | null;
}

/** What is known of the person at the end of a day (clauses L64 to L69). */
export function personAt({ terms, events }: Happened<PersonTerms, PersonEvent>, day: IsoDate): PersonView {
  const { registeredOn, details, document } = terms;
  const first: PersonView = {
    details,
    givenOn: {
      basics: registeredOn,
      marriage: registeredOn,
      education: registeredOn,
      occupation: registeredOn,
      residence: registeredOn,
      mail: registeredOn,
      ...(details.income === undefined ? {} : { income: registeredOn }),
    },
    ...(document === undefined ? {} : { document }),
    documents: [],
    relatives: [],
    withdrawnOn: null,
  };
  return events.reduce((view, { event, date }) => (date <= day ? after(view, event, date) : view), first);
}

/** Whether somebody is told by the same document, whatever the name in it. */
export function isSameDocument(one: Borrower): (other: Borrower) => boolean {
  return (other) => other.idType === one.idType && other.idNum === one.idNum;
}

function after(view: PersonView, event: PersonEvent, date: IsoDate): PersonView {
  switch (event.type) {
    case "customer-change": {
      const given = Object.fromEntries(Object.keys(event.details).map((member) => [member, date]));
      return { ...view, details: { ...view.details, ...event.details }, givenOn: { ...view.givenOn, ...given } };
    }
    case "document-renewed":
      return { ...view, document: event.document };
    case "second-document":
      return { ...view, documents: told(view.documents, event.other, event.void) };
    case "relative":
      return { ...view, relatives: told(view.relatives, event.relative, event.void) };
    case "void":
      return { ...view, withdrawnOn: date };
  }
}

/** Who is told after an event: without the person named before, and with the person named now unless that is void. */
function told(before: readonly Borrower[], named: Borrower, isVoid: boolean | undefined): readonly Borrower[] {
  const same = isSameDocument(named);
  if (isVoid === true) return before.filter((other) => !same(other));
  return before.some(same) ? before.map((other) => (same(other) ? named : other)) : [...before, named];
}
