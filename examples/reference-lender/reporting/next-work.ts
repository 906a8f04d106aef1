import type { Day } from "../loan/day.js";
import { CalendarRangeError } from "../loan/holidays.js";
import { firstOverdueDay } from "../loan/overdue.js";
import type { Behaviour, View } from "./behaviour.js";
import { pendingSettlement } from "./decision.js";

/** The next business day after the view's on which an account can have something to tell; infinity for never. */
export function nextWork(view: View, behaviour: Behaviour): Day {
  const { state, reported, contract, day } = view;
  const gone = state.transferredOn !== undefined && behaviour.otherwise.transferOut.last;
  if (reported.closed || gone) return Number.POSITIVE_INFINITY;
  let next = observation({ ...view, day: day + 1 }, behaviour);
  if (!reported.told && !view.migrated && contract.openDay > day) next = Math.min(next, contract.openDay);
  for (const row of state.instalments) {
    if (row.due > day) {
      // Held cash may pay the next instalment, and with it the loan.
      if (state.held > 0) next = Math.min(next, row.due);
      break;
    }
  }
  if (contract.agreement.toleranceAmount > 0) {
    for (const row of state.instalments) {
      const turn = firstOverdueDay(row, contract);
      if (row.paidOn === undefined && turn > day) next = Math.min(next, turn);
    }
  }
  return next;
}

function observation(view: View, behaviour: Behaviour): Day {
  try {
    return pendingSettlement(view, behaviour)?.observation ?? Number.POSITIVE_INFINITY;
  } catch (error) {
    // Beyond the known holidays: the job of that day says so when it comes to it, and not a month too soon.
    if (error instanceof CalendarRangeError) return error.day;
    throw error;
  }
}
