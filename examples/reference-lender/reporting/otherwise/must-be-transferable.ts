import { isoMonth, isoOf, type Month, monthOf } from "../../loan/day.js";
import { Refusal } from "../../loan/refusal.js";
import type { View } from "../behaviour.js";
import { pendingSettlement } from "../decision.js";
import { firstReported } from "../first-reported.js";
import { rightBehaviour } from "../right-behaviour.js";

/**
 * Turns down a transfer-out whose 215 would not stand behind the records of its account (clause L30, rule R2151204): the
 * newest monthly record as of an earlier day must tell of the month before, and none may be as of the day itself. It goes
 * by the contract alone: what the end of the day before owes may not have been made yet.
 * @throws Refusal 422
 */
export function mustBeTransferable(view: View): void {
  const { contract, state, bookedOn, migrated, day } = view;
  const reported = firstReported(contract, state, bookedOn, rightBehaviour);
  const coming = pendingSettlement({ ...view, reported }, rightBehaviour);
  if (coming === undefined) return;
  if (coming.observation === day) {
    refuse(`The record of ${isoMonth(coming.month)} is as of ${isoOf(day)}: the loan is transferred on another day.`);
  }
  const newest = newestMonth(coming.month, reported.nextMonth, !migrated && contract.openDay < day);
  if (newest === monthOf(day) - 1) return;
  const told = newest === undefined ? "No month has been told" : `${isoMonth(newest)} is the newest month told`;
  refuse(`${told} before ${isoOf(day)}; a loan is transferred when the month before is.`);
}

/** The month told last when `coming` comes next; an opening record tells the month before the first. */
function newestMonth(coming: Month, first: Month, opened: boolean): Month | undefined {
  return coming > first || opened ? coming - 1 : undefined;
}

function refuse(detail: string): never {
  throw new Refusal(422, "month-not-told", detail);
}
