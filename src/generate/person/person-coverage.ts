import type { PersonEvent } from "../../../schemas/ledger/event.js";
import type { PersonTerms } from "../../../schemas/ledger/terms.js";
import type { CountByName } from "../../../schemas/run/event-log.js";
import { MEMBERS } from "./raw-person.js";

/** A registered person and what came of him, as plain data. */
export interface CoveredPerson {
  readonly terms: PersonTerms;
  /** Events that took effect. */
  readonly events: readonly { readonly event: PersonEvent; readonly date: string }[];
  /** Records owed, each by what it is called: type, and code or flag. */
  readonly owed: readonly string[];
}

/** How often each kind of person, event, boundary and owed record was reached, by the names of `personCells`. */
export function countPersons(persons: readonly CoveredPerson[]): CountByName {
  const counts: CountByName = {};
  const count = (name: string): void => {
    counts[name] = (counts[name] ?? 0) + 1;
  };
  for (const { terms, events, owed } of persons) {
    const { details, document, registeredOn } = terms;
    count("event:person-registered");
    count(`terms:person-${document === undefined ? "without" : "with"}-document`);
    if (details.income !== undefined) count("terms:person-with-income");
    if (details.marriage.spouse !== undefined) count("terms:married-person");
    if (details.occupation.employer !== undefined) count("terms:employed-person");
    for (const { event } of events) for (const name of namesOf(event)) count(`event:${name}`);
    const changed = events.flatMap(({ event, date }) => (event.type === "customer-change" ? date : []));
    if (changed.includes(registeredOn)) count("boundary:changed-on-registration");
    if (new Set(changed).size < changed.length) count("event:several-changes-a-day");
    for (const name of owed) count(`record:${name}`);
  }
  return counts;
}

function namesOf(event: PersonEvent): string[] {
  switch (event.type) {
    case "customer-change":
      return [event.type, ...Object.keys(event.details).map((member) => `${member}-known`)];
    case "second-document":
    case "relative":
      return [event.void === true ? `${event.type}-void` : event.type];
    case "document-renewed":
      return [event.type];
    case "void":
      return ["person-withdrawn"];
  }
}

/** What lives of registered persons reach beside what loans do. */
export const personCells: readonly string[] = [
  "event:person-registered",
  "event:customer-change",
  ...MEMBERS.map((member) => `event:${member}-known`),
  "event:several-changes-a-day",
  "event:document-renewed",
  "event:second-document",
  "event:second-document-void",
  "event:relative",
  "event:relative-void",
  "event:person-withdrawn",
  "terms:person-with-document",
  "terms:person-without-document",
  "terms:person-with-income",
  "terms:married-person",
  "terms:employed-person",
  "boundary:changed-on-registration",
  ...["110-10", "110-20", "114", "120-1", "120-0", "130", "134", "140-1", "140-0"].map((name) => `record:${name}`),
];
