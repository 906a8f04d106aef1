import type { IsoDate, MinorUnits } from "../../../schemas/ledger/primitives.js";
import { newInstalment, unpaidOf } from "../instalment.js";
import { copyCore, dueUnsettled, type LoanCore, outstandingPrincipal, UNMARKED } from "../loan-core.js";
import { beginDay, endDay } from "../loan-day.js";
import { type DayBalance, dailyInterest } from "./daily-interest.js";
import { type RevolvingRules, revolvingDueDates } from "./revolving-rules.js";

/**
 * The state of one revolving loan; changed in place while a business day is worked through. Its instalments are its due
 * dates, so that arrears, tolerance and penalty interest are those of any loan (clause L47); its payouts are its drawdowns.
 */
export interface RevolvingCore extends LoanCore {
  /** Principal drawn, not repaid and not due: all that is outstanding until the DueDate. */
  undue: MinorUnits;
  /** What was outstanding at the end of days, ascending; one entry a day on which it changed. */
  balances: DayBalance[];
  /** Day since which nothing can be drawn; null while something can (clause L81). */
  stoppedOn: IsoDate | null;
  /** Day on which it turned out that it should never have been reported; null for any other (clause L75). */
  voidedOn: IsoDate | null;
}

/** A revolving loan just opened, not drawn yet. */
export function openRevolving(rules: RevolvingRules): RevolvingCore {
  const { openDate } = rules.terms;
  return {
    instalments: revolvingDueDates(rules).map(newInstalment),
    held: 0,
    receipts: [],
    specials: [],
    classified: { fiveCate: "1", date: openDate, eventId: null },
    termMonths: 0,
    closedOn: null,
    endedBy: null,
    bookedOn: openDate,
    marks: UNMARKED,
    leaving: null,
    securitisedOn: null,
    codeChangedOn: null,
    payouts: [],
    relievedLast: null,
    undue: 0,
    balances: [],
    stoppedOn: null,
    voidedOn: null,
  };
}

/** A copy that shares nothing that can change. */
export function copyRevolving(core: RevolvingCore): RevolvingCore {
  const { undue, balances, stoppedOn, voidedOn } = core;
  return { ...copyCore(core), undue, balances: [...balances], stoppedOn, voidedOn };
}

/** Contractual due date of the principal (DueDate, clause L43). */
export function maturityOf(core: RevolvingCore, { expiryDate }: RevolvingRules): IsoDate {
  return core.instalments.at(-1)?.plan.due ?? expiryDate;
}

/** Principal outstanding, due or not. */
export function outstandingOf(core: RevolvingCore): MinorUnits {
  return core.undue + outstandingPrincipal(core);
}

/** All that is due and unpaid on a day. */
export function dueOn(core: RevolvingCore, date: IsoDate, { agreement }: RevolvingRules): MinorUnits {
  return dueUnsettled(core, date).reduce((sum, state) => sum + unpaidOf(state, date, agreement), 0);
}

/** Start of a business day: what falls due on it is worked out, with the last due date the principal too (clause L45). */
export function beginRevolvingDay(core: RevolvingCore, date: IsoDate, rules: RevolvingRules): void {
  // What was sold falls due to somebody else (clause L83).
  if (core.closedOn !== null) return;
  const { openDate, annualRatePpm } = rules.terms;
  const last = core.instalments.length - 1;
  for (const [index, state] of core.instalments.entries()) {
    if (state.plan.due !== date) continue;
    const from = core.instalments[index - 1]?.plan.nominalDue ?? openDate;
    // Where rolling brought the day forward, the days still to come bear interest on what is outstanding now.
    const interest = dailyInterest(core.balances, from, state.plan.nominalDue, {
      annualRatePpm,
      agreement: rules.agreement,
    });
    const principal = index === last ? core.undue : 0;
    core.undue -= principal;
    state.plan = { ...state.plan, principal, interest };
  }
  beginDay(core, date, rules);
}

/** End of a business day: overdue, tolerance, closing as of any loan (clauses L47, L48), and the balance interest runs on. */
export function endRevolvingDay(core: RevolvingCore, date: IsoDate, rules: RevolvingRules): void {
  // With the claim the principal that is not due leaves too (clause L83).
  if (core.leaving !== null) core.undue = 0;
  endDay(core, date, rules);
  const principal = outstandingOf(core);
  if ((core.balances.at(-1)?.principal ?? 0) === principal) return;
  core.balances.push({ from: date, principal });
}
