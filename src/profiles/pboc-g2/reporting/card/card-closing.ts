import type { IsoDate } from "../../../../../schemas/ledger/primitives.js";
import type { CardView } from "../../../../ledger/card/card-view.js";
import { addMonths, monthOf } from "../../../../ledger/dates.js";
import type { AcceptedValue } from "../../../owed-record.js";
import { reading } from "../owed-field.js";
import { type CardFacts, monthsWithoutBill } from "./card-facts.js";
import { type CardTurn, isClosing } from "./card-turns.js";

/** Under which month a record is told, and with which SettDate. */
export interface MonthPlace {
  readonly months: readonly AcceptedValue[];
  readonly settDates: readonly AcceptedValue[];
}

/** Month and SettDate of a record of a card (clauses L50, L51, L52, L59). */
export function placeOf(facts: CardFacts, turn: CardTurn): MonthPlace {
  const { day, code } = turn;
  const months = [{ value: monthOf(day) }];
  if (isClosing(turn)) return code === "32" ? { months, settDates: sameDay(day) } : closedBetween(facts, day);
  if (code !== "10") return { months, settDates: [{ value: day }] };
  const question = "opening-sett-date";
  return { months, settDates: [reading(question, "empty", ""), reading(question, "open-date", day)] };
}

/** RpyStatus of a closing record: C where the card was closed, G where it was sold (clauses L59, L83). */
export function closingLetter({ sold }: CardView): AcceptedValue {
  return { value: sold === null ? "C" : "G" };
}

/** On the bill day itself: the day, or empty. */
function sameDay(day: IsoDate): AcceptedValue[] {
  return [{ value: day }, { value: "" }];
}

/** Closed on a day without a bill: as a loan is, the bill day of the month standing for its settlement day (S3, L59). */
function closedBetween(facts: CardFacts, day: IsoDate): MonthPlace {
  const { last, turns } = facts;
  const month = monthOf(day);
  // Of a month without a bill the bureau takes no segment H (R2101209); only a card that is sold ends in one (L59, L83).
  if (monthsWithoutBill(facts).some((one) => one.month === month)) {
    return { months: [{ value: addMonths(month, 1) }], settDates: [{ value: "" }] };
  }
  const billed = last.billDays.filter((bill) => monthOf(bill) === month && bill <= day);
  const dates = [day, ...billed, ""];
  const told = turns.filter((turn) => monthOf(turn.day) === month && turn.day < day && !isClosing(turn));
  if (told.length === 0) return { months: [{ value: month }], settDates: dates.map((value) => ({ value })) };
  // What came as the opening tells of its month as well; whether that counts as told is open (S4).
  const question = told.every(({ code }) => code === "10") ? "close-in-opening-month" : "off-day-close-month";
  const next = { month: reading(question, "next", addMonths(month, 1)), settled: reading(question, "next", "") };
  const same = {
    month: reading(question, "same", month),
    settled: dates.map((date) => reading(question, "same", date)),
  };
  return question === "close-in-opening-month"
    ? { months: [same.month, next.month], settDates: [...same.settled, next.settled] }
    : { months: [next.month, same.month], settDates: [next.settled, ...same.settled] };
}
