import type { IsoDate } from "../../../../schemas/ledger/primitives.js";
import { correctionDays } from "../../../ledger/known-loan.js";
import type { LivedLoan } from "../../../ledger/lived-loan.js";
import type { LoanRules } from "../../../ledger/loan-core.js";
import type { OwedRecord } from "../../owed-record.js";
import type { ReceivedRecord } from "../../received-record.js";
import { accountRecords } from "./account-records.js";
import { correctedRecords } from "./corrected-records.js";

/**
 * Every record that a D1 loan owes the bureau up to a day, in the order in which the facts became known and of their as-of
 * dates: records of type 210 (§5.4, §5.5), and what puts them right (§1.7).
 * @param horizon last day whose facts are looked at
 * @param received what arrived of the account; a record that may come, and did, changes what the next one must tell
 * @throws CalendarRangeError when a working day is needed that the calendar does not know
 */
export function owedRecords(
  lived: LivedLoan,
  rules: LoanRules,
  horizon: IsoDate,
  received: readonly ReceivedRecord[] = [],
): OwedRecord[] {
  const turns = correctionDays(lived).filter((known) => known <= horizon);
  return turns.length === 0
    ? accountRecords(lived, rules, horizon, received)
    : correctedRecords({ lived, rules, horizon, received, turns });
}
