import type { Database, Sql } from "./database.js";

/** Thrown by a database whose process is taken for killed. */
export class Killed extends Error {
  constructor() {
    super("The process was killed.");
  }
}

/**
 * A database for tests that works for so many statements and then never again, as for a process that was killed between
 * two of them: what was committed stays, a transaction under way is lost.
 */
export class DyingDatabase implements Database {
  readonly #db: Database;
  #left: number;

  constructor(db: Database, statements: number) {
    this.#db = db;
    this.#left = statements;
  }

  /** Whether it has died. */
  get dead(): boolean {
    return this.#left < 0;
  }

  async query<Row>(sql: string, values?: readonly unknown[]): Promise<Row[]> {
    this.#step();
    return this.#db.query<Row>(sql, values);
  }

  async script(sql: string): Promise<void> {
    this.#step();
    await this.#db.script(sql);
  }

  async transaction<T>(work: (sql: Sql) => Promise<T>): Promise<T> {
    this.#step();
    return this.#db.transaction(async (sql) => {
      const result = await work({
        query: async <Row>(text: string, values?: readonly unknown[]): Promise<Row[]> => {
          this.#step();
          return sql.query<Row>(text, values);
        },
      });
      // Before the commit.
      this.#step();
      return result;
    });
  }

  /** The database behind stays open. */
  async close(): Promise<void> {}

  #step(): void {
    this.#left -= 1;
    if (this.#left < 0) throw new Killed();
  }
}
