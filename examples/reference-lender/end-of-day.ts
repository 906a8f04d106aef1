import type { Agreement } from "../../schemas/ledger/agreement.js";
import { amend } from "./amending/amend.js";
import { isAmended } from "./amending/amended.js";
import type { BookAccount } from "./book-account.js";
import { correct, type UnfiledCorrection } from "./correct.js";
import { againFiles } from "./exchange/report-again.js";
import { fileUp } from "./file-up.js";
import type { LaterFile } from "./later-files.js";
import type { LineBook } from "./line/line-book.js";
import { type LinesDay, lineRecords } from "./line/line-records.js";
import { type Day, dayOf, isoOf } from "./loan/day.js";
import { addressing } from "./new-code/addressing.js";
import { codeChangeRecord } from "./new-code/code-change-record.js";
import { isPersonCode } from "./person/choices.js";
import type { PlainBook } from "./plain/plain-book.js";
import { type PlainDay, plainRecords } from "./plain/plain-records.js";
import { accountRecord } from "./reporting/account-record.js";
import { apartAt } from "./reporting/apart-at.js";
import { basisOf } from "./reporting/basis-of.js";
import type { Behaviour, PageRow } from "./reporting/behaviour.js";
import { recordType } from "./reporting/correction.js";
import { creation } from "./reporting/report-file.js";
import type { RecordRow } from "./storage/rows.js";
import type { Store } from "./storage/store.js";

/** What the end-of-day job works on. */
export interface DayBook {
  readonly store: Store;
  readonly agreement: Agreement;
  readonly behaviour: Behaviour;
  readonly compress: boolean;
  readonly lines: LineBook;
  readonly plain: PlainBook;
  account(id: string): BookAccount | undefined;
  /** Accounts that have something to do on the day. */
  called(day: Day): readonly BookAccount[];
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
  const of = await recordsOf(book, day, behaviour.files.asOf(day, made.day));
  const { held, later, lines, plain } = of;
  const called = book.called(day);
  for (const account of called) account.planAfter(day);
  const quiet = of.records.length === 0 && !recordsWait;
  const again = recordsWait ? await againFiles(book, day, made.day) : { records: [], lapsed: [], blocked: false };
  const addressed = await addressing(book, day, [...again.records, ...of.records]);
  const repeated = again.records.map((record) => ({ ...record, xml: addressed(record) }));
  const records = of.records.map((record) => ({ ...record, xml: addressed(record) }));
  const serials = quiet ? new Map<string, number>() : await store.exchange.lastSerials(isoOf(made.day));
  // What is reported again goes first, in files of its own: it is older than what the day has made.
  const first = fileUp(book, madeAt, serials, repeated);
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
    lineSteps: lines.map(({ line, told }) => ({ id: line.id, told })),
    plainSteps: plain.map(({ account, told }) => ({ id: account.id, told })),
    overwrites: !behaviour.exchange.sending.keepsWaiting,
  });
  for (const { line, told } of lines) {
    line.told = told;
    book.lines.plan(line, day);
  }
  for (const { account, told } of plain) {
    account.told = told;
    book.plain.plan(account, day);
  }
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
): Promise<{
  records: Unfiled[];
  held: RecordRow[];
  later: LaterFile[];
  lines: LinesDay["lines"];
  plain: PlainDay["accounts"];
}> {
  const { agreement, behaviour } = book;
  const corrections: UnfiledCorrection[] = [];
  const records: Unfiled[] = [];
  const held: RecordRow[] = [];
  const later: LaterFile[] = [];
  const accounts = await extract(book, day);
  for (const account of accounts) {
    corrections.push(...(await correct(book, account, day)));
    const renamed = await codeChangeRecord(book, account, "loan", account.reported, day);
    if (renamed !== undefined) records.push(renamed);
    if (account.codeChanges?.some((change) => change.day === day) === true) {
      account.reported = behaviour.newCodes.toldAfter(account.reported);
    }
    const basis = account.reported;
    for (const xml of account.drawRecords(day)) {
      records.push({ accountId: account.id, asOf: isoOf(day), code: "10", month: null, xml, basis, knownOn: null });
    }
    const record = accountRecord(account.identityOn(day), account.view(day), asOf, behaviour);
    if (record === undefined) continue;
    account.reported = record.reported;
    const { code, month, xml } = record;
    const row = { accountId: account.id, asOf: isoOf(day), code, month, xml, basis, knownOn: null };
    const at = apartAt(behaviour, code, day, agreement);
    if (at === undefined) records.push(row);
    else {
      held.push({ ...row, state: "held", fileName: null, line: null });
      later.push({ at, day, what: "held" });
    }
  }
  for (const thing of [...book.lines.on(day), ...book.plain.on(day)]) {
    if (!isAmended(thing)) continue;
    corrections.push(...(await amend(book, thing, day)));
    const renamed = await codeChangeRecord(book, thing, thing.kind, basisOf(true), day);
    if (renamed !== undefined) records.push(renamed);
  }
  // Corrections are of earlier days: they load whatever becomes of the day's own records. One record type to a file.
  const types = ["213", "223", "233", "212", "222", "232", "214", "224", "234", "514"];
  corrections.sort((one, other) => types.indexOf(recordType(one.code)) - types.indexOf(recordType(other.code)));
  const { records: ofLines, lines } = lineRecords(book, day, asOf, accounts);
  const { records: plain, accounts: plainAccounts } = plainRecords(book, day, asOf);
  records.push(...ofLines);
  for (const row of plain) {
    const owedOn = dayOf(row.asOf);
    const at = isPersonCode(row.code) ? apartAt(behaviour, row.code, owedOn, agreement) : undefined;
    if (at === undefined) records.push(row);
    else {
      held.push({ ...row, state: "held", fileName: null, line: null });
      later.push({ at, day: owedOn, what: "held" });
    }
  }
  // A new code counts from its day on. Accounts name persons, lines (segment F) and
  // contracts over collateral (segment E): those go first (clause L70).
  const order = [
    "211",
    "221",
    "231",
    "511",
    "110",
    "120",
    "130",
    "140",
    "220",
    "510",
    "230",
    "210",
    "215",
    "134",
    "114",
  ];
  records.sort((one, other) => order.indexOf(recordType(one.code)) - order.indexOf(recordType(other.code)));
  return { records: [...corrections, ...records], held, later, lines, plain: plainAccounts };
}

