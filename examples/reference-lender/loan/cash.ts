import type { CashRules } from "../../../schemas/ledger/agreement.js";
import type { Contract } from "./contract.js";
import type { Day } from "./day.js";
import { type Instalment, type LoanState, unpaidScheduled } from "./loan-state.js";
import { countPenaltyTo, penaltyOwed } from "./penalty.js";

type Component = "penalty" | "interest" | "principal";

const orders: Readonly<Record<CashRules["components"], readonly Component[]>> = {
  "penalty-interest-principal": ["penalty", "interest", "principal"],
  "interest-principal-penalty": ["interest", "principal", "penalty"],
  "principal-interest-penalty": ["principal", "interest", "penalty"],
};

/** Instalments whose contractual due date is not after the day. */
export function dueBy(state: LoanState, day: Day): Instalment[] {
  return state.instalments.filter((row) => row.due <= day);
}

/** Everything that is owed on a day: principal, interest and penalty interest of the instalments that are due. */
export function owedOn(state: LoanState, day: Day, contract: Contract): number {
  return dueBy(state, day).reduce((sum, row) => sum + unpaidScheduled(row) + penaltyOwed(row, day, contract), 0);
}

/**
 * Pays what is due from an amount and answers what is left of it (clause L4): under `matched` the named instalment
 * first, then by due date.
 */
export function payDue(
  state: LoanState,
  amount: number,
  day: Day,
  contract: Contract,
  named: number | undefined,
): number {
  const due = dueBy(state, day);
  const first =
    contract.agreement.cash.order === "matched" && named !== undefined
      ? due.find((row) => row.number === named)
      : undefined;
  let left = amount;
  if (first !== undefined) left = payInstalment(first, left, day, contract, true);
  for (const row of due) {
    if (left === 0) break;
    left = payInstalment(row, left, day, contract, true);
  }
  return left;
}

/**
 * Pays one instalment component by component and answers what is left of the amount.
 * @param withPenalty false: its penalty interest stays as it is
 */
export function payInstalment(
  row: Instalment,
  amount: number,
  day: Day,
  contract: Contract,
  withPenalty: boolean,
): number {
  if (amount === 0) return 0;
  countPenaltyTo(row, day, contract);
  let left = amount;
  const penalty = withPenalty ? penaltyOwed(row, day, contract) : 0;
  for (const component of orders[contract.agreement.cash.components]) {
    const owed =
      component === "penalty"
        ? penalty
        : component === "interest"
          ? row.interest - row.paidInterest
          : row.principal - row.paidPrincipal;
    const paid = Math.min(owed, left);
    left -= paid;
    if (component === "penalty") row.paidPenalty += paid;
    else if (component === "interest") row.paidInterest += paid;
    else row.paidPrincipal += paid;
  }
  if (row.paidOn === undefined && unpaidScheduled(row) === 0) row.paidOn = day;
  return left;
}
