import type { PersonEvent } from "../../../../../schemas/ledger/event.js";
import type { PersonTerms } from "../../../../../schemas/ledger/terms.js";
import { agreementByName } from "../../../../generate/agreements.js";
import { calendarByName } from "../../../../ledger/calendar-by-name.js";
import { type LivedPerson, personKey } from "../../../../ledger/person/lived-person.js";
import { person, personTerms } from "../../../../ledger/person/testing/person-story.js";
import type { OwingRules } from "../../../profile.js";

const plain = agreementByName("plain");
if (plain === null) throw new Error("The agreement plain is gone.");

/** The agreement `plain` with its calendar. */
export const plainRules: OwingRules = { agreement: plain, calendar: calendarByName(plain.calendar) };

/** Source of the information about the person of {@link livedPerson}. */
export const SOURCE: string = `${plain.provider}A1`;

/** Events with their days, named e1, e2 … in their order. */
export type DatedHappenings = readonly (readonly [date: string, event: PersonEvent])[];

/** A person as lived. */
export function livedPerson(changes: Partial<PersonTerms>, ...happened: DatedHappenings): LivedPerson {
  const terms = { ...personTerms, ...changes };
  return {
    account: personKey(SOURCE, person.idType, person.idNum),
    source: SOURCE,
    borrower: person,
    terms,
    bookedOn: terms.registeredOn,
    events: happened.map(([date, event], index) => ({ event: { ...event, eventId: `e${index + 1}` }, date })),
  };
}
