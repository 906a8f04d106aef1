import type { LoanView } from "../loan-view.js";
import { yuan } from "./render-schedule.js";

/**
 * A loan's state as lines: balance, held cash and closing first, then one line for each instalment that is due and not
 * settled: `#1 2024-02-15 owes 1120.50 (principal 1000, penalty 0.50) overdue`.
 */
export function renderLoan(view: LoanView): string[] {
  const head = [
    `balance ${yuan(view.outstandingPrincipal)}`,
    ...(view.held > 0 ? [`held ${yuan(view.held)}`] : []),
    ...(view.closedOn === null ? [] : [`closed ${view.closedOn}`]),
  ].join(", ");
  const due = view.instalments.filter((row) => row.settledOn === null && row.due <= view.date);
  return [
    head,
    ...due.map((row) => {
      const penalty = row.penalty > 0 ? `, penalty ${yuan(row.penalty)}` : "";
      const words = `#${row.number} ${row.due} owes ${yuan(row.unpaid)} (principal ${yuan(row.unpaidPrincipal)}${penalty})`;
      return row.overdue ? `${words} overdue` : words;
    }),
  ];
}
