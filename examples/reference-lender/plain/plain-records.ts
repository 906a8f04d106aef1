import type { DayBook } from "../end-of-day.js";
import { type Day, dayOf, isoOf } from "../loan/day.js";
import { basisOf } from "../reporting/basis-of.js";
import type { RecordRow, StoredRecord } from "../storage/rows.js";
import { decisionOf } from "./decision-of.js";
import type { PlainAccount, PlainTold } from "./plain-account.js";

/** A record of a claim or a guarantee that is not in a file yet. */
type UnfiledPlainRecord = Omit<RecordRow, "fileName" | "line" | "state">;

/** What claims and guarantees have to tell on a day. */
export interface PlainDay {
  readonly records: readonly UnfiledPlainRecord[];
  /** Those that were looked at, and what each has told once the records are made. */
  readonly accounts: readonly { readonly account: PlainAccount; readonly told: PlainTold }[];
}

/**
 * Makes the records of the claims and guarantees that have something to tell at the end of a business day, in a file that
 * takes `asOf` for the day. They have not told it before it is stored.
 */
export function plainRecords({ agreement, behaviour, plain }: DayBook, day: Day, asOf: Day): PlainDay {
  const records: UnfiledPlainRecord[] = [];
  const after: { account: PlainAccount; told: PlainTold }[] = [];
  for (const account of plain.on(day)) {
    let { told } = account;
    for (const decision of account.owed(day, behaviour)) {
      if (told.over) break;
      const reportDate = decision.day === day ? asOf : decision.day;
      records.push({
        accountId: account.id,
        asOf: isoOf(decision.day),
        code: account.recordCode(decision),
        month: decision.month ?? null,
        xml: account.xml(decision, reportDate, agreement, behaviour),
        basis: basisOf(told.days.length > 0),
        knownOn: null,
      });
      told = { days: [...told.days, isoOf(decision.day)], over: account.ends(decision) };
    }
    after.push({ account, told });
  }
  return { records, accounts: after };
}

/** A record that goes into a file once more, made anew from the facts of its own day (clause L17). */
export function plainRecordAnew(
  { agreement, behaviour }: DayBook,
  account: PlainAccount,
  { code, as_of }: StoredRecord,
  asOf: Day,
): string {
  return account.xml(decisionOf(dayOf(as_of), code), asOf, agreement, behaviour);
}
