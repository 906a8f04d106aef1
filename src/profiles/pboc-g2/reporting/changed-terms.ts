import type { IsoDate } from "../../../../schemas/ledger/primitives.js";
import { laterOf } from "../../../ledger/dates.js";
import type { LoanView } from "../../../ledger/loan-view.js";
import { specialsBetween } from "./special-segment.js";
import type { TellingRules } from "./told-account.js";

/**
 * Whether segment C reads otherwise since what was told last, so that the next monthly record must carry it: the maturity
 * moved (§5.5), the claim was securitised (clause L31), a further part was paid out (clause L32), the limit
 * of a revolving loan's line changed (clause L49).
 */
export function termsChanged(view: LoanView, after: IsoDate, upTo: IsoDate, { terms }: TellingRules): boolean {
  if (specialsBetween(view, after, upTo).some(({ kind }) => kind === "extension" || kind === "deferral")) return true;
  // What happened on the day of opening stands in the segment C of the opening record itself.
  const since = laterOf(after, terms.openDate);
  // What is drawn on a revolving loan is no part of its segment C; the limit of its line is (clause L49).
  const ofAmount = view.credit?.changedOn ?? view.payouts.map(({ date }) => date);
  const days = [...ofAmount, ...(view.securitisedOn === null ? [] : [view.securitisedOn])];
  return days.some((day) => day > since && day <= upTo);
}
