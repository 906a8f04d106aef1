import type { Agreement } from "../../../schemas/ledger/agreement.js";
import type { LedgerEvent } from "../../../schemas/ledger/event.js";
import type {
  EventResponse,
  OpenAccountRequest,
  OpenAccountResponse,
} from "../../../schemas/ledger/lender-interface.js";
import type { PageRow } from "../reporting/behaviour.js";
import type { Reported, ReportingCode } from "../reporting/decision.js";
import type { ReportFile } from "../reporting/report-file.js";
import type { Database, Sql } from "./database.js";
import { emptyTables, tables } from "./tables.js";

/** The one row that says where the book stands. */
export interface BookRow {
  readonly clock: string;
  /** Last business date whose end-of-day work is done. */
  readonly ended: string;
  readonly agreement: Agreement;
}

/** An account as stored. */
export interface AccountRow {
  readonly id: string;
  readonly idempotency_key: string;
  readonly open_date: string;
  readonly booked_on: string;
  readonly request: OpenAccountRequest;
  readonly response: OpenAccountResponse;
  readonly reported: Reported;
  readonly next_day: string;
}

/** An event as stored. */
export interface EventRow {
  readonly seq: number;
  readonly account_id: string;
  readonly idempotency_key: string;
  readonly business_date: string;
  readonly request: LedgerEvent;
  readonly response: EventResponse;
}

/** What one end of day changes for an account. */
export interface AccountStep {
  readonly id: string;
  readonly reported: Reported;
  readonly nextDay: string;
}

/** A record that was made. */
export interface RecordRow {
  readonly accountId: string;
  readonly asOf: string;
  readonly code: ReportingCode;
  readonly xml: string;
  /** null while it waits for a file of its own. */
  readonly fileName: string | null;
}

/** A record as stored. */
export interface StoredRecord {
  readonly seq: number;
  readonly as_of: string;
  readonly code: ReportingCode;
  readonly xml: string;
  readonly file_name: string | null;
}

/** A file as stored. */
export interface FileRow {
  readonly seq: number;
  readonly name: string;
  readonly created_at: string;
  readonly created_on: string;
  readonly content: Uint8Array;
  readonly state: "waiting" | "sent" | "refused";
}

/** Every statement the lender runs. */
export class Store {
  readonly #db: Database;

  constructor(db: Database) {
    this.#db = db;
  }

  async prepare(): Promise<void> {
    await this.#db.script(tables);
  }

  async book(): Promise<BookRow | undefined> {
    return (await this.#db.query<BookRow>("SELECT clock, ended, agreement FROM book"))[0];
  }

  async saveBook(book: BookRow): Promise<void> {
    await this.#db.query(
      "INSERT INTO book (id, clock, ended, agreement) VALUES (1, $1, $2, $3) ON CONFLICT (id) DO UPDATE SET clock = $1, ended = $2, agreement = $3",
      [book.clock, book.ended, JSON.stringify(book.agreement)],
    );
  }

  async saveClock(clock: string, ended: string): Promise<void> {
    await this.#db.query("UPDATE book SET clock = $1, ended = $2", [clock, ended]);
  }

  async empty(): Promise<void> {
    await this.#db.script(emptyTables);
  }

  async accounts(): Promise<AccountRow[]> {
    return this.#db.query<AccountRow>("SELECT * FROM account ORDER BY id");
  }

  async events(): Promise<EventRow[]> {
    return this.#db.query<EventRow>("SELECT * FROM event ORDER BY seq");
  }

