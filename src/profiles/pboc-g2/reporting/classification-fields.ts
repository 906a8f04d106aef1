import type { LoanView } from "../../../ledger/loan-view.js";
import type { OwedField } from "../../owed-record.js";
import { exactly, unjudged } from "./owed-field.js";
import type { TellingRules } from "./told-account.js";

/** FiveCate and FiveCateAdjDate; not judged where the lender's own model sets them (S2). */
export function classificationFields(
  { classified }: { readonly classified: Pick<LoanView["classified"], "fiveCate" | "date"> },
  rules: Pick<TellingRules, "agreement">,
): [string, OwedField][] {
  const field = rules.agreement.fiveCate === "by-events" ? exactly : unjudged;
  return [
    ["FiveCate", field(classified.fiveCate)],
    ["FiveCateAdjDate", field(classified.date)],
  ];
}
