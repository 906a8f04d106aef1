import type { Relative, SecondDocument } from "../../../../../schemas/ledger/person-event.js";
import type { IsoDate } from "../../../../../schemas/ledger/primitives.js";
import type { DatedEvent } from "../../../../ledger/lived-dated.js";
import type { LivedPerson } from "../../../../ledger/person/lived-person.js";
import { personAt } from "../../../../ledger/person/person-at.js";
import type { OwedField, OwedRecord } from "../../../owed-record.js";
import type { OwingRules } from "../../../profile.js";
import { dayRecord } from "../dated/day-record.js";
import { exactly } from "../owed-field.js";
import { underSegment } from "../segments.js";
import { keeper, personIdentity } from "./person-identity.js";
import { PERSON_ROOT } from "./person-segments.js";
import { personSubject } from "./person-subject.js";

/** Every record 130 up to a day (clause L66): of the registration, where a document was given, and of each renewal. */
export function validityRecords(lived: LivedPerson, rules: OwingRules, until: IsoDate): OwedRecord[] {
  const { registeredOn, document } = lived.terms;
  const renewed = lived.events.flatMap(({ event, date }) => (event.type === "document-renewed" ? date : []));
  const days = [...new Set([...(document === undefined ? [] : [registeredOn]), ...renewed])].sort();
  return days.flatMap((day) => {
    const known = personAt(lived, day).document;
    if (day > until || known === undefined) return [];
    const told: [string, OwedField][] = [
      ["IDEfctDate", exactly(known.from ?? "")],
      ["IDDueDate", exactly(known.until)],
      ["IDOrgName", exactly(known.issuer ?? "")],
      ["IDDist", exactly("")],
      ...keeper(lived, rules.agreement),
    ];
    const causes = causesOf(lived, day, "document-renewed");
    return plainRecord(lived, rules, {
      recordType: "130",
      day,
      causes: document !== undefined && day === registeredOn ? ["open", ...causes] : causes,
      told,
    });
  });
}

/** Every record 120 up to a day (clause L68): one a day and relative, by the last event of the day. */
export function familyRecords(lived: LivedPerson, rules: OwingRules, until: IsoDate): OwedRecord[] {
  const named = lived.events.flatMap(({ event, date }) => (event.type === "relative" ? [{ event, date }] : []));
  return lastOfDay(named, ({ relative }) => relative).flatMap(({ last: { event, date }, causes }) => {
    const { relative, relation } = event;
    if (date > until) return [];
    const told: [string, OwedField][] = [
      ["FamMemName", exactly(relative.name)],
      ["FamMemCertType", exactly(relative.idType)],
      ["FamMemCertNum", exactly(relative.idNum)],
      ["FamRel", exactly(relation)],
      ["FamRelaAssFlag", exactly(event.void === true ? "0" : "1")],
    ];
    return plainRecord(lived, rules, { recordType: "120", day: date, causes, told, other: relative });
  });
}

/** Every record 140 up to a day (clause L67): one a day and document, by the last event of the day. */
export function identityRecords(lived: LivedPerson, rules: OwingRules, until: IsoDate): OwedRecord[] {
  const named = lived.events.flatMap(({ event, date }) => (event.type === "second-document" ? [{ event, date }] : []));
  return lastOfDay(named, ({ other }) => other).flatMap(({ last: { event, date }, causes }) => {
    const { other } = event;
    if (date > until) return [];
    const told: [string, OwedField][] = [
      ["OthName", exactly(other.name)],
      ["OthIDType", exactly(other.idType)],
      ["OthIDNum", exactly(other.idNum)],
      ["OthAssFlg", exactly(event.void === true ? "0" : "1")],
    ];
    return plainRecord(lived, rules, { recordType: "140", day: date, causes, told, other });
  });
}

/** What is particular to one of these records. */
interface PlainRecord {
  readonly recordType: "120" | "130" | "140";
  readonly day: IsoDate;
  readonly causes: readonly string[];
  readonly told: readonly (readonly [string, OwedField])[];
  readonly other?: SecondDocument["other"];
}

function plainRecord(
  lived: LivedPerson,
  rules: OwingRules,
  { recordType, day, causes, told, other }: PlainRecord,
): OwedRecord {
  const root = PERSON_ROOT[recordType];
  const record = dayRecord(
    {
      requirement: `OWED-${recordType}`,
      recordType,
      account: lived.account,
      codes: [{ code: "" }],
      day,
      causes,
      segments: { [root]: "must" },
      fields: underSegment<OwedField>(root, [
        ["InfRecType", exactly(recordType)],
        ...personIdentity(lived),
        ...told,
        ["RptDate", exactly(day)],
      ]),
    },
    rules,
  );
  return { ...record, subject: personSubject(recordType, other) };
}

/** The last event of each day on the same document, by day, and the ids of all of them. */
function lastOfDay<Event extends SecondDocument | Relative>(
  events: readonly DatedEvent<Event>[],
  about: (event: Event) => SecondDocument["other"],
): { last: DatedEvent<Event>; causes: string[] }[] {
  const found = new Map<string, { last: DatedEvent<Event>; causes: string[] }>();
  for (const last of events) {
    const { idType, idNum } = about(last.event);
    const key = `${last.date} ${idType} ${idNum}`;
    found.set(key, { last, causes: [...(found.get(key)?.causes ?? []), last.event.eventId] });
  }
  return [...found.values()].sort((a, b) => (a.last.date < b.last.date ? -1 : a.last.date > b.last.date ? 1 : 0));
}

function causesOf(lived: LivedPerson, day: IsoDate, type: "document-renewed"): string[] {
  return lived.events.flatMap(({ event, date }) => (date === day && event.type === type ? event.eventId : []));
}
