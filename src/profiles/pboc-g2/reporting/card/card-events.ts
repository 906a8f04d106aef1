import { monthOf } from "../../../../ledger/dates.js";
import type { OwedRecord } from "../../../owed-record.js";
import { specialEventRecord } from "../special-event.js";
import { type CardFacts, monthsWithoutBill } from "./card-facts.js";

/** OpetnType of a month without a bill, and of a card that is opened again (§4.6: 11, 12). */
const NO_BILL = "11";
const OPENED_AGAIN = "12";

/**
 * Records 215 of a credit card: of each month without a bill because the bill day was moved (clause L58), and of each
 * opening again (clause L59).
 */
export function cardEvents(facts: CardFacts): OwedRecord[] {
  const { lived, rules, last, turns } = facts;
  const { account, events } = lived;
  if (turns.length === 0) return [];
  const noBills = monthsWithoutBill(facts).map(({ month, asOf: day }) => {
    const change = events.findLast(({ event, date }) => event.type === "bill-day-change" && date <= day);
    const causes = change === undefined ? [] : [change.event.eventId];
    return { requirement: "OWED-215-11", account, type: NO_BILL, month, day, causes };
  });
  const reopened = last.reopenings.map((day) => {
    const again = events.find(({ event, date }) => event.type === "card-reopening" && date === day);
    const causes = again === undefined ? [] : [again.event.eventId];
    return { requirement: "OWED-215-12", account, type: OPENED_AGAIN, month: monthOf(day), day, causes };
  });
  return [...noBills, ...reopened].map((event) => specialEventRecord(event, rules));
}
