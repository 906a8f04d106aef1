import type { LoanRules } from "../../../ledger/loan-core.js";
import type { LoanView } from "../../../ledger/loan-view.js";
import type { OwedField } from "../../owed-record.js";
import { exactly, unjudged } from "./owed-field.js";

/** FiveCate and FiveCateAdjDate; not judged where the lender's own model sets them (S2). */
export function classificationFields(view: LoanView, rules: LoanRules): [string, OwedField][] {
  const field = rules.agreement.fiveCate === "by-events" ? exactly : unjudged;
  return [
    ["FiveCate", field(view.classified.fiveCate)],
    ["FiveCateAdjDate", field(view.classified.date)],
  ];
}
