import { dueBy } from "../cash.js";
import type { Contract } from "../contract.js";
import type { Day } from "../day.js";
import type { LoanState } from "../loan-state.js";
import { unpaidOf } from "../penalty.js";

/** Whether an instalment that was overdue at the end of the day before is still unpaid (clauses L10, L25, L26, L32). */
export function stillOverdue(state: LoanState, day: Day, contract: Contract): boolean {
  return dueBy(state, day).some(
    (row) => row.overdueSince !== undefined && row.overdueSince < day && unpaidOf(row, day, contract) > 0,
  );
}
