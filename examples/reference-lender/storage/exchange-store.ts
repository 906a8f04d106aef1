import type { FeedbackFault, FeedbackFlag } from "../exchange/feedback.js";
import { noteLines } from "../line/line-store.js";
import { personLapse } from "../person/lapsed.js";
import { notePlain } from "../plain/plain-store.js";
import type { Database, Sql } from "./database.js";
import type { DayWork, FileRow, FileState, MadeFile, RecordRow, StoredRecord } from "./rows.js";

/** A stored feedback file and what it changes. */
export interface HeardFeedback {
  readonly name: string;
  readonly receivedAt: string;
  readonly content: Uint8Array;
  readonly flag: FeedbackFlag;
  /** The file it is taken for. */
  readonly file: FileRow;
  readonly loaded: readonly number[];
  readonly rejected: readonly { readonly seq: number; readonly faults: readonly FeedbackFault[] }[];
  /** Records to be reported again, in their order. */
  readonly again: readonly number[];
}

/** The statements about records, files and feedback. What belongs together is one transaction. */
export class ExchangeStore {
  readonly #db: Database;

  constructor(db: Database) {
    this.#db = db;
  }

  /** The last serial number given to a file of a date, by record type; no entry for none (§1.3). */
  async lastSerials(date: string): Promise<Map<string, number>> {
    const rows = await this.#db.query<{ type: string; last: number }>(
      "SELECT substr(name, 23, 3) AS type, max(serial)::integer AS last FROM file WHERE created_on = $1 GROUP BY 1",
      [date],
    );
    return new Map(rows.map(({ type, last }) => [type, last]));
  }

  /** Everything one run of the end-of-day job changes. Answers the position of the last file. */
  async finish(work: DayWork): Promise<number> {
    return this.#db.transaction(async (sql) => {
      if (work.overwrites && work.files.length > 0) {
        await sql.query("UPDATE file SET state = 'overwritten' WHERE state = 'waiting' AND attempts > 0");
      }
      const last = await addFiles(sql, work.files);
      await addRecords(sql, work.added);
      if (work.filed.length > 0) {
        await sql.query(
          `UPDATE record SET xml = now.xml, file_name = now.file_name, line = now.line, state = 'in-file'
           FROM unnest($1::integer[], $2::text[], $3::text[], $4::integer[]) AS now (seq, xml, file_name, line)
           WHERE record.seq = now.seq`,
          [
            work.filed.map(({ seq }) => seq),
            work.filed.map(({ xml }) => xml),
            work.filed.map(({ fileName }) => fileName),
            work.filed.map(({ line }) => line),
          ],
        );
      }
      if (work.lapsed.length > 0) {
        await sql.query("UPDATE record SET state = 'lapsed' WHERE seq = ANY($1::integer[])", [work.lapsed]);
      }
      if (work.steps.length > 0) {
        await sql.query(
          `UPDATE account SET reported = step.reported, next_day = step.next_day
           FROM unnest($1::text[], $2::jsonb[], $3::text[]) AS step (id, reported, next_day) WHERE account.id = step.id`,
          [
            work.steps.map((step) => step.id),
            work.steps.map((step) => JSON.stringify(step.reported)),
            work.steps.map((step) => step.nextDay),
          ],
        );
      }
      await noteLines(sql, work.lineSteps);
      await notePlain(sql, work.plainSteps);
      if (work.day !== undefined) await sql.query("UPDATE book SET ended = GREATEST(ended, $1)", [work.day]);
      return last;
    });
  }

  /** The first records 210 of a business day, without those that were reported again. */
  async recordsAsOf(date: string): Promise<StoredRecord[]> {
    return this.#db.query(
      "SELECT * FROM record WHERE as_of = $1 AND repairs IS NULL AND known_on IS NULL ORDER BY seq",
      [date],
    );
  }

  /** All records of an account, in the order in which they were made. */
  async recordsOfAccount(accountId: string): Promise<StoredRecord[]> {
    return this.#db.query("SELECT * FROM record WHERE account_id = $1 ORDER BY seq", [accountId]);
  }

  /** Records that wait for a file of their own. */
  async heldRecords(): Promise<StoredRecord[]> {
    return this.#db.query("SELECT * FROM record WHERE file_name IS NULL AND state = 'held' ORDER BY seq");
  }

  /**
   * Records that go into a file at the next end of day, each with the day from which it was known, earliest first, and
   * whether they can still be loaded (L17). A correction cannot where what it corrects never will be, or where a later
   * one of the same segment and day has gone out: it would undo that one.
   */
  async waitingRecords(): Promise<(StoredRecord & { readonly lapsed: boolean })[]> {
    return this.#db.query(
      `SELECT mine.*, mine.can_lapse AND CASE${personLapse}
         WHEN mine.known_on IS NULL THEN EXISTS (
           SELECT 1 FROM record AS other WHERE other.account_id = mine.account_id AND (
             (other.state = 'loaded' AND (
               (other.code IN ('20', '32', '215', '22020', '23020', '51020') AND NOT EXISTS (
                 SELECT 1 FROM record AS again WHERE again.account_id = mine.account_id AND again.code = '21512'
                 AND again.as_of > other.as_of AND again.as_of <= mine.as_of))
               OR (other.as_of = mine.as_of AND other.code = mine.code)
               OR (other.as_of > mine.as_of AND mine.code LIKE '510%')
               OR (other.month = mine.month AND other.as_of >= mine.as_of)))
             OR (mine.code IN ('40', '22030', '23030', '23040') AND other.code IN ('213J', '223D', '233D')
               AND other.as_of = mine.as_of AND other.state IN ('in-file', 'sent', 'loaded'))))
         WHEN mine.code IN ('211', '221', '231', '511') THEN false
         WHEN mine.code IN ('214', '224', '234', '514') THEN NOT EXISTS (
           SELECT 1 FROM record AS other WHERE other.account_id = mine.account_id AND other.known_on IS NULL
           AND other.state IN ('in-file', 'sent', 'loaded'))
         ELSE EXISTS (
           SELECT 1 FROM record AS other WHERE other.account_id = mine.account_id
           AND right(other.code, 1) = right(mine.code, 1) AND other.known_on > mine.known_on
           AND (other.as_of = mine.as_of OR mine.code IN ('212B', '222B', '232B')) AND other.state IN ('in-file', 'sent', 'loaded'))
           OR NOT EXISTS (
           SELECT 1 FROM record AS other WHERE other.account_id = mine.account_id AND other.known_on IS NULL
           AND (other.as_of = mine.as_of OR mine.code IN ('212B', '222B', '232B'))
           AND other.state IN ('waiting', 'in-file', 'sent', 'loaded'))
         END AS lapsed
       FROM record AS mine WHERE mine.file_name IS NULL AND mine.state = 'waiting'
       ORDER BY coalesce(mine.known_on, mine.as_of), mine.as_of, mine.seq`,
    );
  }

  async anyWaitingRecord(): Promise<boolean> {
    const rows = await this.#db.query("SELECT 1 FROM record WHERE file_name IS NULL AND state = 'waiting' LIMIT 1");
    return rows.length > 0;
  }

  async recordsOf(fileName: string): Promise<StoredRecord[]> {
    return this.#db.query("SELECT * FROM record WHERE file_name = $1 ORDER BY line", [fileName]);
  }

  /**
   * Records that told accounts first under a code, or that they have it from now on, in files made before one, that the
   * bureau has not spoken of yet.
   * @param codes accounts, each with one code
   */
  async unansweredFirsts(codes: ReadonlyMap<string, string>, before: FileRow): Promise<StoredRecord[]> {
    return this.#db.query(
      `SELECT record.* FROM record JOIN file ON file.name = record.file_name
       JOIN unnest($1::text[], $2::text[]) AS unknown (account_id, code) ON unknown.account_id = record.account_id
       WHERE record.state IN ('in-file', 'sent') AND file.seq < $3
       AND CASE WHEN record.code IN ('211', '221', '231', '511') THEN position('<NwBnesCode>' || unknown.code || '<' IN record.xml) > 0
         ELSE NOT (record.basis ->> 'told')::boolean AND position(unknown.code IN record.xml) > 0 END
       ORDER BY record.seq`,
      [[...codes.keys()], [...codes.values()], before.seq],
    );
  }

  async filesAfter(seq: number, limit: number): Promise<FileRow[]> {
    return this.#db.query("SELECT * FROM file WHERE seq > $1 ORDER BY seq LIMIT $2", [seq, limit]);
  }

  /** The file behind a position that waits to be sent. */
  async nextWaitingFile(after: number): Promise<FileRow | undefined> {
    const rows = await this.#db.query<FileRow>(
      "SELECT * FROM file WHERE state = 'waiting' AND seq > $1 ORDER BY seq LIMIT 1",
      [after],
    );
    return rows[0];
  }

  /** The file whose name without its extension begins with 29 characters and ends with the flag of a report. */
  async fileNamed(reportName: string): Promise<FileRow | undefined> {
    const names = [`${reportName}0.txt`, `${reportName}0.txt.zip`];
    return (await this.#db.query<FileRow>("SELECT * FROM file WHERE name = ANY($1::text[])", [names]))[0];
  }

  async newestFile(): Promise<FileRow | undefined> {
    return (await this.#db.query<FileRow>("SELECT * FROM file ORDER BY seq DESC LIMIT 1"))[0];
  }

  /** Notes an attempt to send a file, and where the file stands after it. */
  async attempted(file: FileRow, state: FileState, notBefore: number): Promise<void> {
    await this.#db.transaction(async (sql) => {
      await sql.query("UPDATE file SET state = $2, attempts = attempts + 1, not_before = $3 WHERE seq = $1", [
        file.seq,
        state,
        notBefore,
      ]);
      if (state === "sent" || state === "name-used") {
        await sql.query("UPDATE record SET state = 'sent' WHERE file_name = $1 AND state = 'in-file'", [file.name]);
      }
      if (state !== "refused") return;
      const records = await sql.query<{ seq: number }>(
        "UPDATE record SET state = 'refused' WHERE file_name = $1 AND state = 'in-file' RETURNING seq",
        [file.name],
      );
      await reportAgain(
        sql,
        records.map(({ seq }) => seq),
        true,
      );
    });
  }

  /** Another file with the records of one: beside it, or instead of it. Only wrong lenders make any. */
  async addTwin(of: FileRow, made: MadeFile, ofState: FileState): Promise<number> {
    return this.#db.transaction(async (sql) => {
      const last = await addFiles(sql, [made]);
      await sql.query("UPDATE file SET attempts = $2 WHERE seq = $1", [last, of.attempts + 1]);
      await sql.query("UPDATE file SET state = $2, attempts = attempts + 1 WHERE seq = $1", [of.seq, ofState]);
      await sql.query(
        `INSERT INTO record (account_id, as_of, code, month, xml, basis, known_on, state, file_name, line, repairs)
         SELECT account_id, as_of, code, month, xml, basis, known_on, 'in-file', $2, line, seq FROM record
         WHERE file_name = $1 ORDER BY line`,
        [of.name, made.file.name],
      );
      return last;
    });
  }

  /** Forgets what waits in the outbox. */
  async forgetWaiting(): Promise<void> {
    await this.#db.query("UPDATE file SET state = 'given-up' WHERE state = 'waiting'");
  }

  /** Keeps a feedback file without going by it. */
  async addFeedback(name: string, receivedAt: string, content: Uint8Array): Promise<void> {
    await insertFeedback(this.#db, name, receivedAt, content);
  }

  /** Everything one feedback file changes. */
  async hear(heard: HeardFeedback): Promise<void> {
    await this.#db.transaction(async (sql) => {
      await insertFeedback(sql, heard.name, heard.receivedAt, heard.content);
      // Whatever became of the answer to it, a file that the bureau tells of was received.
      await sql.query("UPDATE file SET answered = $2, state = 'sent' WHERE seq = $1", [heard.file.seq, heard.flag]);
      await sql.query("UPDATE record SET state = 'loaded' WHERE seq = ANY($1::integer[])", [heard.loaded]);
      await sql.query(
        `UPDATE record SET state = 'rejected', faults = now.faults
         FROM unnest($1::integer[], $2::jsonb[]) AS now (seq, faults) WHERE record.seq = now.seq`,
        [heard.rejected.map(({ seq }) => seq), heard.rejected.map(({ faults }) => JSON.stringify(faults))],
      );
      // Read a second time, as a right lender never does, it is not asked what was loaded since.
      await reportAgain(sql, heard.again, heard.file.answered === null);
    });
  }
}