/** Makes a file of a business day after the day's own. Answers its position, 0 where there was nothing to put into it. */
export async function makeLater(book: DayBook, { at, day, what }: LaterFile): Promise<number> {
  const { store, agreement, behaviour } = book;
  const rows = (await store.exchange.recordsAsOf(isoOf(day))).filter(({ code, state, file_name }) =>
    what === "again" ? file_name !== null : state === "held" && apartAt(behaviour, code, day, agreement) === at,
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
    lineSteps: [],
    plainSteps: [],
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
async function extract(book: DayBook, day: Day): Promise<BookAccount[]> {
  const accounts: BookAccount[] = [];
  if (book.called(day).length === 0) return accounts;
  let after: PageRow | undefined;
  for (;;) {
    const { sql, values, size } = book.behaviour.extract.page(day, after);
    const rows = await book.store.page(sql, values);
    for (const row of rows) {
      const account = book.account(row.id);
      if (account !== undefined && isTold(account, book.behaviour)) accounts.push(account);
    }
    after = rows.at(-1);
    if (rows.length < size) return accounts;
  }
}

/** Whether what an account owes is told by this lender, and not by another who lends it too (clause L73) or had it before (L85). */
function isTold({ contract }: BookAccount, { joints }: Behaviour): boolean {
  const { joint, reporting } = contract.terms;
  if (reporting.loanForm === "5" && !joints.tellsTakenOver) return false;
  return joint === undefined || joints.tells(joint);
}
