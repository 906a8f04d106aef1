import type { IsoDate } from "../../../../../schemas/ledger/primitives.js";
import type { LivedPart } from "../../../../ledger/lived-part.js";
import type { AcceptedCode, OwedField } from "../../../owed-record.js";
import type { OwingRules } from "../../../profile.js";
import { identityFields } from "../base-segment.js";
import { either, exactly } from "../owed-field.js";

/** Elements of a base segment from RptDate on: the day, the code, and who it is about. */
export function dayBase(
  lived: Pick<LivedPart, "borrower">,
  rules: Pick<OwingRules, "agreement">,
  day: IsoDate,
  codes: readonly AcceptedCode[],
): [string, OwedField][] {
  return [
    ["RptDate", exactly(day)],
    ["RptDateCode", either(...codes.map(({ code }) => ({ value: code })))],
    ...identityFields(lived, rules),
  ];
}
