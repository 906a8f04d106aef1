import type { EarlySettlement, Extension, LedgerEvent, Prepayment, Repayment } from "../../schemas/ledger/event.js";
import type { IsoDate, MinorUnits } from "../../schemas/ledger/primitives.js";
import { interestLeft, newInstalment, payInstalment, principalLeft, unpaidOf } from "./instalment.js";
import { dueUnsettled, type LoanCore, type LoanRules, notYetDue, outstandingPrincipal } from "./loan-core.js";
import { layOut, stepMonths } from "./schedule.js";

/** Why an event cannot be applied, as a lender would answer it (422 or 409); null when it was applied. */
export type Refusal = string | null;

/** Applies one event of the business day at hand; reversals are taken care of by the loan itself. */
export function applyToCore(core: LoanCore, event: LedgerEvent, date: IsoDate, rules: LoanRules): Refusal {
  if (core.closedOn !== null && core.closedOn < date) return "the account is closed (L13)";
  switch (event.type) {
    case "repayment":
      return repay(core, event, date, rules);
    case "prepayment":
      return prepay(core, event, date, rules);
    case "early-settlement":
      return settleEarly(core, event, date);
    case "extension":
      return extend(core, event, date, rules);
    case "classification":
      core.classified = { fiveCate: event.fiveCate, date, eventId: event.eventId };
      return null;
    case "identity-correction":
    case "void":
      // They change who owes and whether it is told, never what is owed.
      return null;
    case "reversal":
      return "a reversal names a repayment of the same business date (L11)";
  }
}

function repay(core: LoanCore, event: Repayment, date: IsoDate, rules: LoanRules): Refusal {
  if (event.amount > stillPayable(core, date, rules)) return "the repayment exceeds all that is owed and to come (L4)";
  core.held += payDue(core, event.amount, event.instalment, date, rules);
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

function payDue(
  core: LoanCore,
  amount: MinorUnits,
  named: number | undefined,
  date: IsoDate,
  rules: LoanRules,
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

function prepay(core: LoanCore, event: Prepayment, date: IsoDate, rules: LoanRules): Refusal {
  const owed = dueUnsettled(core, date).reduce((sum, state) => sum + unpaidOf(state, date, rules.agreement), 0);
  const coming = notYetDue(core, date);
  const principal = coming.reduce((sum, instalment) => sum + principalLeft(instalment), 0);
  if (event.amount - owed >= principal) return "the prepayment would repay everything (L8); settle early instead";
  const rest = payDue(core, event.amount, undefined, date, rules);
  core.receipts.push({ eventId: event.eventId, date, amount: event.amount });
  if (rest === 0) return null;
  respread(core, principal - rest, coming[0]?.plan.number ?? 1, core.instalments.length, rules);
  core.specials.push({
    kind: "prepayment",
    eventId: event.eventId,
    date,
    principal: rest,
    paid: event.amount,
    months: 0,
  });
  return null;
}

function settleEarly(core: LoanCore, event: EarlySettlement, date: IsoDate): Refusal {
  // The account stays open until its day ends (L13), so being settled has to be asked for by itself.
  if (core.instalments.every((instalment) => instalment.settledOn !== null)) return "the loan is settled already (L9)";
  const principal = outstandingPrincipal(core);
  const maturity = core.instalments.at(-1)?.plan.due ?? date;
  if (event.amount < principal - core.held) return "the amount is below the outstanding principal (L9)";
  for (const instalment of core.instalments) {
    if (instalment.settledOn !== null) continue;
    instalment.paidPrincipal += principalLeft(instalment);
    instalment.settledOn = date;
  }
  core.held = 0;
  core.receipts.push({ eventId: event.eventId, date, amount: event.amount });
  // At maturity or after it, nothing is settled early any more.
  if (date >= maturity) return null;
  core.specials.push({
    kind: "early-settlement",
    eventId: event.eventId,
    date,
    principal,
    paid: event.amount,
    months: 0,
  });
  return null;
}

function extend(core: LoanCore, event: Extension, date: IsoDate, rules: LoanRules): Refusal {
  const coming = notYetDue(core, date);
  const first = coming[0];
  if (first === undefined) return "the loan is past its maturity (L10)";
  if (core.instalments.some((state) => state.settledOn === null && state.overdueSince !== null)) {
    return "an instalment is overdue (L10)";
  }
  const oneOff = rules.terms.frequency === "one-off";
  const step = stepMonths(rules.terms);
  if (!oneOff && event.months % step !== 0)
    return `${event.months} months are no multiple of the instalment period (L10)`;
  const principal = coming.reduce((sum, instalment) => sum + principalLeft(instalment), 0);
  if (oneOff) core.termMonths += event.months;
  const last = core.instalments.length + (oneOff ? 0 : event.months / step);
  respread(core, principal, first.plan.number, last, rules);
  core.specials.push({ kind: "extension", eventId: event.eventId, date, principal, paid: 0, months: event.months });
  return null;
}

function respread(core: LoanCore, principal: MinorUnits, first: number, last: number, rules: LoanRules): void {
  const plans = layOut(rules, { principal, first, last, termMonths: core.termMonths });
  core.instalments = [...core.instalments.filter((state) => state.plan.number < first), ...plans.map(newInstalment)];
}
