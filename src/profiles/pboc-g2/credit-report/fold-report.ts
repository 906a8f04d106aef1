import type { IsoMonth } from "../../../../schemas/ledger/primitives.js";
import type { AccountReport, ReportEntry } from "../../credit-report.js";
import { amountOf, overdueTag } from "./amount-of.js";
import { gridMonths, NO_BILL, UNKNOWN } from "./grid.js";
import { isClosing, isReopening, isWithoutBill, type ToldState, withEntry } from "./told-states.js";

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;

/**
 * Folds the records of one account into what the credit report shows (§7.1, §7.2): for each month the status of the H
 * with the latest as-of date; balance and overdue amount from the newest of H and J; `#` where an open account's month
 * has no record, `A` where a moved bill day left it without a bill. Corrections rewrite what was told before them (§1.7).
 * @param entries in the order of loading
 * @param upTo last month of the grid; later ones are not shown
 */
export function foldReport(entries: readonly ReportEntry[], upTo: IsoMonth): AccountReport {
  const states = entries
    .reduce<readonly ToldState[]>(withEntry, [])
    .toSorted((a, b) => (a.asOf < b.asOf ? -1 : a.asOf > b.asOf ? 1 : 0));
  const told = new Map<IsoMonth, string>();
  let closed = false;
  let balance: number | null = null;
  let overdue: number | null = null;
  for (const state of states) {
    if (MONTH.test(state.month)) told.set(state.month, isWithoutBill(state) ? NO_BILL : state.value("RpyStatus"));
    balance = amountOf(state.value("AcctBal")) ?? balance;
    overdue = amountOf(state.value(overdueTag(state.accountType))) ?? overdue;
    closed = closed ? !isReopening(state) : isClosing(state);
  }
  const cells = new Map(gridMonths(told.keys(), upTo, closed).map((month) => [month, told.get(month) ?? UNKNOWN]));
  return { cells, balance, overdue, closed };
}
