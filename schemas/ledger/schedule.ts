import type { IsoDate, MinorUnits } from "./primitives.js";

/** One instalment of a repayment schedule. */
export interface ScheduleRow {
  /**
   * Position, counted from 1 over the whole life of the loan: instalments already past keep their numbers.
   * @TJS-type integer
   * @minimum 1
   */
  number: number;
  /** Contractual due date, after rolling over holidays (clause L2). */
  dueDate: IsoDate;
  principal: MinorUnits;
  interest: MinorUnits;
}

/**
 * The repayment schedule shown to the borrower: at opening every instalment, after a prepayment or an extension those
 * not yet due. Dates, number of instalments and the sum of principal are checked against terms and agreement; the split
 * of interest is taken over within the agreement's tolerance.
 */
export interface RepaymentSchedule {
  rows: ScheduleRow[];
}
