import type { Payout } from "../../../schemas/ledger/event.js";
import type { IsoDate } from "../../../schemas/ledger/primitives.js";
import { principalLeft } from "../instalment.js";
import { type LoanCore, type LoanRules, notYetDue, wasOverdue } from "../loan-core.js";
import type { Refusal } from "../refusal.js";
import { respread } from "../respread.js";

/** A further part is paid out: it joins the principal not yet due, which is spread anew (clause L32). */
export function payOut(core: LoanCore, { amount, eventId }: Payout, date: IsoDate, rules: LoanRules): Refusal {
  if (rules.terms.reporting.flag !== "2") return "the loan is not paid out in parts into one account (L32)";
  const coming = notYetDue(core, date);
  const first = coming[0];
  if (first === undefined) return "the loan is past its maturity (L32)";
  if (wasOverdue(core)) return "an instalment is overdue (L32)";
  const principal = coming.reduce((sum, state) => sum + principalLeft(state), amount);
  respread(core, principal, first.plan.number, core.instalments.length, rules);
  core.payouts.push({ eventId, date, amount });
  return null;
}
