import type { IsoDate } from "../../../../schemas/ledger/primitives.js";
import { addMonths, monthOf } from "../../../ledger/dates.js";
import { type LivedLoan, replayLoan } from "../../../ledger/lived-loan.js";
import type { LoanRules } from "../../../ledger/loan-core.js";
import type { OwedRecord } from "../../owed-record.js";
import { closingRecord } from "./closing.js";
import { type LifeFacts, viewAt } from "./life-facts.js";
import { monthlyRecords } from "./monthly.js";
import { openingMonthRecord, openingRecord } from "./opening.js";
import { recoveryRecords } from "./recovery.js";
import { type Settlement, settlementDays } from "./settlement-days.js";

/**
 * Every record of type 210 that a D1 loan owes the bureau up to a day, in the order of their as-of dates (§5.4, §5.5).
 * @param horizon last as-of date that is looked at
 * @throws CalendarRangeError when a working day is needed that the calendar does not know
 */
export function owedRecords(lived: LivedLoan, rules: LoanRules, horizon: IsoDate): OwedRecord[] {
  const facts = gatherFacts(lived, rules, horizon);
  if (facts === null) return [];
  const monthly = monthlyRecords(facts);
  const records = [
    ...openingRecord(facts),
    ...openingMonthRecord(facts),
    ...monthly.map(({ record }) => record),
    ...closingRecord(facts, monthly),
    ...recoveryRecords(facts, monthly),
  ];
  return records.sort((a, b) => (a.asOf < b.asOf ? -1 : a.asOf > b.asOf ? 1 : 0));
}

function gatherFacts(lived: LivedLoan, rules: LoanRules, horizon: IsoDate): LifeFacts | null {
  const last = replayLoan(lived, rules, [horizon]).get(horizon);
  if (last === undefined) return null;
  const dueDates = last.instalments.map((row) => row.due);
  const opened = monthOf(lived.terms.openDate);
  // The month of opening is told by the opening record; a loan taken over is told from the month it was taken over.
  const first = lived.migrated === undefined ? opened : addMonths(monthOf(lived.bookedOn), -1);
  const end = last.closedOn ?? horizon;
  const all = settlementDays(rules.agreement, rules.calendar, dueDates, first, monthOf(end));
  const told = all.filter((settlement) => isTold(settlement, lived));
  const days = new Set<IsoDate>([
    lived.bookedOn,
    horizon,
    ...all.map((settlement) => settlement.observed).filter((day) => day <= horizon),
    ...last.receipts.map(({ date }) => date),
    ...(last.closedOn === null ? [] : [last.closedOn]),
  ]);
  const views = replayLoan(lived, rules, days);
  return {
    lived,
    rules,
    horizon,
    closedOn: last.closedOn,
    last,
    views,
    settlements: told,
    before: all.filter((settlement) => !told.includes(settlement)),
    viewAt: (day) => viewAt(views, day),
  };
}

function isTold(settlement: Settlement, lived: LivedLoan): boolean {
  return lived.migrated === undefined
    ? settlement.month > monthOf(lived.terms.openDate)
    : settlement.settled >= lived.bookedOn;
}
