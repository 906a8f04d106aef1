import type { EarlySettlement, Extension, LedgerEvent, Prepayment } from "../../schemas/ledger/event.js";
import type { IsoDate } from "../../schemas/ledger/primitives.js";
import { changeCode } from "./events/code-change.js";
import { claimTransfer, transferOut } from "./events/leaving.js";
import { markLoan } from "./events/marks.js";
import { payOut } from "./events/payout.js";
import { relieve } from "./events/relief.js";
import { securitise } from "./events/securitisation.js";
import { receiveFromElsewhere } from "./events/third-party.js";
import { principalLeft, unpaidOf } from "./instalment.js";
import {
  dueUnsettled,
  isSettled,
  type LoanCore,
  type LoanRules,
  notYetDue,
  outstandingPrincipal,
  wasOverdue,
} from "./loan-core.js";
import { payDue, repay } from "./pay.js";
import type { Refusal } from "./refusal.js";
import { respread } from "./respread.js";
import { stepMonths } from "./schedule.js";

/** Applies one event of the business day at hand; reversals are taken care of by the loan itself. */
export function applyToCore(core: LoanCore, event: LedgerEvent, date: IsoDate, rules: LoanRules): Refusal {
  if (core.closedOn !== null && core.closedOn < date) return "the account is closed (L13)";
  if (core.leaving !== null) return "the account is over with this day (L29, L30)";
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
    case "relief":
      return relieve(core, event, date, rules);
    case "legal-action":
    case "bad-debt":
    case "write-off":
      return markLoan(core, event, date);
    case "repayment-in-kind":
    case "guarantor-payment":
      return receiveFromElsewhere(core, event, date, rules);
    case "claim-transfer":
      return claimTransfer(core, event, date);
    case "transfer-out":
      return transferOut(core, event, date, rules);
    case "securitisation":
      return securitise(core, date);
    case "code-change":
      return changeCode(core, date);
    case "payout":
      return payOut(core, event, date, rules);
  }
}

function prepay(core: LoanCore, event: Prepayment, date: IsoDate, rules: LoanRules): Refusal {
  const owed = dueUnsettled(core, date).reduce((sum, state) => sum + unpaidOf(state, date, rules.agreement), 0);
  const coming = notYetDue(core, date);
  const principal = coming.reduce((sum, instalment) => sum + principalLeft(instalment), 0);
  if (event.amount - owed >= principal) return "the prepayment would repay everything (L8); settle early instead";
  const rest = payDue(core, event.amount, undefined, date, rules);
  core.relievedLast = null;
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
  if (isSettled(core)) return "the loan is settled already (L9)";
  const principal = outstandingPrincipal(core);
  const maturity = core.instalments.at(-1)?.plan.due ?? date;
  if (event.amount < principal - core.held) return "the amount is below the outstanding principal (L9)";
  for (const instalment of core.instalments) {
    if (instalment.settledOn !== null) continue;
    instalment.paidPrincipal += principalLeft(instalment);
    instalment.settledOn = date;
  }
  core.held = 0;
  core.relievedLast = null;
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
  // What the bank does of its own accord no arrears stand against (L23).
  const deferred = event.initiative === "lender";
  if (!deferred && wasOverdue(core)) return "an instalment is overdue (L10)";
  const oneOff = rules.terms.frequency === "one-off";
  const step = stepMonths(rules.terms);
  if (!oneOff && event.months % step !== 0)
    return `${event.months} months are no multiple of the instalment period (L10)`;
  const principal = coming.reduce((sum, instalment) => sum + principalLeft(instalment), 0);
  if (oneOff) core.termMonths += event.months;
  const last = core.instalments.length + (oneOff ? 0 : event.months / step);
  respread(core, principal, first.plan.number, last, rules);
  core.specials.push({
    kind: deferred ? "deferral" : "extension",
    eventId: event.eventId,
    date,
    principal,
    paid: 0,
    months: event.months,
  });
  return null;
}
