import type {
  ClaimTransfer,
  Drawdown,
  GuarantorPayment,
  Repayment,
  RepaymentInKind,
  RevolvingEvent,
} from "../../../schemas/ledger/event.js";
import type { IsoDate } from "../../../schemas/ledger/primitives.js";
import { changeCode } from "../events/code-change.js";
import { markLoan } from "../events/marks.js";
import { relieve } from "../events/relief.js";
import { stopOrResume } from "../events/stop.js";
import { wasOverdue } from "../loan-core.js";
import { payDue } from "../pay.js";
import type { Refusal } from "../refusal.js";
import { dueOn, maturityOf, outstandingOf, type RevolvingCore } from "./revolving-core.js";
import type { RevolvingRules } from "./revolving-rules.js";

/**
 * Applies one event of the business day at hand. Reversals are taken care of by the loan itself, and what the line has
 * against a drawdown (over, limit exceeded) is asked of the line, which knows its limit at that moment (clause L44).
 */
export function applyToRevolving(
  core: RevolvingCore,
  event: RevolvingEvent,
  date: IsoDate,
  rules: RevolvingRules,
): Refusal {
  if (core.voidedOn !== null) return "the account is void (L75)";
  if (event.type === "identity-correction") return null;
  if (event.type === "void") {
    core.voidedOn = date;
    return null;
  }
  if (core.closedOn !== null && core.closedOn < date) return "the account is closed (L48)";
  if (core.leaving !== null) return "the account is over with this day (L83)";
  switch (event.type) {
    case "drawdown":
      return draw(core, event, date, rules);
    case "repayment":
    case "repayment-in-kind":
    case "guarantor-payment":
      return payBack(core, event, date, rules);
    case "classification":
      core.classified = { fiveCate: event.fiveCate, date, eventId: event.eventId };
      return null;
    case "relief":
      return relieve(core, event, date, rules);
    case "legal-action":
    case "bad-debt":
    case "write-off":
      return markLoan(core, event, date);
    case "stop-payment":
    case "resume-payment":
      return stopOrResume(core, event, date);
    case "claim-transfer":
      return sell(core, event, date, rules);
    case "code-change":
      return changeCode(core, date);
    case "reversal":
      return "a reversal names a repayment of the same business date (L46)";
  }
}

function draw(core: RevolvingCore, { amount, eventId }: Drawdown, date: IsoDate, rules: RevolvingRules): Refusal {
  if (core.stoppedOn !== null) return "the account is stopped (L81)";
  if (wasOverdue(core)) return "something that was overdue the day before is still unpaid (L44)";
  // Where rolling brings the DueDate before the expiry the line is in force on it; what was drawn then would never fall due.
  if (date >= maturityOf(core, rules)) return "all of the principal is due (L45)";
  core.undue += amount;
  core.payouts.push({ eventId, date, amount });
  return null;
}

/**
 * Money, an asset or a guarantor's money pays what is due, oldest first; what is left repays principal that is not due, and
 * nothing is held (clauses L46, L82).
 */
function payBack(
  core: RevolvingCore,
  event: Repayment | RepaymentInKind | GuarantorPayment,
  date: IsoDate,
  rules: RevolvingRules,
): Refusal {
  if (event.amount > dueOn(core, date, rules) + core.undue)
    return `the ${event.type} exceeds what is due and the principal (L46)`;
  core.undue -= payDue(core, event.amount, undefined, date, rules);
  core.relievedLast = null;
  const { type: kind, eventId, amount } = event;
  core.receipts.push({ eventId, date, amount });
  if (kind !== "repayment") core.specials.push({ kind, eventId, date, principal: 0, paid: amount, months: 0 });
  return null;
}

/** The claim is sold or carved out: with the end of the day nothing is owed to this lender any more (clause L83). */
function sell(core: RevolvingCore, event: ClaimTransfer, date: IsoDate, rules: RevolvingRules): Refusal {
  if (date === rules.terms.openDate) return "the account was opened that day (L83)";
  if (dueOn(core, date, rules) + core.undue === 0) return "nothing is owed (L83)";
  const { how, price: paid, eventId } = event;
  core.leaving = { how, date, eventId };
  const kind = how === "sale" ? "claim-sale" : "claim-carve-out";
  core.specials.push({ kind, eventId, date, principal: outstandingOf(core), paid, months: 0 });
  return null;
}
