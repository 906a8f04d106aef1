import type { RecordNode } from "../../codec/decoded-record.js";
import { AGREEMENT_RECORDS, type AgreementRecordName } from "../../rules/testing/agreement-records.js";
import { COLLATERAL_RECORDS, type CollateralRecordName } from "../../rules/testing/collateral-records.js";
import { GUARANTEE_RECORDS, type GuaranteeRecordName } from "../../rules/testing/guarantee-records.js";
import { type Changes, mutate } from "../../rules/testing/mutate.js";
import { PERSON_RECORDS, type PersonRecordName } from "../../rules/testing/person-records.js";
import type { Message } from "./messages.js";

/** Name of a right record beside those of accounts. */
export type FamilyRecordName = AgreementRecordName | GuaranteeRecordName | CollateralRecordName | PersonRecordName;

const RECORDS: Readonly<Record<FamilyRecordName, RecordNode>> = {
  ...AGREEMENT_RECORDS,
  ...GUARANTEE_RECORDS,
  ...COLLATERAL_RECORDS,
  ...PERSON_RECORDS,
};

/** A record of another family than accounts, with changes by the tags of its segments: `CreditLimSgmt.ConStatus`. */
export function tell(name: FamilyRecordName, changes: Changes = {}): Message {
  return { type: name.slice(0, 3), body: mutate(RECORDS[name], changes) };
}
