import type { Contract } from "./contract.js";
import type { Day } from "./day.js";
import { type LoanState, unpaidScheduled } from "./loan-state.js";
import { unpaidOf } from "./penalty.js";

/** Whether nothing is unpaid and nothing is to come (clauses L9, L13). */
export function isSettled(state: LoanState, day: Day, contract: Contract): boolean {
  return !state.instalments.some((row) =>
    row.due <= day ? unpaidOf(row, day, contract) > 0 : unpaidScheduled(row) > 0,
  );
}

/** Everything is paid: nothing is due, nothing is to come, held cash is given back (clause L9). */
export function settle(state: LoanState, day: Day): void {
  state.instalments = state.instalments.filter((row) => row.due <= day);
  for (const row of state.instalments) {
    row.paidPrincipal = row.principal;
    row.paidInterest = row.interest;
    row.paidOn ??= day;
  }
  state.held = 0;
  state.closedOn = day;
}
