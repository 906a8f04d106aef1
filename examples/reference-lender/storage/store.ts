import { emptyLineTables, LineStore, lineTables } from "../line/line-store.js";
import { emptyPlainTables, PlainStore, plainTables } from "../plain/plain-store.js";
import type { PageRow } from "../reporting/behaviour.js";
import type { Database } from "./database.js";
import { ExchangeStore } from "./exchange-store.js";
import type { AccountRow, BookRow, EventRow } from "./rows.js";
import { emptyTables, tables } from "./tables.js";

/** The statements about the book, its accounts and their events. */
export class Store {
  /** The statements about records, files and feedback. */
  readonly exchange: ExchangeStore;
  /** The statements about credit lines. */
  readonly lines: LineStore;
  /** The statements about claims and guarantees. */
  readonly plain: PlainStore;
  readonly #db: Database;

  constructor(db: Database) {
    this.#db = db;
    this.exchange = new ExchangeStore(db);
    this.lines = new LineStore(db);
    this.plain = new PlainStore(db);
  }

  async prepare(): Promise<void> {
    await this.#db.script(`${tables}${lineTables}${plainTables}`);
  }

  async book(): Promise<BookRow | undefined> {
    return (await this.#db.query<BookRow>("SELECT clock, ended, agreement FROM book"))[0];
  }

  /** Begins an empty book. */
  async begin(book: BookRow): Promise<void> {
    await this.#db.transaction(async (sql) => {
      await sql.query(emptyTables);
      await sql.query(emptyLineTables);
      await sql.query(emptyPlainTables);
      await sql.query(
        "INSERT INTO book (id, clock, ended, agreement) VALUES (1, $1, $2, $3) ON CONFLICT (id) DO UPDATE SET clock = $1, ended = $2, agreement = $3",
        [book.clock, book.ended, JSON.stringify(book.agreement)],
      );
    });
  }

  async saveClock(clock: string, ended: string): Promise<void> {
    await this.#db.query("UPDATE book SET clock = $1, ended = $2", [clock, ended]);
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
       INSERT INTO event (account_id, idempotency_key, business_date, known_date, line_limit, request, response)
       SELECT id, $2::text, $3::text, $7::text, $8::double precision, $4::jsonb, $5::jsonb FROM called RETURNING seq`,
      [
        row.account_id,
        row.idempotency_key,
        row.business_date,
        JSON.stringify(row.request),
        JSON.stringify(row.response),
        nextDay,
        row.known_date,
        row.line_limit,
      ],
    );
    return rows[0]?.seq ?? 0;
  }

  async page(sql: string, values: readonly unknown[]): Promise<PageRow[]> {
    return this.#db.query<PageRow>(sql, values);
  }
}
