import { type Day, type Month, monthOf } from "../loan/day.js";
import type { Behaviour, View } from "./behaviour.js";

/** Reporting code (RptDateCode) of a D1 record. */
export type ReportingCode = "10" | "20" | "30" | "31" | "32" | "40";

/** A record that an account gives on a day. */
export interface Decision {
  readonly code: ReportingCode;
  /** Month of segment H; absent with code 40. */
  readonly month?: Month;
  /** SettDate of segment H; absent: the element stays empty. */
  readonly settlement?: Day;
}

/** What an account has told the bureau so far. */
export interface Reported {
  readonly told: boolean;
  readonly closed: boolean;
  /** First month whose settlement is still to be told. */
  readonly nextMonth: Month;
  /** Last month told by a monthly record. */
  readonly lastMonth: Month | null;
  /** Last observation day; receipts after it belong to the next record. */
  readonly windowFrom: Day | null;
  /** Last settlement day; instalments due after it belong to the next record. */
  readonly settledTo: Day | null;
  /** Overdue total last told, in whole currency units. */
  readonly overdue: number;
  /** Status digit last told, 0 for none. */
  readonly digit: number;
  /** Number of overdue instalments last told. */
  readonly periods: number;
  /** Day up to which special transactions have been told. */
  readonly specialsTo: Day | null;
}

/** A settlement that is still to be told. */
export interface Pending {
  readonly month: Month;
  readonly settlement: Day;
  readonly observation: Day;
}

const horizon = 1200;

/** The next settlement of an account whose observation day is not before the view's day. */
export function pendingSettlement(view: View, behaviour: Behaviour): Pending | undefined {
  const { contract, state, reported, day } = view;
  for (let month = reported.nextMonth; month < reported.nextMonth + horizon; month += 1) {
    const settlement = behaviour.dates.settlementDay(state, month, contract);
    if (settlement === undefined) continue;
    const moved = behaviour.dates.observationDay(state, settlement, contract);
    const observation = moved !== settlement && nextObserved(view, month + 1, behaviour) === moved ? settlement : moved;
    if (observation >= day) return { month, settlement, observation };
  }
  return undefined;
}

/** Where the month after is observed: an earlier month that would meet it there is taken on its settlement day (L12). */
function nextObserved({ state, contract }: View, month: Month, { dates }: Behaviour): Day | undefined {
  const settlement = dates.settlementDay(state, month, contract);
  return settlement === undefined ? undefined : dates.observationDay(state, settlement, contract);
}

/** The record an account owes on a day, in the order of §5.4; `undefined` where it owes none. */
export function decide(view: View, behaviour: Behaviour): Decision | undefined {
  const { state, reported, day } = view;
  if (reported.closed) return undefined;
  if (state.transferredOn !== undefined && behaviour.otherwise.transferOut.last) return undefined;
  const pending = pendingSettlement(view, behaviour);
  if (state.closedOn !== undefined && state.closedOn <= day) return closing(view, pending);
  if (!reported.told && !view.migrated && day === view.contract.openDay) {
    return { code: "10", month: monthOf(day) };
  }
  if (pending?.observation === day) {
    return { code: reported.told ? "30" : "31", month: pending.month, settlement: pending.settlement };
  }
  if (reported.told && behaviour.selection.clearsArrears(view, behaviour)) return { code: "40" };
  return undefined;
}

/** Arrears that were last told are gone, and money that came in on this day did it (§5.4). */
export function clearsArrears(view: View, behaviour: Behaviour): boolean {
  if (view.reported.overdue === 0 || behaviour.values.lastPaidOn(view) !== view.day) return false;
  return !view.state.instalments.some((row) => behaviour.ageing.isOverdue(row, view.day, view.contract));
}

/** Code, month and settlement date of a closing record (S3, S4). */
function closing(view: View, pending: Pending | undefined): Decision {
  const { reported, day } = view;
  if (pending !== undefined && pending.settlement <= day) {
    const onTheDay = pending.observation === day || pending.settlement === day;
    return { code: onTheDay ? "32" : "20", month: pending.month, settlement: pending.settlement };
  }
  const month = monthOf(day);
  if (reported.lastMonth !== null && reported.lastMonth >= month) return { code: "20", month: month + 1 };
  return { code: "20", month, settlement: day };
}
