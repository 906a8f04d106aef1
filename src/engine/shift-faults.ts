import type { FaultPlan } from "../../schemas/run/fault-plan.js";
import { addMonths, dayInMonth, monthOf } from "../ledger/dates.js";

/** A plan so many months later, its dates moved as those of the lives are. */
export function shiftFaults(plan: FaultPlan, months: number): FaultPlan {
  if (months === 0) return plan;
  return {
    faults: plan.faults.map((fault) =>
      "date" in fault
        ? { ...fault, date: dayInMonth(addMonths(monthOf(fault.date), months), Number(fault.date.slice(8))) }
        : fault,
    ),
  };
}