async function insertFeedback(sql: Sql, name: string, receivedAt: string, content: Uint8Array): Promise<void> {
  await sql.query("INSERT INTO feedback (name, received_at, content) VALUES ($1, $2, $3)", [name, receivedAt, content]);
}

async function addFiles(sql: Sql, files: readonly MadeFile[]): Promise<number> {
  let last = 0;
  for (const { file, createdOn, serial } of files) {
    const rows = await sql.query<{ seq: number }>(
      "INSERT INTO file (name, created_at, created_on, serial, content, state) VALUES ($1, $2, $3, $4, $5, 'waiting') RETURNING seq",
      [file.name, file.createdAt, createdOn, serial, file.content],
    );
    last = rows[0]?.seq ?? last;
  }
  return last;
}

async function addRecords(sql: Sql, records: readonly RecordRow[]): Promise<void> {
  if (records.length === 0) return;
  await sql.query(
    `INSERT INTO record (account_id, as_of, code, month, xml, basis, state, file_name, line, known_on)
     SELECT * FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::jsonb[], $7::text[], $8::text[], $9::integer[], $10::text[])`,
    [
      records.map((row) => row.accountId),
      records.map((row) => row.asOf),
      records.map((row) => row.code),
      records.map((row) => row.month),
      records.map((row) => row.xml),
      records.map((row) => JSON.stringify(row.basis)),
      records.map((row) => row.state),
      records.map((row) => row.fileName),
      records.map((row) => row.line),
      records.map((row) => row.knownOn),
    ],
  );
}

/** Enters records once more, to go into a file at the next end of day. */
async function reportAgain(sql: Sql, seqs: readonly number[], canLapse: boolean): Promise<void> {
  if (seqs.length === 0) return;
  await sql.query(
    `INSERT INTO record (account_id, as_of, code, month, xml, basis, known_on, state, repairs, can_lapse)
     SELECT account_id, as_of, code, month, xml, basis, known_on, 'waiting', seq, $2 FROM record
     WHERE seq = ANY($1::integer[]) ORDER BY seq`,
    [seqs, canLapse],
  );
}
