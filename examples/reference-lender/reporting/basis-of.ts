import type { Reported } from "./decision.js";

/**
 * What stands with a record of what is no loan: it is made from the thing alone, and of what was told before it counts only
 * whether it is the first.
 */
export function basisOf(told: boolean): Reported {
  return {
    told,
    closed: false,
    nextMonth: 0,
    lastMonth: null,
    windowFrom: null,
    settledTo: null,
    overdue: 0,
    digit: 0,
    periods: 0,
    specialsTo: null,
  };
}
