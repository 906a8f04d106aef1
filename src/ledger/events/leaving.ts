import type { ClaimTransfer, TransferOut } from "../../../schemas/ledger/event.js";
import type { IsoDate } from "../../../schemas/ledger/primitives.js";
import { addMonths, monthOf } from "../dates.js";
import { unpaidOf } from "../instalment.js";
import { dueUnsettled, isSettled, type LoanCore, type LoanRules, outstandingPrincipal } from "../loan-core.js";
import { monthsToldBefore } from "../months-told.js";
import type { Refusal } from "../refusal.js";

/** The claim is sold or carved out: with the end of the day nothing is owed to this lender any more (clause L29). */
export function claimTransfer(core: LoanCore, { how, price, eventId }: ClaimTransfer, date: IsoDate): Refusal {
  if (isSettled(core)) return "the loan is settled (L29)";
  core.leaving = { how, date, eventId };
  const kind = how === "sale" ? "claim-sale" : "claim-carve-out";
  core.specials.push({ kind, eventId, date, principal: outstandingPrincipal(core), paid: price, months: 0 });
  return null;
}

/** A performing loan goes to another institution: with its day the account is over for this lender (clause L30). */
export function transferOut(core: LoanCore, { eventId }: TransferOut, date: IsoDate, rules: LoanRules): Refusal {
  if (isSettled(core)) return "the loan is settled (L13)";
  // Even one that was paid since (unlike in L10, L25 and L32).
  const overdue = core.instalments.some(
    ({ overdueSince, settledOn }) => overdueSince !== null && (settledOn ?? date) === date,
  );
  if (overdue) return "an instalment was overdue the day before (L30)";
  if (dueUnsettled(core, date).some((state) => unpaidOf(state, date, rules.agreement) > 0)) {
    return "something that is due is unpaid (L30)";
  }
  const { newest, onDay } = monthsToldBefore(core, date, rules);
  if (onDay) return "a monthly record is as of the day itself (L30)";
  if (newest !== addMonths(monthOf(date), -1))
    return "the newest monthly record does not tell of the month before (L30)";
  core.leaving = { how: "transfer-out", date, eventId };
  return null;
}
