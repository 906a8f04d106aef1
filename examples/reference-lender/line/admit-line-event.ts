import type { AmendingEvent, LineEvent } from "../../../schemas/ledger/event.js";
import { admitTakingBack } from "../amending/admit-reversal.js";
import { type Day, isoOf } from "../loan/day.js";
import { Refusal } from "../loan/refusal.js";
import type { CreditLine } from "./credit-line.js";
import { type LineState, limitOn, overOn } from "./line-state.js";
import type { TakenEvent } from "./taken.js";

/** What happens to a credit line itself; what puts it right is taken apart. */
export type LineHappening = Exclude<LineEvent, AmendingEvent>;

/** What happens to credit lines only. */
export type LineOnly = Exclude<LineHappening, { type: "reversal" }>;

/** Whether an event is one of those that happen to credit lines only. */
export function isLineEvent(event: TakenEvent): event is LineOnly {
  return event.type === "limit-change" || event.type === "line-end";
}

/**
 * Turns down an event that a line does not allow (clauses L35, L36, L78).
 * @param day the business day that it counts for
 * @throws Refusal 409 on a line that is over, else 422.
 */
export function admitLineEvent(line: CreditLine, event: TakenEvent, day: Day): asserts event is LineHappening {
  const { state } = line;
  // Told after the line's end it is later, whatever day it counts for.
  if (line.isOver(day)) {
    throw new Refusal(409, "line-over", `The line ${line.id} is over since ${isoOf(overOn(state))}.`);
  }
  if (event.type === "reversal") {
    if (line.isUsed) refuse("used", "Something was opened under the line, by the limit that it had.");
    admitTakingBack(
      event,
      line.events,
      ["limit-change"],
      (before, one, on) => {
        if (one.type !== "reversal") admitChange(line.stateOf(before), one, on);
      },
      () => false,
    );
    return;
  }
  if (!isLineEvent(event)) refuse("not-on-a-line", `${event.type} is no event of a credit line.`);
  admitChange(state, event, day);
}

function admitChange(state: LineState, event: LineOnly, day: Day): void {
  if (day < state.grantedOn) {
    refuse("before-grant", `The line was granted on ${isoOf(state.grantedOn)}; ${isoOf(day)} is before.`);
  }
  if (event.type === "line-end") {
    if (day === state.grantedOn) refuse("granted-that-day", "A line does not end on the day of its grant.");
    return;
  }
  if (event.limit === limitOn(state, day)) {
    refuse("same-limit", `The limit is ${String(event.limit)} already.`);
  }
}

function refuse(kind: string, detail: string): never {
  throw new Refusal(422, kind, detail);
}