  async addAccount(row: AccountRow): Promise<void> {
    await this.#db.query(
      "INSERT INTO account (id, idempotency_key, open_date, booked_on, request, response, reported, next_day) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
      [
        row.id,
        row.idempotency_key,
        row.open_date,
        row.booked_on,
        JSON.stringify(row.request),
        JSON.stringify(row.response),
        JSON.stringify(row.reported),
        row.next_day,
      ],
    );
  }

  /** Stores an event and calls its account up for the day, in one statement. Answers the event's position. */
  async addEvent(row: Omit<EventRow, "seq">, nextDay: string): Promise<number> {
    const rows = await this.#db.query<{ seq: number }>(
      `WITH called AS (UPDATE account SET next_day = LEAST(next_day, $6) WHERE id = $1 RETURNING id)
       INSERT INTO event (account_id, idempotency_key, business_date, request, response)
       SELECT id, $2::text, $3::text, $4::jsonb, $5::jsonb FROM called RETURNING seq`,
      [
        row.account_id,
        row.idempotency_key,
        row.business_date,
        JSON.stringify(row.request),
        JSON.stringify(row.response),
        nextDay,
      ],
    );
    return rows[0]?.seq ?? 0;
  }

  async page(sql: string, values: readonly unknown[]): Promise<PageRow[]> {
    return this.#db.query<PageRow>(sql, values);
  }

  /** Files made on a date so far; the next serial follows from it (§1.3). */
  async filesMadeOn(date: string): Promise<number> {
    const rows = await this.#db.query<{ made: number }>(
      "SELECT count(*)::integer AS made FROM file WHERE created_on = $1",
      [date],
    );
    return rows[0]?.made ?? 0;
  }

  /** Everything one end-of-day run changes, in one transaction. Answers the position of the last file. */
  async finishDay(
    files: readonly { file: ReportFile; createdOn: string }[],
    records: readonly RecordRow[],
    steps: readonly AccountStep[],
  ): Promise<number> {
    return this.#db.transaction(async (sql) => {
      const last = await addFiles(sql, files);
      if (records.length > 0) {
        await sql.query(
          "INSERT INTO record (account_id, as_of, code, xml, file_name) SELECT * FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[])",
          [
            records.map((row) => row.accountId),
            records.map((row) => row.asOf),
            records.map((row) => row.code),
            records.map((row) => row.xml),
            records.map((row) => row.fileName),
          ],
        );
      }
      await sql.query(
        `UPDATE account SET reported = step.reported, next_day = step.next_day
         FROM unnest($1::text[], $2::jsonb[], $3::text[]) AS step (id, reported, next_day) WHERE account.id = step.id`,
        [
          steps.map((step) => step.id),
          steps.map((step) => JSON.stringify(step.reported)),
          steps.map((step) => step.nextDay),
        ],
      );
      return last;
    });
  }

  async recordsAsOf(date: string): Promise<StoredRecord[]> {
    return this.#db.query<StoredRecord>("SELECT * FROM record WHERE as_of = $1 ORDER BY seq", [date]);
  }

  /** Records that have not been in a file yet. */
  async heldRecords(): Promise<StoredRecord[]> {
    return this.#db.query<StoredRecord>("SELECT * FROM record WHERE file_name IS NULL ORDER BY seq");
  }

  /** A file made after the day's own, and the records that are in a file with it for the first time. */
  async addLaterFile(made: { file: ReportFile; createdOn: string }, unfiled: readonly number[]): Promise<number> {
    return this.#db.transaction(async (sql) => {
      const last = await addFiles(sql, [made]);
      await sql.query("UPDATE record SET file_name = $2 WHERE seq = ANY($1::integer[])", [unfiled, made.file.name]);
      return last;
    });
  }

  async filesAfter(seq: number, limit: number): Promise<FileRow[]> {
    return this.#db.query<FileRow>("SELECT * FROM file WHERE seq > $1 ORDER BY seq LIMIT $2", [seq, limit]);
  }

  async waitingFiles(): Promise<FileRow[]> {
    return this.#db.query<FileRow>("SELECT * FROM file WHERE state = 'waiting' ORDER BY seq");
  }

  async markFiles(seqs: readonly number[], state: FileRow["state"]): Promise<void> {
    await this.#db.query("UPDATE file SET state = $2 WHERE seq = ANY($1::integer[])", [seqs, state]);
  }

  async addFeedback(name: string, receivedAt: string, content: Uint8Array): Promise<void> {
    await this.#db.query("INSERT INTO feedback (name, received_at, content) VALUES ($1, $2, $3)", [
      name,
      receivedAt,
      content,
    ]);
  }
}

async function addFiles(sql: Sql, files: readonly { file: ReportFile; createdOn: string }[]): Promise<number> {
  let last = 0;
  for (const { file, createdOn } of files) {
    const rows = await sql.query<{ seq: number }>(
      "INSERT INTO file (name, created_at, created_on, content, state) VALUES ($1, $2, $3, $4, 'waiting') RETURNING seq",
      [file.name, file.createdAt, createdOn, file.content],
    );
    last = rows[0]?.seq ?? last;
  }
  return last;
}
