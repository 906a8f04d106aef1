import type { Agreement } from "../../schemas/ledger/agreement.js";
import { correct, type UnfiledCorrection } from "./correct.js";
import { againFiles } from "./exchange/report-again.js";
import { fileUp } from "./file-up.js";
import type { LaterFile } from "./later-files.js";
import { type Day, dayOf, isoOf } from "./loan/day.js";
import type { LoanAccount } from "./loan-account.js";
import { accountRecord } from "./reporting/account-record.js";
import type { Behaviour, PageRow } from "./reporting/behaviour.js";
import { isReportingCode, recordType } from "./reporting/correction.js";
import { creation } from "./reporting/report-file.js";
import type { RecordRow } from "./storage/rows.js";
import type { Store } from "./storage/store.js";

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
  /** Whether records are left that go into a file at the next end of day. */
  readonly recordsWait: boolean;
}

/**
 * Does a business day's end-of-day work, all of it or nothing.
 * @param recordsWait whether there are records from before that go into a file now
 * @throws CalendarRangeError when an account's dates run beyond the known holidays.
 */
export async function endDay(book: DayBook, day: Day, recordsWait: boolean): Promise<DayDone> {
  const before = book.called(day).map((account) => ({ account, reported: account.reported }));
  try {
    return await workDay(book, day, recordsWait);
  } catch (error) {
    for (const { account, reported } of before) account.reported = reported;
    throw error;
  }
}

async function workDay(book: DayBook, day: Day, recordsWait: boolean): Promise<DayDone> {
  const { store, agreement, behaviour } = book;
  const madeAt = behaviour.files.readyAt(day, agreement);
  const made = creation(madeAt, agreement);
  const { records, held, later } = await recordsOf(book, day, behaviour.files.asOf(day, made.day));
  const called = book.called(day);
  for (const account of called) account.planAfter(day);
  const quiet = records.length === 0 && !recordsWait;
  const again = recordsWait ? await againFiles(book, day, made.day) : { records: [], lapsed: [], blocked: false };
  const serials = quiet ? new Map<string, number>() : await store.exchange.lastSerials(isoOf(made.day));
  // What is reported again goes first, in files of its own: it is older than what the day has made.
  const first = fileUp(book, madeAt, serials, again.blocked ? [] : again.records);
  const second = fileUp(book, madeAt, serials, again.blocked ? [] : records);
  const left = again.blocked ? records : second.left;
  const beyond = !again.blocked && behaviour.files.beyond === "dropped" ? "dropped" : "waiting";
  const file = await store.exchange.finish({
    day: isoOf(day),
    files: [...first.files, ...second.files],
    added: [
      ...second.filed.map(({ row, fileName, line }) => ({ ...row, state: "in-file" as const, fileName, line })),
      ...left.map((row) => ({ ...row, state: beyond, fileName: null, line: null }) as const),
      ...held,
    ],
    filed: first.filed.map(({ row, fileName, line }) => ({ seq: row.seq, xml: row.xml, fileName, line })),
    lapsed: again.lapsed,
    steps: called.map(({ id, reported, nextDay }) => ({ id, reported, nextDay: nextDayText(nextDay) })),
    overwrites: !behaviour.exchange.sending.keepsWaiting,
  });
  const againAt = second.files.length === 0 ? undefined : behaviour.files.againAt(day, agreement);
  if (againAt !== undefined) later.push({ at: againAt, day, what: "again" });
  const waitOn = first.left.length > 0 || (left.length > 0 && beyond === "waiting") || again.blocked;
  return { file, later, recordsWait: waitOn };
}

/** A record that is not in a file yet. */
type Unfiled = Omit<RecordRow, "fileName" | "line" | "state">;

/** Makes the day's records; those that wait for a file of their own apart. */
async function recordsOf(
  book: DayBook,
  day: Day,
  asOf: Day,
): Promise<{ records: Unfiled[]; held: RecordRow[]; later: LaterFile[] }> {
  const { agreement, behaviour } = book;
  const corrections: UnfiledCorrection[] = [];
  const records: Unfiled[] = [];
  const held: RecordRow[] = [];
  const later: LaterFile[] = [];
  for (const account of await extract(book, day)) {
    corrections.push(...(await correct(book, account, day)));
    const basis = account.reported;
    const record = accountRecord(account.identityOn(day), account.view(day), asOf, behaviour);
    if (record === undefined) continue;
    account.reported = record.reported;
    const { code, month, xml } = record;
    const row = { accountId: account.id, asOf: isoOf(day), code, month, xml, basis, knownOn: null };
    const at = behaviour.files.apartAt(code, day, agreement);
    if (at === undefined) records.push(row);
    else {
      held.push({ ...row, state: "held", fileName: null, line: null });
      later.push({ at, day, what: "held" });
    }
  }
  // Corrections are of earlier days: they load whatever becomes of the day's own records. One record type to a file.
  const types = ["213", "212", "214"];
  corrections.sort((one, other) => types.indexOf(recordType(one.code)) - types.indexOf(recordType(other.code)));
  return { records: [...corrections, ...records], held, later };
}

/** Makes a file of a business day after the day's own. Answers its position, 0 where there was nothing to put into it. */
export async function makeLater(book: DayBook, { at, day, what }: LaterFile): Promise<number> {
  const { store, agreement, behaviour } = book;
  const rows = (await store.exchange.recordsAsOf(isoOf(day))).filter(({ code, state, file_name }) =>
    what === "again"
      ? file_name !== null
      : state === "held" && isReportingCode(code) && behaviour.files.apartAt(code, day, agreement) === at,
  );
  if (rows.length === 0) return 0;
  const serials = await store.exchange.lastSerials(isoOf(creation(at, agreement).day));
  const unfiled = rows.map((row) => ({ ...row, accountId: row.account_id, asOf: row.as_of }));
  const { files, filed } = fileUp(book, at, serials, unfiled);
  return store.exchange.finish({
    day: undefined,
    files,
    added:
      what === "held"
        ? []
        : filed.map(({ row, fileName, line }) => ({
            accountId: row.account_id,
            asOf: row.as_of,
            code: row.code,
            month: row.month,
            xml: row.xml,
            basis: row.basis,
            knownOn: null,
            state: "in-file",
            fileName,
            line,
          })),
    filed: what === "held" ? filed.map(({ row: { seq, xml }, fileName, line }) => ({ seq, xml, fileName, line })) : [],
    lapsed: [],
    steps: [],
    overwrites: false,
  });
}

/** Text of a next day in the database; `9999-12-31` for never. */
export function nextDayText(day: Day): string {
  return day === Number.POSITIVE_INFINITY ? "9999-12-31" : isoOf(day);
}

/** The day that such a text means. */
export function dayOfText(text: string): Day {
  return text === "9999-12-31" ? Number.POSITIVE_INFINITY : dayOf(text);
}

/** Reads the accounts of the day page by page, as a book of millions has to be read. */
async function extract(book: DayBook, day: Day): Promise<LoanAccount[]> {
  const accounts: LoanAccount[] = [];
  if (book.called(day).length === 0) return accounts;
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
