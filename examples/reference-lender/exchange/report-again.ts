import { identityCorrection, newestHeld } from "../correct.js";
import type { DayBook } from "../end-of-day.js";
import { type Day, dayOf } from "../loan/day.js";
import type { LoanAccount } from "../loan-account.js";
import { accountRecord } from "../reporting/account-record.js";
import { type RecordCode, recordType } from "../reporting/correction.js";
import { correctionXml } from "../reporting/correction-xml.js";
import { toldBefore } from "../reporting/told-before.js";
import type { StoredRecord } from "../storage/rows.js";

/** A record that goes into a file once more. */
interface AgainRecord {
  readonly seq: number;
  readonly accountId: string;
  readonly asOf: string;
  readonly code: RecordCode;
  readonly xml: string;
}

/** Records that go into files once more, or for the first time after they had to wait. */
export interface Again {
  readonly records: readonly AgainRecord[];
  /** Positions of records that can no longer be loaded (clause L17). */
  readonly lapsed: readonly number[];
  /** Whether nothing goes into a file, as only a wrong lender has it. */
  readonly blocked: boolean;
}

/**
 * What is to be reported again at the end of a business day, earliest as-of date first, so that an account's records keep
 * their order: each made anew from the facts of its own day (clause L17).
 */
export async function againFiles(book: DayBook, day: Day, createdOn: Day): Promise<Again> {
  const waiting = await book.store.exchange.waitingRecords();
  const { blocks } = book.behaviour.exchange.repairing;
  if (blocks && waiting.some(({ repairs }) => repairs !== null)) return { records: [], lapsed: [], blocked: true };
  const isVoid = (id: string): boolean => (book.account(id)?.voidOn ?? Number.POSITIVE_INFINITY) <= day;
  const over = new Set(
    waiting.flatMap(({ seq, lapsed, account_id, code }) =>
      lapsed || (isVoid(account_id) && code !== "214") ? [seq] : [],
    ),
  );
  const records: AgainRecord[] = [];
  for (const record of waiting) {
    if (over.has(record.seq)) continue;
    const { seq, account_id: accountId, as_of: asOf, code } = record;
    records.push({ seq, accountId, asOf, code, xml: await madeAnew(book, record, day, createdOn) });
  }
  const types = ["210", "213", "212", "214"];
  return {
    // What is corrected goes before its correction.
    records: records.toSorted(
      (one, other) => types.indexOf(recordType(one.code)) - types.indexOf(recordType(other.code)),
    ),
    lapsed: [...over],
    blocked: false,
  };
}

async function madeAnew(book: DayBook, record: StoredRecord, today: Day, createdOn: Day): Promise<string> {
  const account = book.account(record.account_id);
  if (account === undefined) return record.xml;
  if (record.known_on !== null) return correctedAnew(book, account, record, dayOf(record.known_on));
  const { behaviour } = book;
  const day = dayOf(record.as_of);
  const asOf = behaviour.files.asOf(behaviour.exchange.repairing.asOf(day, today), createdOn);
  const view = { ...account.view(day), reported: record.basis };
  const made = accountRecord(account.identityOn(day), view, asOf, behaviour);
  return made?.code === record.code ? made.xml : record.xml;
}

/** A correction stays as it is, but that of segment B bears the newest as-of date of the day on which it loads (L22). */
async function correctedAnew(book: DayBook, account: LoanAccount, record: StoredRecord, known: Day): Promise<string> {
  if (record.code !== "212B") return record.xml;
  const newest = newestHeld(toldBefore(await book.store.exchange.recordsOfAccount(account.id)));
  if (newest === undefined) return record.xml;
  return correctionXml(account.code, identityCorrection(book, account, known, newest));
}
