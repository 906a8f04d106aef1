import type { IsoDate } from "../../../schemas/ledger/primitives.js";
import type { LoanCore } from "../loan-core.js";
import type { Refusal } from "../refusal.js";

/** The account gets another code at the bureau; nothing of what is owed changes (clause L71). */
export function changeCode(core: LoanCore, date: IsoDate): Refusal {
  if (date === core.bookedOn) return "the account came onto the book that day (L71)";
  if (core.codeChangedOn === date) return "its code was changed that day already (L71)";
  core.codeChangedOn = date;
  return null;
}
