import type { IsoDate } from "../../../../../schemas/ledger/primitives.js";
import { type LivedRevolving, replayRevolving } from "../../../../ledger/revolving/lived-revolving.js";
import type { OwedRecord } from "../../../owed-record.js";
import type { OwingRules } from "../../../profile.js";
import type { ReceivedRecord } from "../../../received-record.js";
import { recordsOfAccount } from "../account-records.js";

/**
 * Every record of type 210 that a revolving loan owes up to a day (clauses L43, L48, L49): those of an account, under
 * AcctType R1, where nothing that was told turned out to be wrong.
 * @param received what arrived of the account; a record that may come, and did, changes what the next one must tell
 * @throws CalendarRangeError when a working day is needed that the calendar does not know
 */
export function revolvingRecords(
  lived: LivedRevolving,
  rules: OwingRules,
  horizon: IsoDate,
  received: readonly ReceivedRecord[] = [],
): OwedRecord[] {
  const telling = { ...rules, terms: lived.terms };
  return recordsOfAccount(lived, telling, horizon, received, (days) => replayRevolving(lived, rules, days));
}
