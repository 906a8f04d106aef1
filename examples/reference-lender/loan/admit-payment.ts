import { owedOn } from "./cash.js";
import type { Contract } from "./contract.js";
import type { Day } from "./day.js";
import { type LoanState, unpaidScheduled } from "./loan-state.js";
import { Refusal } from "./refusal.js";

/**
 * Turns down a payment that exceeds all that is owed and still to come (clauses L4, L27, L28).
 * @param amount in minor units
 * @throws Refusal 422
 */
export function admitPayment(state: LoanState, amount: number, day: Day, contract: Contract): void {
  const most = mostPayable(state, day, contract);
  if (amount > most) {
    const detail = `The payment of ${String(amount)} exceeds all that is owed and to come, ${String(most)}.`;
    throw new Refusal(422, "too-much", detail);
  }
}

/** All that is owed on a day and all that is still to come, less what is held (the limit of clause L4). */
function mostPayable(state: LoanState, day: Day, contract: Contract): number {
  const coming = state.instalments.reduce((sum, row) => (row.due > day ? sum + unpaidScheduled(row) : sum), 0);
  return owedOn(state, day, contract) + coming - state.held;
}
