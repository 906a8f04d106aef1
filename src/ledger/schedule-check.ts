import type { MinorUnits } from "../../schemas/ledger/primitives.js";
import type { ScheduleRow } from "../../schemas/ledger/schedule.js";
import type { PlannedInstalment } from "./schedule.js";

/** One way in which a lender's schedule does not follow from terms and agreement. */
export interface ScheduleDefect {
  /** Number of the instalment; null when the schedule as a whole is meant. */
  readonly instalment: number | null;
  readonly item: "count" | "number" | "dueDate" | "principal" | "interest";
  readonly expected: string;
  readonly received: string;
}

/**
 * Compares a lender's schedule with the ledger's own: numbers, due dates and the sum of principal exactly, each interest
 * within the tolerance (clause L3). The split of principal follows that of interest and is not compared row by row.
 */
export function checkSchedule(
  own: readonly PlannedInstalment[],
  rows: readonly ScheduleRow[],
  tolerance: MinorUnits,
): ScheduleDefect[] {
  if (own.length !== rows.length) {
    return [{ instalment: null, item: "count", expected: String(own.length), received: String(rows.length) }];
  }
  const defects = own.flatMap((plan, index) => compareRow(plan, rows[index], tolerance));
  const owed = own.reduce((sum, plan) => sum + plan.principal, 0);
  const told = rows.reduce((sum, row) => sum + row.principal, 0);
  if (owed !== told) {
    defects.push({ instalment: null, item: "principal", expected: String(owed), received: String(told) });
  }
  return defects;
}

function compareRow(plan: PlannedInstalment, row: ScheduleRow | undefined, tolerance: MinorUnits): ScheduleDefect[] {
  if (row === undefined) return [];
  const defects: ScheduleDefect[] = [];
  const differ = (item: ScheduleDefect["item"], expected: string | number, received: string | number): void => {
    defects.push({ instalment: plan.number, item, expected: String(expected), received: String(received) });
  };
  if (row.number !== plan.number) differ("number", plan.number, row.number);
  if (row.dueDate !== plan.due) differ("dueDate", plan.due, row.dueDate);
  if (Math.abs(row.interest - plan.interest) > tolerance) differ("interest", plan.interest, row.interest);
  return defects;
}
