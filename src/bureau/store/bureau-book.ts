import { Temporal } from "temporal-polyfill";
import type { FeedbackEntry, FeedbackPage, SubmissionReceipt } from "../../../schemas/bureau/bureau-interface.js";
import type { Instant, IsoMonth } from "../../../schemas/ledger/primitives.js";
import type { CreditReport, CreditReportPerson } from "../../../schemas/run/credit-report.js";
import { creditReport } from "../../profiles/pboc-g2/credit-report/credit-report.js";
import { isAccount } from "../../profiles/pboc-g2/loading/held.js";
import type { SubmittedFile } from "../../profiles/submission.js";
import { digestOf } from "../used-names.js";
import { type BureauDatabase, openBureauDatabase } from "./bureau-database.js";
import { DatabaseStore, personKey } from "./database-store.js";
import { type LoadOptions, loadFile } from "./load-file.js";

/** What became of a submission. */
export type BookedSubmission =
  /** Loaded now, or before (`alreadyReceived`). */
  | { readonly kind: "received"; readonly receipt: SubmissionReceipt }
  /** Another file was received under this name (F0000601). */
  | { readonly kind: "name-used" }
  /** The name is none of a report, so no feedback could answer it: not received. */
  | { readonly kind: "no-report" };

/** All that a bureau holds and has answered, kept in a file: whatever it answered is still so after a crash. */
export interface BureauBook {
  /** Loads a file and makes its feedback, in one transaction; the same file again changes nothing (L16). */
  receive(file: SubmittedFile): Promise<BookedSubmission>;
  /**
   * Feedback files made after a cursor, oldest first.
   * @param after cursor of an earlier page; `""` from the first on
   * @returns undefined for what is no cursor
   */
  feedbackAfter(after: string, limit: number): FeedbackPage | undefined;
  /** Bytes of the newest feedback file of a name. */
  feedback(fileName: string): Uint8Array | undefined;
  /** The credit report of a person from what is held; without accounts where nothing is. */
  creditReport(person: CreditReportPerson, upTo?: IsoMonth): CreditReport;
  close(): Promise<void>;
}

/** Where and how a book is kept. */
export interface BookOptions extends LoadOptions {
  /** The file. */
  readonly path: string;
  /** Time zone of the bureau, for the times in its feedback. */
  readonly timeZone: string;
  /** The time. */
  readonly now: () => Instant;
}

/**
 * Opens the book in a file, empty where there is none yet.
 * @throws BureauDatabaseError where the file cannot be used.
 */
export async function openBureauBook(options: BookOptions): Promise<BureauBook> {
  const database = await openBureauDatabase(options.path);
  return {
    receive: (file) => database.transaction(() => receive(database, options, file)),
    feedbackAfter(after, limit) {
      if (!/^[0-9]{0,15}$/.test(after)) return undefined;
      const entries = [...database.feedback.getRange({ start: Number(after) + 1, limit })];
      return {
        feedback: entries.map(({ value }) => value),
        next: String(entries.at(-1)?.key ?? Number(after)),
      };
    },
    feedback(fileName) {
      const number = database.feedbackNumbers.get(fileName);
      return number === undefined ? undefined : database.feedbackBytes.getBinary(number);
    },
    creditReport(person, upTo) {
      const codes = [...database.persons.getValues(personKey(person.idType, person.idNum))];
      const accounts = codes.flatMap((code) => {
        const entry = database.accounts.get(code);
        return isAccount(entry) ? [entry] : [];
      });
      return creditReport(accounts, person, upTo);
    },
    close: () => database.close(),
  };
}

/** Receives a file within a transaction. Nothing is put before everything is known, so an error leaves nothing behind. */
function receive(database: BureauDatabase, options: BookOptions, file: SubmittedFile): BookedSubmission {
  const digest = digestOf(file.bytes);
  const known = database.files.get(file.name);
  if (known !== undefined) {
    if (known.digest !== digest) return { kind: "name-used" };
    return { kind: "received", receipt: { ...known.receipt, alreadyReceived: true } };
  }
  const now = options.now();
  const store = new DatabaseStore(database);
  const feedback = loadFile(file, store, localTime(now, options.timeZone), options);
  if (feedback === null) return { kind: "no-report" };
  const { name: fileName, bytes, flag } = feedback;
  const entry: FeedbackEntry = { fileName, submission: file.name, flag, createdAt: now, bytes: bytes.length };
  const receipt = { fileName: file.name, bytes: file.bytes.length, receivedAt: now, feedback: fileName };
  const number = newest(database) + 1;
  store.apply();
  void database.files.put(file.name, { digest, receipt });
  void database.feedback.put(number, entry);
  void database.feedbackBytes.put(number, bytes);
  void database.feedbackNumbers.put(fileName, number);
  return { kind: "received", receipt };
}

/** Number of the feedback file that was made last; 0 before the first. */
function newest(database: BureauDatabase): number {
  const [last] = [...database.feedback.getKeys({ reverse: true, limit: 1 })];
  return last ?? 0;
}

/** Local time to the second. */
function localTime(now: Instant, timeZone: string): string {
  return Temporal.Instant.from(now).toZonedDateTimeISO(timeZone).toPlainDateTime().toString({ smallestUnit: "second" });
}
