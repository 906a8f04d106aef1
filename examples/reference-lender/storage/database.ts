import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { Client } from "pg";
import { lockFolder } from "./folder-lock.js";

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
  if (where !== "memory") return openFolder(where);
  const db = spare ?? new PGlite();
  if (db === spare) spare = undefined;
  await db.waitReady;
  return embedded(db, async () => {
    if (spare !== undefined) {
      await db.close();
      return;
    }
    await db.exec("DROP SCHEMA public CASCADE; CREATE SCHEMA public");
    keepForNext(db);
  });
}

/** Opens a folder, after a lender that was killed as well; what it had committed is there. */
async function openFolder(folder: string): Promise<Database> {
  await mkdir(dirname(folder), { recursive: true });
  const unlock = await lockFolder(folder);
  try {
    const creating = `${folder.replace(/\/+$/u, "")}.creating`;
    const isNew = (await readFile(`${folder}/PG_VERSION`, "utf8").catch(() => undefined)) === undefined;
    const halfMade = (await readFile(creating, "utf8").catch(() => undefined)) !== undefined;
    // Killed while the folder was first laid out: nothing had been stored in it yet.
    if (halfMade) await rm(folder, { recursive: true, force: true });
    if (isNew || halfMade) await writeFile(creating, "");
    const db = new PGlite(folder);
    await db.waitReady;
    await rm(creating, { force: true });
    return embedded(db, async () => {
      await db.close();
      await unlock();
    });
  } catch (error) {
    await unlock();
    throw error;
  }
}

function embedded(db: PGlite, close: () => Promise<void>): Database {
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
    close,
  };
}

/** The advisory lock that a lender holds on its server database; it goes with the connection. */
const serverLock = 210_001;

async function openServer(url: string): Promise<Database> {
  const client = new Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ locked: boolean }>("SELECT pg_try_advisory_lock($1) AS locked", [serverLock]);
  if (rows[0]?.locked !== true) {
    await client.end();
    throw new Error("Another lender works on the book in this database, and one at a time may. Stop it first.");
  }
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
