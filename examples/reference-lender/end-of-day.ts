import type { Agreement } from "../../schemas/ledger/agreement.js";
import type { LaterFile } from "./later-files.js";
import { type Day, isoOf } from "./loan/day.js";
import type { LoanAccount } from "./loan-account.js";
import { accountRecord } from "./reporting/account-record.js";
import type { Behaviour, PageRow } from "./reporting/behaviour.js";
import { creation, type ReportFile, reportFile } from "./reporting/report-file.js";
import type { RecordRow, Store } from "./storage/store.js";

/** Most records of one file; a longer day takes several files with their own serials. */
const recordsPerFile = 10_000;

/** What the end-of-day job works on. */
export interface DayBook {
  readonly store: Store;
  readonly agreement: Agreement;
  readonly behaviour: Behaviour;
  readonly compress: boolean;
  account(id: string): LoanAccount | undefined;
  /** Accounts that have something to do on the day. */
  called(day: Day): readonly LoanAccount[];
}

/** What an end of day has made, and what is still to be made of its records. */
export interface DayDone {
  /** Position of the day's last file; 0 where none was made. */
  readonly file: number;
  readonly later: readonly LaterFile[];
}

/**
 * Does a business day's end-of-day work, all of it or nothing.
 * @throws CalendarRangeError when an account's dates run beyond the known holidays.
 */
export async function endDay(book: DayBook, day: Day): Promise<DayDone> {
  const before = book.called(day).map((account) => ({ account, reported: account.reported }));
  try {
    return await workDay(book, day);
  } catch (error) {
    for (const { account, reported } of before) account.reported = reported;
    throw error;
  }
}

async function workDay(book: DayBook, day: Day): Promise<DayDone> {
  const { store, agreement, behaviour } = book;
  const madeAt = behaviour.files.readyAt(day, agreement);
  const made = creation(madeAt, agreement);
  const asOf = behaviour.files.asOf(day, made.day);
  const records: Omit<RecordRow, "fileName">[] = [];
  const held: RecordRow[] = [];
  const later: LaterFile[] = [];
  for (const account of await extract(book, day)) {
    const { name, idType, idNum } = account.request.borrower;
    const record = accountRecord(
      { accountCode: account.code, name, idType, idNum },
      account.view(day),
      asOf,
      behaviour,
    );
    if (record === undefined) continue;
    account.reported = record.reported;
    const row = { accountId: account.id, asOf: isoOf(day), code: record.code, xml: record.xml };
    const at = behaviour.files.apartAt(record.code, day, agreement);
    if (at === undefined) records.push(row);
    else {
      held.push({ ...row, fileName: null });
      later.push({ at, day, what: "held" });
    }
  }
  const called = book.called(day);
  for (const account of called) account.planAfter(day);
  const files: { file: ReportFile; createdOn: string }[] = [];
  const rows: RecordRow[] = [];
  let serial = records.length === 0 ? 0 : await store.filesMadeOn(isoOf(made.day));
  for (let from = 0; from < records.length; from += recordsPerFile) {
    const part = records.slice(from, from + recordsPerFile);
    serial += 1;
    const xml = part.map((record) => record.xml);
    const file = reportFile(agreement, madeAt, serial, xml, book.compress, behaviour.files);
    files.push({ file, createdOn: isoOf(made.day) });
    for (const record of part) rows.push({ ...record, fileName: file.name });
  }
  const file = await store.finishDay(
    files,
    [...rows, ...held],
    called.map((account) => ({ id: account.id, reported: account.reported, nextDay: nextDayText(account.nextDay) })),
  );
  const againAt = file === 0 ? undefined : behaviour.files.againAt(day, agreement);
  if (againAt !== undefined) later.push({ at: againAt, day, what: "again" });
  return { file, later };
}

/** Makes a file of a business day after the day's own. Answers its position, 0 where there was nothing to put into it. */
export async function makeLater(book: DayBook, { at, day, what }: LaterFile): Promise<number> {
  const { store, agreement, behaviour } = book;
  const records = (await store.recordsAsOf(isoOf(day))).filter(
    ({ code, file_name }) =>
      what === "again" || (file_name === null && behaviour.files.apartAt(code, day, agreement) === at),
  );
  if (records.length === 0) return 0;
  const createdOn = isoOf(creation(at, agreement).day);
  const serial = (await store.filesMadeOn(createdOn)) + 1;
  const xml = records.map((record) => record.xml);
  const file = reportFile(agreement, at, serial, xml, book.compress, behaviour.files);
  const unfiled = records.flatMap(({ seq, file_name }) => (file_name === null ? [seq] : []));
  return store.addLaterFile({ file, createdOn }, unfiled);
}

/** Text of a next day in the database; `9999-12-31` for never. */
export function nextDayText(day: Day): string {
  return day === Number.POSITIVE_INFINITY ? "9999-12-31" : isoOf(day);
}

/** Reads the accounts of the day page by page, as a book of millions has to be read. */
async function extract(book: DayBook, day: Day): Promise<LoanAccount[]> {
  const accounts: LoanAccount[] = [];
  let after: PageRow | undefined;
  for (;;) {
    const { sql, values, size } = book.behaviour.extract.page(day, after);
    const rows = await book.store.page(sql, values);
    for (const row of rows) {
      const account = book.account(row.id);
      if (account !== undefined) accounts.push(account);
    }
    after = rows.at(-1);
    if (rows.length < size) return accounts;
  }
}
