import type { IsoDate } from "../../../../schemas/ledger/primitives.js";
import { addMonths, laterOf, monthOf } from "../../../ledger/dates.js";
import { type LivedLoan, replayLoan } from "../../../ledger/lived-loan.js";
import type { LoanRules } from "../../../ledger/loan-core.js";
import type { LoanView } from "../../../ledger/loan-view.js";
import { settlementDays } from "../../../ledger/settlement-days.js";
import type { OwedRecord } from "../../owed-record.js";
import type { ReceivedRecord } from "../../received-record.js";
import { closingRecord } from "./closing.js";
import { type LifeFacts, viewAt } from "./life-facts.js";
import { monthlyRecords } from "./monthly.js";
import { openingRecord } from "./opening.js";
import { openingMonthEnd, openingMonthRecord } from "./opening-month.js";
import { recoveryRecords } from "./recovery.js";
import type { TellingRules, ToldAccount } from "./told-account.js";
import { transferRecord } from "./transfer.js";

/**
 * Every record that tells of a D1 loan up to a day, in the order of their as-of dates (§5.4, §5.5; clause L30), where
 * nothing that was told turned out to be wrong.
 * @param horizon last as-of date that is looked at
 * @param received what arrived of the account; a record that may come, and did, changes what the next one must tell
 * @throws CalendarRangeError when a working day is needed that the calendar does not know
 */
export function accountRecords(
  lived: LivedLoan,
  rules: LoanRules,
  horizon: IsoDate,
  received: readonly ReceivedRecord[] = [],
): OwedRecord[] {
  return recordsOfAccount(lived, rules, horizon, received, (days) => replayLoan(lived, rules, days));
}

/** The account at the end of each of some days, folded anew from what was lived. */
export type Replay = (days: Iterable<IsoDate>) => Map<IsoDate, LoanView>;

/** Every record that tells of an account, whatever folds it (§5.4, §5.5). */
export function recordsOfAccount(
  lived: ToldAccount,
  rules: TellingRules,
  horizon: IsoDate,
  received: readonly ReceivedRecord[],
  replay: Replay,
): OwedRecord[] {
  const facts = gatherFacts(lived, rules, horizon, received, replay);
  if (facts === null) return [];
  const monthly = monthlyRecords(facts);
  const records = [
    ...openingRecord(facts),
    ...openingMonthRecord(facts),
    ...monthly.map(({ record }) => record),
    ...closingRecord(facts, monthly),
    ...recoveryRecords(facts, monthly),
    ...transferRecord(facts),
  ];
  return records.sort((a, b) => (a.asOf < b.asOf ? -1 : a.asOf > b.asOf ? 1 : 0));
}

function gatherFacts(
  lived: ToldAccount,
  rules: TellingRules,
  horizon: IsoDate,
  received: readonly ReceivedRecord[],
  replay: Replay,
): LifeFacts | null {
  const last = replay([horizon]).get(horizon);
  if (last === undefined) return null;
  // Repaid before it came onto this book: not this lender's to tell.
  if (last.closedOn !== null && last.closedOn < lived.bookedOn) return null;
  const dueDates = last.instalments.map((row) => row.due);
  const afterOpening = addMonths(monthOf(lived.terms.openDate), 1);
  // The month of opening is told by the opening record. Of a loan taken over, those before are needed as bounds only; a
  // settlement is observed in the next month at the latest.
  const first =
    lived.migrated === undefined ? afterOpening : laterOf(afterOpening, addMonths(monthOf(lived.bookedOn), -2));
  const end = last.closedOn ?? horizon;
  const all = settlementDays(rules.agreement, rules.calendar, dueDates, first, monthOf(end));
  // What is observed on the day of taking over or later is told, though it was settled before.
  const told = all.filter(({ observed }) => observed >= lived.bookedOn);
  const days = new Set<IsoDate>([
    lived.bookedOn,
    horizon,
    ...[...all, openingMonthEnd({ rules, last })]
      .flatMap(({ settled, observed }) => [settled, observed])
      .filter((day) => day <= horizon),
    ...last.receipts.map(({ date }) => date),
    ...(last.closedOn === null ? [] : [last.closedOn]),
  ]);
  const views = replay(days);
  return {
    lived,
    rules,
    horizon,
    closedOn: last.closedOn,
    last,
    views,
    settlements: told,
    before: all.filter((settlement) => !told.includes(settlement)),
    openingTold: received.some(({ code }) => code === "10"),
    openingMonthTold: received.some(
      ({ kind, code, month }) => kind === "monthly" && code === "30" && month === monthOf(lived.terms.openDate),
    ),
    viewAt: (day) => viewAt(views, day),
  };
}
