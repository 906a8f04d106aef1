import { dayInMonth, monthOf } from "../loan/day.js";
import { movedBillDay } from "./bill-days.js";
import { endOfDay, type Life } from "./card-evening.js";
import type { CardHappening } from "./card-event.js";
import { afterMarking } from "./card-marking.js";
import { type CardState, noMarks, owedOf } from "./card-state.js";
import { paidBack } from "./pay-back.js";

/** A card before its opening day. */
export function beforeOpening({ terms, openDay }: Life): CardState {
  return {
    day: openDay - 1,
    activatedOn: undefined,
    closedOn: undefined,
    reopenedOn: undefined,
    billDay: terms.billDay,
    nextBill: dayInMonth(monthOf(openDay) + 1, terms.billDay),
    moving: false,
    missed: [],
    billedOn: undefined,
    periodFrom: openDay,
    bill: undefined,
    unbilled: 0,
    minimums: [],
    large: undefined,
    overdrafts: [],
    units: 0n,
    busy: false,
    receipts: [],
    fiveCate: "1",
    fiveCateDay: openDay,
    digit: 0,
    marks: noMarks,
    stopped: false,
    sold: false,
    specials: [],
    told: { any: false, overdue: false, monthlyTo: undefined, month: undefined, specialsTo: undefined },
    record: undefined,
  };
}

/** The card at the end of the next day, on which these events happened; reversals and what they undo are left out. */
export function dayAfter(before: CardState, events: readonly CardHappening[], life: Life): CardState {
  const evening = duringDay(before, events, life);
  return endOfDay(before, evening, life);
}

/** The card in the course of the next day, after these events. */
export function duringDay(before: CardState, events: readonly CardHappening[], life: Life): CardState {
  const day = before.day + 1;
  const newPeriod = before.billedOn === before.day;
  let state: CardState = {
    ...before,
    day,
    record: undefined,
    ...(newPeriod ? { periodFrom: day, busy: owedOf(before) > 0 } : {}),
  };
  for (const event of events) state = after(state, event, life);
  return state;
}

/** The card after an event that was found admissible. */
function after(state: CardState, event: CardHappening, { terms, openDay, servicing }: Life): CardState {
  const { day } = state;
  switch (event.type) {
    case "activation":
      return { ...state, activatedOn: day };
    case "drawdown":
      return terms.product === "R2"
        ? { ...state, unbilled: state.unbilled + event.amount }
        : { ...state, busy: true, overdrafts: [...state.overdrafts, { day, unpaid: event.amount }] };
    case "repayment":
      return paidBack(state, event.amount);
    case "classification":
      return { ...state, fiveCate: event.fiveCate, fiveCateDay: day };
    case "large-instalment":
      return { ...state, large: { day, amount: event.amount, parts: servicing.partsOf(event), billed: 0 } };
    case "bill-day-change":
      return servicing.movesBillDay ? movedBillDay(state, event.billDay, day, openDay) : state;
    case "card-closing":
      return { ...state, closedOn: day, nextBill: Number.POSITIVE_INFINITY };
    case "card-reopening":
      return {
        ...state,
        closedOn: undefined,
        reopenedOn: day,
        stopped: false,
        marks: noMarks,
        // The bills before are done with (clause L59).
        periodFrom: day,
        billedOn: undefined,
        bill: undefined,
        units: 0n,
        digit: 0,
        nextBill: dayInMonth(monthOf(day) + 1, state.billDay),
      };
    case "reversal":
      return state;
    case "legal-action":
    case "bad-debt":
    case "write-off":
    case "stop-payment":
    case "resume-payment":
    case "claim-transfer":
      return servicing.takes(event) ? afterMarking(state, event) : state;
  }
}
