import type { IsoDate } from "../../../../../schemas/ledger/primitives.js";
import { epochMs } from "../../../../ledger/business-day.js";
import { addDays } from "../../../../ledger/dates.js";
import type { LivedPerson } from "../../../../ledger/person/lived-person.js";
import { personAt } from "../../../../ledger/person/person-at.js";
import { owedDespiteDeletion } from "../../../owed-despite-deletion.js";
import type { OwedField, OwedRecord } from "../../../owed-record.js";
import type { OwingRules } from "../../../profile.js";
import type { ReceivedRecord } from "../../../received-record.js";
import { timesOf } from "../owed-draft.js";
import { exactly } from "../owed-field.js";
import { underSegment } from "../segments.js";
import { basicRecords } from "./basic-records.js";
import { personIdentity } from "./person-identity.js";
import { PERSON_ROOT } from "./person-segments.js";
import { personSubject } from "./person-subject.js";
import { familyRecords, identityRecords, validityRecords } from "./plain-records.js";

/**
 * Every record about a person that is owed up to a day (clauses L64 to L69), in the order of the days: 110, 130, 120 and 140,
 * and once the person was withdrawn 114 and, where a 130 was owed, 134.
 * @param received what arrived under the person's key
 */
export function personRecords(
  lived: LivedPerson,
  rules: OwingRules,
  horizon: IsoDate,
  received: readonly ReceivedRecord[] = [],
): OwedRecord[] {
  const { withdrawnOn } = personAt(lived, horizon);
  // Nothing as of the day of the withdrawal or later is owed (L69).
  const until = withdrawnOn === null ? horizon : addDays(withdrawnOn, -1);
  const basics = basicRecords(lived, rules, until);
  const validity = validityRecords(lived, rules, until);
  const pairs = [...familyRecords(lived, rules, until), ...identityRecords(lived, rules, until)];
  if (withdrawnOn === null) return [...basics, ...validity, ...pairs].sort(byDay);
  const deletes = (recordType: "114" | "134", owed: readonly OwedRecord[]): OwedRecord[] => {
    if (owed.length === 0) return [];
    const deletion = deletionRecord(recordType, lived, rules, withdrawnOn);
    const ofTheSame = received.filter(({ subject }) => subject === deletion.subject);
    return owedDespiteDeletion(owed, deletion, ofTheSame);
  };
  const { notBefore } = timesOf(withdrawnOn, rules);
  const onTheirWay = pairs.map((record) => ({ ...record, required: epochMs(record.deadline) <= epochMs(notBefore) }));
  return [...deletes("114", basics), ...deletes("134", validity), ...onTheirWay].sort(byDay);
}

/** 114 or 134: what was told should never have been. It bears no date. */
function deletionRecord(
  recordType: "114" | "134",
  lived: LivedPerson,
  rules: OwingRules,
  withdrawnOn: IsoDate,
): OwedRecord {
  const root = PERSON_ROOT[recordType];
  return {
    requirement: `OWED-${recordType}`,
    recordType,
    subject: personSubject(recordType),
    kind: "correction",
    account: lived.account,
    codes: [{ code: "" }],
    asOf: withdrawnOn,
    months: [],
    required: true,
    ...timesOf(withdrawnOn, rules),
    causes: lived.events.flatMap(({ event }) => (event.type === "void" ? event.eventId : [])),
    segments: { [root]: "must" },
    fields: new Map(underSegment<OwedField>(root, [["InfRecType", exactly(recordType)], ...personIdentity(lived)])),
  };
}

function byDay(a: OwedRecord, b: OwedRecord): number {
  return a.asOf < b.asOf ? -1 : a.asOf > b.asOf ? 1 : 0;
}
