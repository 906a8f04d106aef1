import { PGlite } from "@electric-sql/pglite";
import { Client } from "pg";

/** Runs SQL; the same text for the embedded and the server database. */
export interface Sql {
  query<Row>(sql: string, values?: readonly unknown[]): Promise<Row[]>;
}

/** A database connection. One statement or transaction at a time; the caller sees to the order. */
export interface Database extends Sql {
  /** Runs several statements without parameters. */
  script(sql: string): Promise<void>;
  /** Runs `work` in a transaction, rolled back when it throws. */
  transaction<T>(work: (sql: Sql) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** Opens `memory`, a folder, or the server behind a `postgres://` URL. */
export async function openDatabase(where: string): Promise<Database> {
  return /^postgres(ql)?:\/\//u.test(where) ? openServer(where) : openEmbedded(where);
}

/**
 * An engine in memory whose lender was closed. Starting one takes seconds and hundreds of megabytes, so a process that
 * runs one lender after another keeps the last for the next, emptied. It is given up after a moment, because an open
 * engine keeps a process that has nothing else to do alive.
 */
let spare: PGlite | undefined;
const spareFor = 1000;

function keepForNext(db: PGlite): void {
  spare = db;
  setTimeout(() => {
    if (spare !== db) return;
    spare = undefined;
    void db.close();
  }, spareFor);
}

async function openEmbedded(where: string): Promise<Database> {
  const inMemory = where === "memory";
  const db = inMemory ? (spare ?? new PGlite()) : new PGlite(where);
  if (db === spare) spare = undefined;
  await db.waitReady;
  return {
    async query<Row>(sql: string, values: readonly unknown[] = []): Promise<Row[]> {
      return (await db.query<Row>(sql, [...values])).rows;
    },
    async script(sql) {
      await db.exec(sql);
    },
    async transaction(work) {
      return db.transaction(async (tx) =>
        work({
          async query<Row>(sql: string, values: readonly unknown[] = []): Promise<Row[]> {
            return (await tx.query<Row>(sql, [...values])).rows;
          },
        }),
      );
    },
    async close() {
      if (!inMemory || spare !== undefined) {
        await db.close();
        return;
      }
      await db.exec("DROP SCHEMA public CASCADE; CREATE SCHEMA public");
      keepForNext(db);
    },
  };
}

async function openServer(url: string): Promise<Database> {
  const client = new Client({ connectionString: url });
  await client.connect();
  const sql: Sql = {
    async query<Row>(text: string, values: readonly unknown[] = []): Promise<Row[]> {
      // Byte arrays go over as they are; the driver knows Buffer only.
      const sent = values.map((value) => (value instanceof Uint8Array ? Buffer.from(value) : value));
      return (await client.query(text, sent)).rows as Row[];
    },
  };
  return {
    ...sql,
    async script(text) {
      await client.query(text);
    },
    async transaction(work) {
      await client.query("BEGIN");
      try {
        const result = await work(sql);
        await client.query("COMMIT");
        return result;
      } catch (error) {
        await client.query("ROLLBACK");
        throw error;
      }
    },
    async close() {
      await client.end();
    },
  };
}
