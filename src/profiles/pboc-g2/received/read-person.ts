import { personKey } from "../../../ledger/person/lived-person.js";
import type { RecordNode } from "../codec/decoded-record.js";
import { FIRST_SEGMENTS, PERSON_ROOT, PERSON_SEGMENT } from "../reporting/person/person-segments.js";
import { personSubject } from "../reporting/person/person-subject.js";
import { flatten } from "./flatten.js";
import type { ReadBody } from "./read-body.js";

type PlainType = keyof typeof PERSON_ROOT;

/** Whether it is a record about a person other than 110. */
export function isAboutPerson(recordType: string): recordType is PlainType {
  return Object.hasOwn(PERSON_ROOT, recordType);
}

/**
 * A 110. Like all records about persons it names nobody as the borrower of an account: a lender may tell of whom it likes, so
 * one that the run did not register is none of its business.
 */
export function readBasics(body: RecordNode): ReadBody {
  const fields = flatten(body);
  const value = (tag: string): string => fields.get(`${PERSON_SEGMENT.B}.${tag}`) ?? "";
  return {
    ...ofPerson,
    account: keyOf(value),
    subject: personSubject("110"),
    code: value("RptDateCode"),
    asOf: value("RptDate"),
    kind: "event",
    inOrder: true,
    introduces: FIRST_SEGMENTS.every((tag) => body[tag] !== undefined),
    segments: new Set(Object.keys(body)),
    fields,
  };
}

/** A 114, 120, 130, 134 or 140. Its elements stand right under its root, which takes the place of a segment. */
export function readPerson(recordType: PlainType, body: RecordNode): ReadBody {
  const root = PERSON_ROOT[recordType];
  const fields = flatten({ [root]: body });
  const value = (tag: string): string => fields.get(`${root}.${tag}`) ?? "";
  const deletes = recordType === "114" || recordType === "134";
  const other = OTHER[recordType];
  return {
    ...ofPerson,
    account: keyOf(value),
    subject: personSubject(
      recordType,
      other === undefined ? undefined : { idType: value(other.idType), idNum: value(other.idNum) },
    ),
    code: "",
    asOf: deletes ? "" : value("RptDate"),
    kind: deletes ? "correction" : "event",
    ...(deletes ? {} : { inOrder: true }),
    introduces: !deletes,
    segments: new Set([root]),
    fields,
  };
}

const ofPerson = { person: "", month: null, closes: false, ofOwnAccord: true } as const;

/** Elements that name the other document of a pair. */
const OTHER: Readonly<Record<string, { readonly idType: string; readonly idNum: string } | undefined>> = {
  "120": { idType: "FamMemCertType", idNum: "FamMemCertNum" },
  "140": { idType: "OthIDType", idNum: "OthIDNum" },
};

/** The key of the person (in 120, 130 and 140 the first one); `""` where a part of it is missing. */
function keyOf(value: (tag: string) => string): string {
  const parts = [value("InfSurcCode"), value("IDType"), value("IDNum")] as const;
  return parts.includes("") ? "" : personKey(...parts);
}
