import type { DayBook } from "../end-of-day.js";
import { type Day, dayOf } from "../loan/day.js";
import { accountRecord } from "../reporting/account-record.js";
import type { StoredRecord } from "../storage/rows.js";

/** Records that go into files once more, or for the first time after they had to wait. */
export interface Again {
  readonly records: readonly { readonly seq: number; readonly xml: string }[];
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
  const records = waiting.filter(({ lapsed }) => !lapsed);
  return {
    records: records.map((record) => ({ seq: record.seq, xml: madeAnew(book, record, day, createdOn) })),
    lapsed: waiting.flatMap(({ seq, lapsed }) => (lapsed ? [seq] : [])),
    blocked: false,
  };
}

function madeAnew(book: DayBook, record: StoredRecord, today: Day, createdOn: Day): string {
  const account = book.account(record.account_id);
  if (account === undefined) return record.xml;
  const { behaviour } = book;
  const day = dayOf(record.as_of);
  const asOf = behaviour.files.asOf(behaviour.exchange.repairing.asOf(day, today), createdOn);
  const view = { ...account.view(day), reported: record.basis };
  const made = accountRecord(account.identity, view, asOf, behaviour);
  return made?.code === record.code ? made.xml : record.xml;
}
