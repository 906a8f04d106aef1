import type { Day } from "../loan/day.js";
import type { PersonRecord, Persons } from "./choices.js";
import {
  detailsOn,
  documentsSaid,
  givenOn,
  lastGiven,
  type Member,
  type Registration,
  relativesSaid,
  validityOn,
  validitySaidOn,
  voidOn,
} from "./registration.js";

/** How persons are told rightly (clauses L64 to L70). */
export const rightPersons: Persons = {
  owed,
  valuesOf: (_code, day) => day,
  updatedOn: lastGiven,
  apartAt: () => undefined,
};

function owed(registration: Registration, day: Day): readonly PersonRecord[] {
  const over = voidOn(registration) ?? Number.POSITIVE_INFINITY;
  if (day >= over) return day === over ? withdrawal(registration, day) : [];
  const records: PersonRecord[] = [];
  const members = membersOf(registration, day);
  if (members.length > 0) {
    records.push({ type: "110", code: day === registration.registeredOn ? "10" : "20", members });
  }
  // Of several events of one day on the same relative or document the last one counts (clause L68).
  for (const said of relativesSaid(registration, day)) if (said.day === day) records.push({ type: "120", said });
  if (validitySaidOn(registration, day)) records.push({ type: "130" });
  for (const said of documentsSaid(registration, day)) if (said.day === day) records.push({ type: "140", said });
  return records;
}

/** The members that a 110 as of a day tells: at first all that there are, then those given that day. */
function membersOf(registration: Registration, day: Day): readonly Member[] {
  const given = givenOn(registration, day);
  if (day !== registration.registeredOn) return given;
  return given.filter((member) => detailsOn(registration, day)[member] !== undefined);
}

/** A 114, and a 134 where a 130 is owed as of an earlier day (clause L69). */
function withdrawal(registration: Registration, day: Day): readonly PersonRecord[] {
  const withDocument = validityOn(registration, day - 1) !== undefined;
  return withDocument ? [{ type: "134" }, { type: "114" }] : [{ type: "114" }];
}
