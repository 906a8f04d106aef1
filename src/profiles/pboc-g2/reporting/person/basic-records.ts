import type { Borrower } from "../../../../../schemas/ledger/borrower.js";
import type { IsoDate } from "../../../../../schemas/ledger/primitives.js";
import type { LivedPerson } from "../../../../ledger/person/lived-person.js";
import { type PersonView, personAt } from "../../../../ledger/person/person-at.js";
import type { OwedField, OwedRecord, SegmentDuty } from "../../../owed-record.js";
import type { OwingRules } from "../../../profile.js";
import { dayRecord } from "../dated/day-record.js";
import { inGroupOrder } from "../group-order.js";
import { exactly } from "../owed-field.js";
import { underSegment } from "../segments.js";
import { DETAIL_SEGMENT, detailFields } from "./detail-fields.js";
import { keeper, personIdentity } from "./person-identity.js";
import { FIRST_SEGMENTS, PERSON_SEGMENT } from "./person-segments.js";
import { personSubject } from "./person-subject.js";

/**
 * Every record 110 that a person owes up to a day (clauses L64, L65, L67): the registration, each later day on which something
 * became known, and, where the lender likes, each on which another document did.
 */
export function basicRecords(lived: LivedPerson, rules: OwingRules, until: IsoDate): OwedRecord[] {
  return turnsOf(lived, until).map(({ day, segments, required }) => {
    const view = personAt(lived, day);
    const first = day === lived.terms.registeredOn;
    const code = first ? "10" : "20";
    const documented = lastDocumentDay(lived, day);
    const told = documented === undefined || view.documents.length === 0 ? null : documented;
    return {
      ...dayRecord(
        {
          requirement: `OWED-110-${code}`,
          recordType: "110",
          account: lived.account,
          codes: [{ code }],
          day,
          required,
          causes: first ? ["open"] : lived.events.flatMap(({ event, date }) => (date === day ? event.eventId : [])),
          segments: dutiesOf(view, segments, told !== null),
          fields: [
            ...underSegment<OwedField>(PERSON_SEGMENT.B, [
              ["InfRecType", exactly("110")],
              ...personIdentity(lived),
              ["RptDate", exactly(day)],
              ["RptDateCode", exactly(code)],
              ...keeper(lived, rules.agreement),
              ["CustomerType", exactly(lived.terms.customerType)],
            ]),
            ...(told === null ? [] : documentFields(view.documents, told)),
            ...detailFields(view),
          ],
        },
        rules,
      ),
      subject: personSubject("110"),
    };
  });
}

/** A day as of which a 110 is owed, or may come, and the segments that it must have. */
interface Turn {
  readonly day: IsoDate;
  readonly segments: ReadonlySet<string>;
  readonly required: boolean;
}

function turnsOf(lived: LivedPerson, until: IsoDate): Turn[] {
  const { registeredOn, details } = lived.terms;
  const known = details.income === undefined ? [] : [PERSON_SEGMENT.J];
  const turns = new Map<IsoDate, Turn>([
    [registeredOn, { day: registeredOn, segments: new Set([...FIRST_SEGMENTS, ...known]), required: true }],
  ]);
  for (const { event, date } of lived.events) {
    const before = turns.get(date);
    if (event.type === "customer-change") {
      const given = Object.entries(DETAIL_SEGMENT).flatMap(([member, tag]) => (member in event.details ? tag : []));
      // Where only a document had become known that day, the record that may tell it now has to come for the change.
      const segments = before?.required === true ? before.segments : [];
      turns.set(date, { day: date, segments: new Set([...segments, ...given]), required: true });
    }
    if (event.type === "second-document" && before === undefined && personAt(lived, date).documents.length > 0) {
      turns.set(date, { day: date, segments: new Set([PERSON_SEGMENT.C]), required: false });
    }
  }
  return [...turns.values()].filter(({ day }) => day <= until).sort((a, b) => (a.day < b.day ? -1 : 1));
}

/** The newest day up to another on which something was said of other documents (L67). */
function lastDocumentDay(lived: LivedPerson, day: IsoDate): IsoDate | undefined {
  return lived.events.findLast(({ event, date }) => event.type === "second-document" && date <= day)?.date;
}

/** What a record need not tell it may, as far as there is something to tell (L65, L67). */
function dutiesOf(view: PersonView, must: ReadonlySet<string>, documented: boolean): Record<string, SegmentDuty> {
  const duty = (tag: string, known: boolean): SegmentDuty => (must.has(tag) ? "must" : known ? "may" : "must-not");
  return {
    [PERSON_SEGMENT.B]: "must",
    [PERSON_SEGMENT.C]: duty(PERSON_SEGMENT.C, documented),
    ...Object.fromEntries(FIRST_SEGMENTS.map((tag) => [tag, duty(tag, true)])),
    [PERSON_SEGMENT.J]: duty(PERSON_SEGMENT.J, view.details.income !== undefined),
  };
}

/** Segment C: every other document in force (L67). */
function documentFields(documents: readonly Borrower[], updated: IsoDate): [string, OwedField][] {
  const groups = documents.map(({ name, idType, idNum }) => ({ Alias: name, OthIDType: idType, OthIDNum: idNum }));
  return underSegment<OwedField>(PERSON_SEGMENT.C, [
    ["IDNm", exactly(String(groups.length))],
    ...inGroupOrder("IDRec", groups).flatMap((group, index) =>
      underSegment<OwedField>(
        `IDRec[${index}]`,
        Object.entries(group).map(([tag, value]) => [tag, exactly(value)]),
      ),
    ),
    ["IDInfoUpDate", exactly(updated)],
  ]);
}
