import type { Borrower } from "../../../schemas/ledger/borrower.js";
import type { PersonEvent } from "../../../schemas/ledger/event.js";
import type { DocumentValidity, PersonDetails } from "../../../schemas/ledger/person.js";
import type { Relative, SecondDocument } from "../../../schemas/ledger/person-event.js";
import type { PersonTerms } from "../../../schemas/ledger/terms.js";
import type { Day } from "../loan/day.js";
import type { PlainBooked } from "../plain/plain-account.js";

/** What is known of a person who was registered. */
export interface Registration {
  readonly terms: PersonTerms;
  readonly registeredOn: Day;
  /** In the order of the days that they count for, those of one day in the order in which they were told. */
  readonly events: readonly PlainBooked<PersonEvent>[];
}

/** One of the segments of a 110 that tell details. */
export type Member = keyof PersonDetails;

/** The details at the end of a day: what was given last of each member (clause L65). */
export function detailsOn({ terms, events }: Registration, day: Day): PersonDetails {
  return events.reduce(
    (details, { day: on, event }) =>
      on <= day && event.type === "customer-change" ? { ...details, ...event.details } : details,
    terms.details,
  );
}

/** The members of the details that were given on a day, in the order of their segments. */
export function givenOn(registration: Registration, day: Day): readonly Member[] {
  return members.filter((member) => gives(registration, member, day));
}

/** The last day up to one on which a member of the details was given. */
export function lastGiven(registration: Registration, member: Member, day: Day): Day {
  const days = registration.events.flatMap(({ day: on }) => (on <= day && gives(registration, member, on) ? [on] : []));
  return Math.max(registration.registeredOn, ...days);
}

const members: readonly Member[] = ["basics", "marriage", "education", "occupation", "residence", "mail", "income"];

function gives({ terms, registeredOn, events }: Registration, member: Member, day: Day): boolean {
  if (day === registeredOn && terms.details[member] !== undefined) return true;
  return events.some(
    ({ day: on, event }) => on === day && event.type === "customer-change" && event.details[member] !== undefined,
  );
}

/** How long the document is valid, as known at the end of a day; `undefined` where nobody has said (clause L66). */
export function validityOn({ terms, events }: Registration, day: Day): DocumentValidity | undefined {
  return events.reduce<DocumentValidity | undefined>(
    (known, { day: on, event }) => (on <= day && event.type === "document-renewed" ? event.document : known),
    terms.document,
  );
}

/** Whether something about the validity of the document was said on a day. */
export function validitySaidOn({ terms, registeredOn, events }: Registration, day: Day): boolean {
  if (day === registeredOn && terms.document !== undefined) return true;
  return events.some(({ day: on, event }) => on === day && event.type === "document-renewed");
}

/** The day on which it turned out that the person should never have been told; `undefined`: it did not (clause L69). */
export function voidOn({ events }: Registration): Day | undefined {
  return events.find(({ event }) => event.type === "void")?.day;
}

/** What was said last of another document, or of a relative, by the end of a day. */
export interface Said<Event extends SecondDocument | Relative> {
  /** Which of them it is, counted from 1 in the order in which they came up. */
  readonly number: number;
  /** The day of what was said last. */
  readonly day: Day;
  readonly event: Event;
}

/** Every other document that has come up by the end of a day (clause L67). */
export function documentsSaid({ events }: Registration, day: Day): readonly Said<SecondDocument>[] {
  return lastSaid(
    events.flatMap(({ day: on, event }) => (event.type === "second-document" ? [{ day: on, event }] : [])),
    ({ other }) => other,
    day,
  );
}

/** Every relative who has come up by the end of a day (clause L68). */
export function relativesSaid({ events }: Registration, day: Day): readonly Said<Relative>[] {
  return lastSaid(
    events.flatMap(({ day: on, event }) => (event.type === "relative" ? [{ day: on, event }] : [])),
    ({ relative }) => relative,
    day,
  );
}

/** Whether two people, or two entries of one, have the same name and document. */
export function samePerson(one: Borrower, other: Borrower): boolean {
  return one.name === other.name && sameDocument(one, other);
}

/** Whether two entries have the same document. */
export function sameDocument(one: Omit<Borrower, "name">, other: Omit<Borrower, "name">): boolean {
  return one.idType === other.idType && one.idNum === other.idNum;
}

function lastSaid<Event extends SecondDocument | Relative>(
  events: readonly PlainBooked<Event>[],
  about: (event: Event) => Borrower,
  day: Day,
): readonly Said<Event>[] {
  const said: Said<Event>[] = [];
  for (const { day: on, event } of events) {
    if (on > day) continue;
    const known = said.findIndex((one) => samePerson(about(one.event), about(event)));
    const number = known < 0 ? said.length + 1 : known + 1;
    said[number - 1] = { number, day: on, event };
  }
  return said;
}
