import { baseAnew } from "../amending/amend.js";
import { isAmended } from "../amending/amended.js";
import { isBaseCorrection, isDeletion } from "../amending/forms.js";
import type { BookAccount } from "../book-account.js";
import { identityCorrection, newestHeld } from "../correct.js";
import type { DayBook } from "../end-of-day.js";
import type { CreditLine } from "../line/credit-line.js";
import { lineRecordAnew } from "../line/line-records.js";
import { type Day, dayOf } from "../loan/day.js";
import { codedIn } from "../new-code/coded-in.js";
import { inTurn } from "../new-code/in-turn.js";
import { needlessChanges } from "../new-code/needless-changes.js";
import type { PlainAccount } from "../plain/plain-account.js";
import { plainRecordAnew } from "../plain/plain-records.js";
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
  const isVoid = (id: string): boolean => (codedIn(book, id)?.voidOn ?? Number.POSITIVE_INFINITY) <= day;
  const over = new Set(
    waiting.flatMap(({ seq, lapsed, account_id, code }) =>
      lapsed || (isVoid(account_id) && !isDeletion(code)) ? [seq] : [],
    ),
  );
  for (const seq of await needlessChanges(book, waiting)) over.add(seq);
  const records: AgainRecord[] = [];
  for (const record of waiting) {
    if (over.has(record.seq)) continue;
    const { seq, account_id: accountId, as_of: asOf, code } = record;
    records.push({ seq, accountId, asOf, code, xml: await madeAnew(book, record, day, createdOn) });
  }
  // A card is opened again before anything else of it can be loaded (R2101205).
  const types = [
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
    "21512",
    "210",
    "213",
    "223",
    "233",
    "212",
    "222",
    "232",
    "215",
    "214",
    "224",
    "234",
    "514",
    "134",
    "114",
  ];
  const rank = (code: RecordCode): number => types.indexOf(code === "21512" ? code : recordType(code));
  const turn = inTurn(records);
  return {
    // What is corrected goes before its correction.
    records: records.toSorted((one, other) => turn(one) - turn(other) || rank(one.code) - rank(other.code)),
    lapsed: [...over],
    blocked: false,
  };
}

async function madeAnew(book: DayBook, record: StoredRecord, today: Day, createdOn: Day): Promise<string> {
  const { behaviour } = book;
  const day = dayOf(record.as_of);
  const asOf = behaviour.files.asOf(behaviour.exchange.repairing.asOf(day, today), createdOn);
  const line = book.lines.line(record.account_id);
  const plain = book.plain.account(record.account_id);
  const thing = line ?? plain;
  if (thing !== undefined && record.known_on !== null) return amendedAnew(book, thing, record, dayOf(record.known_on));
  if (line !== undefined) return lineRecordAnew(book, line, record, asOf);
  if (plain !== undefined) return plainRecordAnew(book, plain, record, asOf);
  const account = book.account(record.account_id);
  if (account === undefined) return record.xml;
  if (record.known_on !== null) return correctedAnew(book, account, record, dayOf(record.known_on));
  const view = { ...account.view(day), reported: record.basis };
  const made = accountRecord(account.identityOn(day), view, asOf, behaviour);
  return made?.code === record.code ? made.xml : record.xml;
}

/** A correction stays as it is, but that of segment B bears the newest as-of date of the day on which it loads (L22). */
async function correctedAnew(book: DayBook, account: BookAccount, record: StoredRecord, known: Day): Promise<string> {
  if (record.code !== "212B") return record.xml;
  const newest = newestHeld(toldBefore(await book.store.exchange.recordsOfAccount(account.id)));
  if (newest === undefined) return record.xml;
  const accountType = book.behaviour.lines.draws.accountType(account.contract.terms);
  return correctionXml(account.code, accountType, identityCorrection(book, account, known, newest));
}

/** The same of something that is no loan (clause L77). */
async function amendedAnew(
  book: DayBook,
  thing: CreditLine | PlainAccount,
  record: StoredRecord,
  known: Day,
): Promise<string> {
  if (!isBaseCorrection(record.code) || !isAmended(thing)) return record.xml;
  const rows = await book.store.exchange.recordsOfAccount(thing.id);
  return baseAnew(book, thing, rows, known) ?? record.xml;
}
