import type { IsoDate } from "../../schemas/ledger/primitives.js";
import {
  accruePenalty,
  assessInstalment,
  assessmentDay,
  giveUpInstalment,
  payInstalment,
  unpaidOf,
} from "./instalment.js";
import { dueUnsettled, isSettled, type LoanCore, type LoanRules, UNMARKED, wasOverdue } from "./loan-core.js";

/** Start of a business day: penalty interest is carried forward and held cash pays what falls due (clause L4). */
export function beginDay(core: LoanCore, date: IsoDate, rules: Pick<LoanRules, "agreement">): void {
  for (const instalment of dueUnsettled(core, date)) {
    accruePenalty(instalment, date, rules.agreement);
    if (core.held > 0) core.held = payInstalment(instalment, core.held, date, rules.agreement);
    else if (unpaidOf(instalment, date, rules.agreement) === 0) instalment.settledOn = date;
  }
}

/** End of a business day: what is overdue, what is waived, whether the account closes (clauses L5, L6, L13, L25 to L30). */
export function endDay(core: LoanCore, date: IsoDate, rules: Pick<LoanRules, "agreement">): void {
  for (const instalment of dueUnsettled(core, date)) assessInstalment(instalment, date, rules.agreement);
  if (core.closedOn !== null) return;
  if (core.leaving !== null) {
    for (const instalment of core.instalments) giveUpInstalment(instalment, date);
    core.held = 0;
  }
  if (!wasOverdue(core)) core.marks = UNMARKED;
  if (!isSettled(core)) return;
  core.closedOn = date;
  core.endedBy = core.leaving?.how ?? (core.relievedLast === date ? "relief" : "payment");
}

/** The next date after the given one on which something happens by itself; null when nothing will. */
export function nextOwnDay(core: LoanCore, after: IsoDate, rules: Pick<LoanRules, "agreement">): IsoDate | null {
  let next: IsoDate | null = null;
  for (const instalment of core.instalments) {
    if (instalment.settledOn !== null) continue;
    // Due dates ascend, so once one lies beyond the best candidate the rest do too.
    if (next !== null && instalment.plan.due >= next) break;
    for (const day of [instalment.plan.due, assessmentDay(instalment, rules.agreement)]) {
      if (day > after && (next === null || day < next)) next = day;
    }
  }
  return next;
}
