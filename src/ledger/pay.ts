import type { GuarantorPayment, Repayment, RepaymentInKind } from "../../schemas/ledger/event.js";
import type { IsoDate, MinorUnits } from "../../schemas/ledger/primitives.js";
import { interestLeft, payInstalment, principalLeft, unpaidOf } from "./instalment.js";
import { dueUnsettled, type LoanCore, type LoanRules } from "./loan-core.js";
import type { Refusal } from "./refusal.js";

/** Money, or what is received like money, pays what is due; what is left is held (clauses L4, L27, L28). */
export function repay(
  core: LoanCore,
  event: Repayment | RepaymentInKind | GuarantorPayment,
  date: IsoDate,
  rules: LoanRules,
): Refusal {
  if (event.amount > stillPayable(core, date, rules))
    return `the ${event.type} exceeds all that is owed and to come (L4)`;
  const named = event.type === "repayment" ? event.instalment : undefined;
  core.held += payDue(core, event.amount, named, date, rules);
  core.relievedLast = null;
  core.receipts.push({ eventId: event.eventId, date, amount: event.amount });
  return null;
}

/** All that is due and unpaid, and all that is still to come, less what is held (clause L4). */
function stillPayable(core: LoanCore, date: IsoDate, rules: LoanRules): MinorUnits {
  const open = core.instalments.filter((instalment) => instalment.settledOn === null);
  const sum = open.reduce((total, instalment) => {
    const due = instalment.plan.due <= date;
    return (
      total + (due ? unpaidOf(instalment, date, rules.agreement) : principalLeft(instalment) + interestLeft(instalment))
    );
  }, 0);
  return sum - core.held;
}

/** Pays what is due: the named instalment first where the agreement matches cash, then the oldest; answers what is left. */
export function payDue(
  core: LoanCore,
  amount: MinorUnits,
  named: number | undefined,
  date: IsoDate,
  rules: Pick<LoanRules, "agreement">,
): MinorUnits {
  const due = dueUnsettled(core, date);
  if (rules.agreement.cash.order === "matched") {
    // A stable sort: the named instalment comes to the front, the others keep their order.
    due.sort((a, b) => Number(b.plan.number === named) - Number(a.plan.number === named));
  }
  return due.reduce(
    (left, instalment) => (left > 0 ? payInstalment(instalment, left, date, rules.agreement) : left),
    amount,
  );
}
