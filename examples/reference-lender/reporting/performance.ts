import { type Day, isoOf } from "../loan/day.js";
import type { Instalment } from "../loan/loan-state.js";
import type { Behaviour, View } from "./behaviour.js";
import type { Decision } from "./decision.js";
import type { AccountStatus } from "./otherwise/choices.js";

/** The values of segments H and J; amounts in whole currency units. */
export interface Performance {
  readonly status: AccountStatus;
  readonly balance: number;
  readonly remaining: number;
  readonly fiveCate: string;
  readonly fiveCateDate: string;
  readonly letter: string;
  readonly digit: number;
  readonly overduePeriods: number;
  readonly overdueTotal: number;
  readonly overduePrincipal: number;
  /** Unpaid principal 31–60, 61–90, 91–180 and more than 180 days past due. */
  readonly bands: readonly [number, number, number, number];
  readonly due: number;
  readonly received: number;
  readonly lastPaid: string;
  readonly closed: string;
}

/** What the account looks like to the bureau on the view's day (§5.6, S1, S2). */
export function performance(view: View, decision: Decision, behaviour: Behaviour): Performance {
  const { contract, state, reported, day } = view;
  const {
    values,
    otherwise: { standing },
  } = behaviour;
  const yuan = (amount: number): number => values.yuan(amount, contract.agreement);
  const closed = decision.code === "20" || decision.code === "32";
  const overdue = closed ? [] : state.instalments.filter((row) => behaviour.ageing.isOverdue(row, day, contract));
  const inMinorUnits = overdue.reduce((sum, row) => sum + behaviour.ageing.unpaid(row, day, contract), 0);
  const overduePrincipal = yuan(overdue.reduce((sum, row) => sum + row.principal - row.paidPrincipal, 0));
  const digit = statusDigit(view, overdue, behaviour);
  // The opening record tells no payments (§5.5); money of the opening day is told with the first month.
  const opening = decision.code === "10";
  // A loan without instalments (RepayPrd 0) has none left either (S2: at opening RemRepPrd = RepayPrd).
  const none = closed || contract.terms.method === "bullet";
  const receivedAmount = opening ? 0 : values.received(view, reported.windowFrom ?? Number.NEGATIVE_INFINITY);
  const dueAmount = dueOf(view, decision, behaviour, inMinorUnits, receivedAmount);
  return {
    status: closed ? "3" : standing.status(state, overdue.length > 0),
    balance: closed ? 0 : yuan(behaviour.joints.amount(values.balance(state), contract.terms)),
    remaining: none ? 0 : values.remainingPeriods(state, day),
    fiveCate: state.fiveCate,
    fiveCateDate: isoOf(values.fiveCateDay(view)),
    letter: closed
      ? standing.closingLetter(state)
      : digit > 0
        ? standing.overdueLetter(state, digit)
        : quietLetter(view, decision, behaviour, dueAmount, receivedAmount),
    digit,
    overduePeriods: values.overduePeriods(overdue.length, reported),
    // Below one unit an overdue account still tells 1 (S2).
    overdueTotal: overdue.length > 0 ? Math.max(yuan(inMinorUnits), 1) : 0,
    overduePrincipal,
    bands: bandsOf(view, overdue, overduePrincipal, behaviour),
    due: yuan(dueAmount),
    received: yuan(receivedAmount),
    lastPaid: isoOf(values.lastPaidOn(view)),
    closed: closed && state.closedOn !== undefined ? isoOf(state.closedOn) : "",
  };
}

function statusDigit(view: View, overdue: readonly Instalment[], behaviour: Behaviour): number {
  const oldest = overdue[0];
  if (oldest === undefined) return 0;
  if (view.contract.agreement.settlement.statusBasis === "by-days") {
    return behaviour.ageing.digit(view.day - behaviour.dates.dueDay(oldest));
  }
  const count = Math.min(overdue.length, 7);
  // A migrated loan has no digit before it to rise from.
  return view.reported.told ? Math.min(count, view.reported.digit + 1) : count;
}

/** `*`, N, M, D or Z: the letter of an account without arrears (S1, clauses L24, L27, L28). */
function quietLetter(view: View, decision: Decision, behaviour: Behaviour, due: number, received: number): string {
  if (decision.code === "40") return "N";
  if (decision.code === "10") return "*";
  const after = view.reported.windowFrom ?? Number.NEGATIVE_INFINITY;
  const payer = behaviour.otherwise.standing.payerLetter(view, after);
  if (payer !== undefined) return payer;
  // Of a revolving loan what was repaid is nothing that fell due: `*` fits whatever came in (clause L49).
  const quiet = due === 0 && (received === 0 || view.state.revolving !== undefined);
  if (quiet && !settledByRelief(view, after)) return "*";
  if (view.contract.agreement.settlement.day !== "month-end" || decision.settlement === undefined) return "N";
  const from = view.reported.settledTo ?? Number.NEGATIVE_INFINITY;
  const to = decision.settlement;
  const late = view.state.instalments.some(
    // An instalment of nothing cannot be paid late.
    (row) =>
      row.principal + row.interest > 0 &&
      row.due > from &&
      row.due <= to &&
      row.paidOn !== undefined &&
      row.paidOn > row.due,
  );
  return late ? "M" : "N";
}

/** Whether a relief after a day settled an instalment: the month is no month without a payment then (clause L24). */
function settledByRelief({ state, day }: View, after: Day): boolean {
  const relieved = state.specials.filter(({ kind }) => kind === "relief").map((special) => special.day);
  return relieved.some((on) => on > after && on <= day && state.instalments.some((row) => row.paidOn === on));
}

/** The amount due in the period (CurRpyAmt), in minor units. */
function dueOf(view: View, decision: Decision, behaviour: Behaviour, overdueTotal: number, received: number): number {
  if (decision.code === "20" || decision.code === "32") return received;
  if (decision.settlement === undefined) return 0;
  const from = view.reported.settledTo ?? Number.NEGATIVE_INFINITY;
  // Once the last instalment's period is over, everything still owed is due (S2).
  if (view.state.maturity <= from) return overdueTotal;
  return behaviour.values.due(view, from, decision.settlement);
}

/** Overdue principal by the age of each instalment (S2); the bands together never exceed the overdue principal. */
function bandsOf(
  view: View,
  overdue: readonly Instalment[],
  overduePrincipal: number,
  behaviour: Behaviour,
): [number, number, number, number] {
  const exact: [number, number, number, number] = [0, 0, 0, 0];
  const age = (row: Instalment): Day => view.day - behaviour.dates.dueDay(row);
  const oldest = overdue[0] === undefined ? 0 : age(overdue[0]);
  for (const row of overdue) {
    const days = behaviour.ageing.bandAge(age(row), oldest);
    const principal = row.principal - row.paidPrincipal;
    if (days > 180) exact[3] += principal;
    else if (days > 90) exact[2] += principal;
    else if (days > 60) exact[1] += principal;
    else if (days > 30) exact[0] += principal;
  }
  const whole = exact.map((amount) => behaviour.values.yuan(amount, view.contract.agreement));
  let excess = whole.reduce((sum, amount) => sum + amount, 0) - overduePrincipal;
  for (const [index, amount] of whole.entries()) {
    if (excess <= 0) break;
    const less = Math.min(amount, 1, excess);
    whole[index] = amount - less;
    excess -= less;
  }
  return [whole[0] ?? 0, whole[1] ?? 0, whole[2] ?? 0, whole[3] ?? 0];
}
