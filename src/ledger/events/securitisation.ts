import type { IsoDate } from "../../../schemas/ledger/primitives.js";
import type { LoanCore } from "../loan-core.js";
import type { Refusal } from "../refusal.js";

/** The claim is securitised; the lender goes on reporting it (clause L31). */
export function securitise(core: LoanCore, date: IsoDate): Refusal {
  if (core.securitisedOn !== null) return "the claim was securitised before (L31)";
  core.securitisedOn = date;
  return null;
}
