import { dueBy, payInstalment } from "../cash.js";
import type { Contract } from "../contract.js";
import type { Day } from "../day.js";
import type { LoanState } from "../loan-state.js";
import { unpaidOf } from "../penalty.js";

/** All that is due and unpaid on a day, in minor units: the most that can be let go (clauses L5, L24). */
export function dueAndUnpaid(state: LoanState, day: Day, contract: Contract): number {
  return dueBy(state, day).reduce((sum, row) => sum + unpaidOf(row, day, contract), 0);
}

/** Lets go part of what is due and unpaid, oldest due date first (clause L24). */
export function relieve(state: LoanState, amount: number, day: Day, contract: Contract): void {
  let left = amount;
  // Penalty interest is part of what is unpaid only where the agreement says so (L5).
  const withPenalty = contract.agreement.amounts.penaltyInTotOverd;
  for (const row of dueBy(state, day)) left = payInstalment(row, left, day, contract, withPenalty);
}
