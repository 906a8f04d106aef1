import type { Relief } from "../../../schemas/ledger/event.js";
import type { IsoDate } from "../../../schemas/ledger/primitives.js";
import { relieveInstalment, unpaidOf } from "../instalment.js";
import { dueUnsettled, type LoanCore, type LoanRules } from "../loan-core.js";
import type { Refusal } from "../refusal.js";

/** Lets go part of what is due and unpaid, the oldest first; no money comes in (clause L24). */
export function relieve(core: LoanCore, event: Relief, date: IsoDate, rules: Pick<LoanRules, "agreement">): Refusal {
  const due = dueUnsettled(core, date);
  const owed = due.reduce((sum, state) => sum + unpaidOf(state, date, rules.agreement), 0);
  if (event.amount > owed) return "the relief exceeds all that is due and unpaid (L24)";
  due.reduce((left, state) => (left > 0 ? relieveInstalment(state, left, date, rules.agreement) : left), event.amount);
  core.relievedLast = date;
  core.specials.push({ kind: "relief", eventId: event.eventId, date, principal: 0, paid: event.amount, months: 0 });
  return null;
}
