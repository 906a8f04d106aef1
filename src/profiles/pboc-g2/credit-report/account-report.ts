import type { IsoMonth } from "../../../../schemas/ledger/primitives.js";
import type {
  CreditReportAccount,
  ReportedAmountCell,
  ReportedMonth,
  ReportedTransaction,
  ReportedValues,
} from "../../../../schemas/run/credit-report.js";
import type { HeldAccount, HeldValues, HeldVersion } from "../loading/held.js";
import { closingHeld, monthsHeld, valueOf, versionsOf } from "../loading/held-facts.js";
import { amountOf, overdueTag } from "./amount-of.js";
import { gridMonths, NO_BILL, SHORT_GRID_MONTHS, UNKNOWN } from "./grid.js";
import { latestStateOf } from "./latest-state.js";

/**
 * An account as the credit report shows it.
 * @param upTo month with which the grid ends while the account is open; its newest month where absent
 */
export function accountReport(account: HeldAccount, upTo?: IsoMonth): CreditReportAccount {
  const latest = latestStateOf(account);
  const lastMonth = lastMonthOf(account);
  const history = historyOf(account, upTo);
  return {
    account: account.code,
    accountType: account.accountType,
    basic: valuesOf(versionsOf(account, "C").at(-1)?.values),
    parties: groupsOf(versionsOf(account, "D").at(-1)?.values, "RltRepymtInf"),
    ...(latest === undefined ? {} : { latest }),
    ...(lastMonth === undefined ? {} : { lastMonth }),
    grid: history.slice(-SHORT_GRID_MONTHS).map(({ month, status }) => ({ month, status })),
    history,
    transactions: versionsOf(account, "K").flatMap(transactionsOf).sort(byDate),
    events: account.events
      .map(({ type, month }) => ({ type, month }))
      .sort((a, b) => (`${a.month} ${a.type}` < `${b.month} ${b.type}` ? -1 : 1)),
  };
}

/** The newest month that the account's grid has something to tell of. */
export function newestMonth(account: HeldAccount): IsoMonth | undefined {
  return [...cellsOf(account).keys()].sort().at(-1);
}

function historyOf(account: HeldAccount, upTo: IsoMonth | undefined): ReportedAmountCell[] {
  const cells = cellsOf(account);
  // A loan that another institution took over is told here no more, and neither is a closed one.
  const ended = closingHeld(account) !== undefined || account.events.some(({ type }) => type === "21");
  return gridMonths(cells.keys(), upTo ?? "", ended).map(
    (month) => cells.get(month) ?? { month, status: UNKNOWN, overdue: null },
  );
}

function cellsOf(account: HeldAccount): Map<IsoMonth, ReportedAmountCell> {
  const amountTag = overdueTag(account.accountType);
  const cells = new Map<IsoMonth, ReportedAmountCell>();
  for (const { type, month } of account.events) {
    if (type === "11") cells.set(month, { month, status: NO_BILL, overdue: null });
  }
  for (const [month, { values }] of monthsHeld(account)) {
    cells.set(month, { month, status: valueOf(values, "RpyStatus"), overdue: amountOf(valueOf(values, amountTag)) });
  }
  return cells;
}

function lastMonthOf(account: HeldAccount): ReportedMonth | undefined {
  const [newest] = [...monthsHeld(account)].sort(([a], [b]) => (a > b ? -1 : 1));
  if (newest === undefined) return undefined;
  const [month, { rptDate, values }] = newest;
  return { month, reportDate: rptDate, values: valuesOf(values) };
}

function transactionsOf({ values }: HeldVersion): ReportedTransaction[] {
  return groupsOf(values, "CagOfTrdInf").map((deal) => ({
    type: deal["ChanTranType"] ?? "",
    date: deal["TranDate"] ?? "",
    amount: amountOf(deal["TranAmt"] ?? ""),
    months: amountOf(deal["DueTranMon"] ?? ""),
    details: deal["DetInfo"] ?? "",
  }));
}

function byDate(a: ReportedTransaction, b: ReportedTransaction): number {
  return `${a.date} ${a.type}` < `${b.date} ${b.type}` ? -1 : 1;
}

function valuesOf(values: HeldValues | undefined): ReportedValues {
  return Object.fromEntries(
    Object.entries(values ?? {}).flatMap(([tag, value]) => (typeof value === "string" ? [[tag, value]] : [])),
  );
}

function groupsOf(values: HeldValues | undefined, tag: string): ReportedValues[] {
  const groups = values?.[tag];
  return groups === undefined || typeof groups === "string" ? [] : groups.map(valuesOf);
}
