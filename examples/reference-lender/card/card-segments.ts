import { isoMonth, isoOf } from "../loan/day.js";
import type { Behaviour } from "../reporting/behaviour.js";
import { group } from "../reporting/record-xml.js";
import { notBilled, owedOf, partsLeft, receivedIn } from "./card-state.js";
import { cardLetter, receivedInPeriod } from "./card-telling.js";
import type { CardView } from "./card-view.js";

type Elements = (readonly [string, string | number])[];

/** Segment H of a card (AcctMthlyBlgInfSgmt): the elements of its account type (§3.1). */
export function cardPerformance(view: CardView, behaviour: Behaviour): string {
  const { state, terms, record, agreement } = view;
  const { telling } = behaviour.cards;
  const yuan = (amount: number): number => behaviour.values.yuan(amount, agreement);
  const opening = record.code === "10";
  const closed = state.closedOn !== undefined;
  const credit = terms.product === "R2";
  const overdue = closed || opening ? [] : telling.overdue(state);
  const letter = closed
    ? telling.closingLetter(state)
    : telling.letter(
        view,
        cardLetter(view, (days) => behaviour.ageing.digit(days), overdue),
      );
  const received = opening ? 0 : receivedInPeriod(view);
  // Of a closing record too 0: what fell due in its period is paid.
  const due = opening || closed ? 0 : telling.due(view);
  const lent: Elements = [
    ["PridAcctBal", opening ? 0 : yuan(owedOf(state))],
    ["UsedAmt", yuan(telling.used(view))],
    ["NotIsuBal", opening ? 0 : yuan(notBilled(state))],
    ["RemRepPrd", opening ? 0 : partsLeft(state)],
  ];
  const arrears: Elements = [
    ["RpyPrct", letter === "*" ? "" : share(received, due)],
    ["OverdPrd", overdue.length],
    ["TotOverd", overdue.length > 0 ? Math.max(yuan(telling.overdueTotal(view, overdue)), 1) : 0],
  ];
  return group("AcctMthlyBlgInfSgmt", [
    ["Month", record.month === undefined ? "" : isoMonth(record.month)],
    ["SettDate", record.settlement === undefined ? "" : isoOf(record.settlement)],
    ["AcctStatus", telling.status(state)],
    ["AcctBal", atLeastOne(telling.balance(view), view, behaviour)],
    ...(credit ? lent : []),
    ["FiveCate", state.fiveCate],
    ["FiveCateAdjDate", isoOf(state.fiveCateDay)],
    ["RpyStatus", letter],
    ...(credit ? arrears : ([["OvedrawBaOve180", atLeastOne(telling.overdraft180(view), view, behaviour)]] as const)),
    ...(credit ? ([["CurRpyAmt", yuan(due)]] as const) : []),
    ["ActRpyAmt", yuan(received)],
    // The opening record tells of no payment.
    ["LatRpyDate", opening ? isoOf(view.openDay) : lastPaid(view)],
    ["CloseDate", state.closedOn === undefined ? "" : isoOf(state.closedOn)],
  ]);
}

/** Segment J of a card (AcctDbtInfSgmt): what was overdue is paid (clause L57). */
export function cleared(view: CardView, behaviour: Behaviour): string {
  const { state, agreement } = view;
  const { telling } = behaviour.cards;
  return group("AcctDbtInfSgmt", [
    ["AcctStatus", telling.status(state)],
    ["AcctBal", atLeastOne(telling.balance(view), view, behaviour)],
    ["FiveCate", state.fiveCate],
    ["FiveCateAdjDate", isoOf(state.fiveCateDay)],
    ["RemRepPrd", partsLeft(state)],
    ["RpyStatus", "N"],
    ["OverdPrd", 0],
    ["TotOverd", 0],
    ["LatRpyAmt", behaviour.values.yuan(receivedIn(state, state.day, state.day), agreement)],
    ["LatRpyDate", lastPaid(view)],
    ["CloseDate", ""],
  ]);
}

/** The last day on which something was received; the opening day before any (clause L56). */
function lastPaid({ state: { receipts }, openDay }: CardView): string {
  return isoOf(receipts.at(-1)?.day ?? openDay);
}

/** Whole yuan; 1 where something less than one is owed (clause L55). */
function atLeastOne(amount: number, { agreement }: CardView, { values }: Behaviour): number {
  return amount > 0 ? Math.max(values.yuan(amount, agreement), 1) : 0;
}

/** RpyPrct: what was received of what fell due, in whole hundredths, at most all of it. No source says what it is a part of. */
function share(received: number, due: number): number {
  return due === 0 || received >= due ? 100 : Math.floor((received * 100) / due);
}
