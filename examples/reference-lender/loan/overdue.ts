import type { Contract } from "./contract.js";
import type { Day } from "./day.js";
import type { Instalment } from "./loan-state.js";
import { unpaidOf } from "./penalty.js";

/** First day at whose end an instalment is overdue when it is still unpaid (clause L5). */
export function firstOverdueDay(row: Instalment, contract: Contract): Day {
  const last = row.due + contract.agreement.grace.days;
  return contract.agreement.settlement.overdueOnLastDay ? last : last + 1;
}

/** Whether an instalment is overdue at the end of a day (clause L5). */
export function isOverdue(row: Instalment, day: Day, contract: Contract): boolean {
  return day >= firstOverdueDay(row, contract) && unpaidOf(row, day, contract) > 0;
}
