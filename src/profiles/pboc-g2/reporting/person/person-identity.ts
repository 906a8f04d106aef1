import type { Agreement } from "../../../../../schemas/ledger/agreement.js";
import type { LivedPerson } from "../../../../ledger/person/lived-person.js";
import type { OwedField } from "../../../owed-record.js";
import { identityFields } from "../base-segment.js";
import { exactly } from "../owed-field.js";

/** What makes a record one about this person (§2.3): name, document and source. */
export function personIdentity({ borrower, source }: LivedPerson): [string, OwedField][] {
  return [
    ["Name", exactly(borrower.name)],
    ["IDType", exactly(borrower.idType)],
    ["IDNum", exactly(borrower.idNum)],
    ["InfSurcCode", exactly(source)],
  ];
}

/** Cimoc: who keeps the data of the customer, judged like the branch that manages a loan. */
export function keeper(lived: LivedPerson, agreement: Agreement): [string, OwedField][] {
  return identityFields(lived, { agreement }).flatMap(([tag, field]): [string, OwedField][] =>
    tag === "MngmtOrgCode" ? [["Cimoc", field]] : [],
  );
}
