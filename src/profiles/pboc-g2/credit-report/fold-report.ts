import type { IsoMonth } from "../../../../schemas/ledger/primitives.js";
import type { AccountReport, ReportEntry } from "../../credit-report.js";
import { SEGMENT } from "../reporting/segments.js";
import { amountOf } from "./amount-of.js";
import { gridMonths, UNKNOWN } from "./grid.js";

// AcctStatus 关闭 of a D1 account (§4.2).
const CLOSED = "3";

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;

/**
 * Folds the records of one account into what the credit report shows (§7.1, §7.2): for each month the status of the H
 * with the latest as-of date; balance and overdue amount from the newest of H and J; `#` where an open account's month
 * has no record.
 * @param upTo last month of the grid; later ones are not shown
 */
export function foldReport(entries: readonly ReportEntry[], upTo: IsoMonth): AccountReport {
  const ordered = loaded(entries).sort((a, b) => (a.asOf < b.asOf ? -1 : a.asOf > b.asOf ? 1 : 0));
  const told = new Map<IsoMonth, string>();
  let closed = false;
  let balance: number | null = null;
  let overdue: number | null = null;
  for (const entry of ordered) {
    const field = fieldsOf(entry);
    if (entry.kind === "monthly" && MONTH.test(field("Month"))) told.set(field("Month"), field("RpyStatus"));
    balance = amountOf(field("AcctBal")) ?? balance;
    overdue = amountOf(field("TotOverd")) ?? overdue;
    closed = closed || field("AcctStatus") === CLOSED;
  }
  return { cells: fillGrid(told, upTo, closed), balance, overdue, closed };
}

/**
 * The entries that the bureau loads, in the order in which they came: nothing after a closing (R2101205), and a month
 * again only as of a later day (R2101212).
 */
function loaded(entries: readonly ReportEntry[]): ReportEntry[] {
  const asOf = new Map<IsoMonth, string>();
  let closed = false;
  return entries.filter((entry) => {
    const field = fieldsOf(entry);
    const month = entry.kind === "monthly" ? field("Month") : "";
    if (closed || (month !== "" && entry.asOf <= (asOf.get(month) ?? ""))) return false;
    if (month !== "") asOf.set(month, entry.asOf);
    closed = field("AcctStatus") === CLOSED;
    return true;
  });
}

function fieldsOf(entry: ReportEntry): (tag: string) => string {
  const segment = entry.kind === "monthly" ? SEGMENT.H : SEGMENT.J;
  return (tag) => entry.fields.get(`${segment}.${tag}`) ?? "";
}

function fillGrid(told: ReadonlyMap<IsoMonth, string>, upTo: IsoMonth, closed: boolean): Map<IsoMonth, string> {
  return new Map(gridMonths(told.keys(), upTo, closed).map((month) => [month, told.get(month) ?? UNKNOWN]));
}
