import { borrowerFor } from "../../src/generate/borrower.js";
import { addDays } from "../../src/ledger/dates.js";
import { encodeReport } from "../../src/profiles/pboc-g2/file/encode-report.js";
import { formatFileName } from "../../src/profiles/pboc-g2/file/file-name.js";
import type { SubmittedFile } from "../../src/profiles/submission.js";
import { take } from "../support/take.js";

/** A report file, and how many records it holds. */
export interface ReportFile extends SubmittedFile {
  readonly records: number;
}

/** How many records are told, and how. */
export interface Telling {
  /** Records of all senders together. */
  readonly records: number;
  /** Records of a file; the last one of a sender may hold fewer. */
  readonly perFile: number;
  /** Who sends at one time, each the records of accounts of its own, so that the order between senders means nothing. */
  readonly senders: number;
  /** About how many records the accounts have that live at one time; when these have told all, others begin. */
  readonly together: number;
}

/** A record of a life, to be told of as many accounts as are needed. */
interface Told {
  readonly line: string;
  readonly rptDate: string;
  readonly account: string;
  readonly name: string;
  readonly idNum: string;
  /** Number of its borrower among those of the lives. */
  readonly borrower: number;
}

/**
 * Report files of one lender, one stream a sender. The records made are told of as many accounts as it takes, each with a
 * borrower of its own. Accounts that live at one time are told of day by day: as-of dates only move on, and the records
 * of one account lie far apart. Then the next ones follow, so that accounts are as old at the end of a run as before.
 */
export function reportFiles(lines: readonly string[], telling: Telling): Generator<ReportFile>[] {
  const told = toldByDay(lines);
  // Whole sets of the lives, each with accounts of its own, and as many for every sender.
  const books = (records: number): number => Math.ceil(records / told.length / telling.senders) * telling.senders;
  const [all, atOnce] = [books(telling.records), books(telling.together)];
  const borrowers = new Set(told.map(({ borrower }) => borrower)).size;
  const serials = new Map<string, number>();

  function* recordsOf(sender: number): Generator<readonly [Told, number]> {
    for (let first = sender; first < all; first += atOnce) {
      const last = Math.min(first - sender + atOnce, all);
      for (const record of told) for (let book = first; book < last; book += telling.senders) yield [record, book];
    }
  }

  return Array.from({ length: telling.senders }, function* (_, sender): Generator<ReportFile> {
    const share = Math.ceil(telling.records / telling.senders);
    const records = recordsOf(sender);
    for (let left = Math.min(share, telling.records - sender * share); left > 0; left -= telling.perFile) {
      const file = take(records, Math.min(telling.perFile, left));
      yield fileOf(
        file.map(([record, book]) => retold(record, book, borrowers)),
        file.map(([record]) => record),
        serials,
      );
    }
  });
}

function toldByDay(lines: readonly string[]): Told[] {
  const borrowers = new Map<string, number>();
  const told = lines.map((line): Told => {
    const [account, name, idNum] = [valueOf(line, "AcctCode"), valueOf(line, "Name"), valueOf(line, "IDNum")];
    const borrower = borrowers.get(idNum) ?? borrowers.size;
    borrowers.set(idNum, borrower);
    return { line, rptDate: valueOf(line, "RptDate"), account, name, idNum, borrower };
  });
  return told.sort((a, b) => (a.rptDate < b.rptDate ? -1 : a.rptDate > b.rptDate ? 1 : 0));
}

/** The first value of a tag: of those asked for here, that of the base segment. */
function valueOf(line: string, tag: string): string {
  const value = new RegExp(`<${tag}>([^<]+)</${tag}>`).exec(line)?.[1];
  if (value === undefined)
    throw new Error(`Failed to make report files: a record has no ${tag}: ${line.slice(0, 200)}`);
  return value;
}

/** The record of another account, which another borrower has. */
function retold({ line, account, name, idNum, borrower }: Told, book: number, borrowers: number): string {
  const other = borrowerFor(book * borrowers + borrower);
  return line
    .replaceAll(account, `${account.slice(0, 14)}B${String(book).padStart(6, "0")}${account.slice(14)}`)
    .replaceAll(`<Name>${name}<`, `<Name>${other.name}<`)
    .replaceAll(`<IDNum>${idNum}<`, `<IDNum>${other.idNum}<`);
}

/** A file made on the day after its newest record's. */
function fileOf(lines: readonly string[], told: readonly Told[], serials: Map<string, number>): ReportFile {
  const date = addDays(
    told.reduce((newest, { rptDate }) => (rptDate > newest ? rptDate : newest), ""),
    1,
  );
  const provider = told[0]?.account.slice(0, 14) ?? "";
  const serial = (serials.get(date) ?? 0) + 1;
  serials.set(date, serial);
  const header = { recordType: "210", version: "2.0.0", template: "", provider, count: lines.length };
  return {
    name: formatFileName({
      provider,
      date,
      recordType: "210",
      serial: serial.toString(36).padStart(3, "0"),
      feedbackFlag: "0",
      form: "txt",
    }),
    bytes: encodeReport({ ...header, createdAt: `${date}T02:00:00` }, lines),
    records: lines.length,
  };
}
