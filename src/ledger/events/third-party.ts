import type { GuarantorPayment, RepaymentInKind } from "../../../schemas/ledger/event.js";
import type { IsoDate } from "../../../schemas/ledger/primitives.js";
import type { LoanCore, LoanRules } from "../loan-core.js";
import { repay } from "../pay.js";
import type { Refusal } from "../refusal.js";

/** An asset taken over, or a guarantor's money, pays like a repayment, the oldest due date first (clauses L27, L28). */
export function receiveFromElsewhere(
  core: LoanCore,
  event: RepaymentInKind | GuarantorPayment,
  date: IsoDate,
  rules: LoanRules,
): Refusal {
  const oldestFirst = { ...rules.agreement.cash, order: "oldest-first" as const };
  const refusal = repay(core, event, date, { ...rules, agreement: { ...rules.agreement, cash: oldestFirst } });
  if (refusal !== null) return refusal;
  const { type: kind, eventId, amount: paid } = event;
  core.specials.push({ kind, eventId, date, principal: 0, paid, months: 0 });
  return null;
}
