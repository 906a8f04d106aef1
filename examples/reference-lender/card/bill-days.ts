import { type Day, dayInMonth, type Month, monthOf } from "../loan/day.js";
import type { CardState } from "./card-state.js";

/** The first month that can bear a bill: after that of the opening, of the last bill and of the last opening again. */
export function firstBillMonth(openDay: Day, { billedOn, reopenedOn }: CardState): Month {
  return Math.max(monthOf(openDay), ...[billedOn, reopenedOn].map((day) => (day === undefined ? 0 : monthOf(day)))) + 1;
}

/**
 * A card whose bills are made on another day of the month from a business day on: the first bill is made after that day, after
 * the due date of the last bill and in a month that has none; the months before it without one are told apart (clause L58).
 */
export function movedBillDay(state: CardState, billDay: number, on: Day, openDay: Day): CardState {
  const earliest = Math.max(on, state.bill?.due ?? on);
  const missed: Day[] = [];
  let month = firstBillMonth(openDay, state);
  while (dayInMonth(month, billDay) <= earliest) {
    // As of the day on which the bill would have been made, but not before it was known that there is none.
    missed.push(Math.max(dayInMonth(month, billDay), on));
    month += 1;
  }
  return {
    ...state,
    billDay,
    nextBill: dayInMonth(month, billDay),
    moving: true,
    missed: [...state.missed, ...missed],
  };
}

/** The bill day of the month that a day lies in, as the bill day now is. */
export function billDayIn({ billDay }: CardState, day: Day): Day {
  return dayInMonth(monthOf(day), billDay);
}
