import type { MinorUnits } from "../../../schemas/ledger/primitives.js";
import type { PlannedInstalment } from "../schedule.js";

/** A schedule as lines `number due principal+interest`, amounts in yuan. */
export function renderSchedule(plans: readonly PlannedInstalment[]): string[] {
  return plans.map((plan) => `${plan.number} ${plan.due} ${yuan(plan.principal)}+${yuan(plan.interest)}`);
}

/** An amount in yuan; without decimals where there are none. */
export function yuan(amount: MinorUnits): string {
  const part = amount % 100;
  const whole = (amount - part) / 100;
  return part === 0 ? String(whole) : `${whole}.${String(part).padStart(2, "0")}`;
}
