import { closeSync, existsSync, openSync, readSync } from "node:fs";
import type { Database, RootDatabase } from "lmdb";
import type { FeedbackEntry, SubmissionReceipt } from "../../../schemas/bureau/bureau-interface.js";
import type { HeldEntry } from "../../profiles/pboc-g2/loading/held.js";

/** A file that was received. */
export interface ReceivedFile {
  /** SHA-256 of its bytes, in base64. */
  readonly digest: string;
  readonly receipt: SubmissionReceipt;
}

/** What a bureau keeps, in one file. Everything is read within a transaction or after one that has ended. */
export interface BureauDatabase {
  /** Runs work in a transaction: all that it puts is on the disk when this is answered, or none of it. */
  transaction<T>(work: () => T): Promise<T>;
  /** By account code. */
  readonly accounts: Database<HeldEntry, string>;
  /** All else that is held, by kind and key with a blank between. */
  readonly others: Database<HeldEntry, string>;
  /** Account codes of a person, many a key. */
  readonly persons: Database<string, string>;
  /** Digest of the file that used a name up, by the first 30 characters of the name. */
  readonly usedNames: Database<string, string>;
  /** By the whole name. */
  readonly files: Database<ReceivedFile, string>;
  /** Feedback files by number, from 1. */
  readonly feedback: Database<FeedbackEntry, number>;
  /** Their bytes, by number. */
  readonly feedbackBytes: Database<Uint8Array, number>;
  /** Number of the newest feedback file of a name. */
  readonly feedbackNumbers: Database<number, string>;
  close(): Promise<void>;
}

/** The file in which a bureau keeps what it holds cannot be used. */
export class BureauDatabaseError extends Error {
  readonly code = "BUREAU_DATABASE";
}

// Raised when what is kept changes its shape.
const format = 2;

/**
 * Opens the file in which a bureau keeps what it holds, and makes it where it is not there.
 * @throws BureauDatabaseError where it cannot be opened, or is none of this version's.
 */
export async function openBureauDatabase(path: string): Promise<BureauDatabase> {
  const root = await openRoot(path);
  const facts = root.openDB<number, string>({ name: "facts", encoding: "json" });
  const found = await root.transaction(() => {
    const present = facts.get("format");
    if (present === undefined) void facts.put("format", format);
    return present ?? format;
  });
  if (found !== format) {
    await root.close();
    throw new BureauDatabaseError(
      `Failed to open ${path}: it has the form ${found} of another version of the tool, and ${format} is read. ` +
        "Give another file with --data.",
    );
  }
  return {
    // A transaction is shared by all that asked for one meanwhile, so they cost one write to the disk.
    async transaction(work) {
      try {
        return await root.transaction(work);
      } catch (error) {
        return failedOnDisk(error);
      }
    },
    // The names of fields stand once in the file and not in every account: that is well under half of the room of JSON, and
    // quicker, and an account is read and written anew for each of its records.
    accounts: root.openDB({ name: "accounts", encoding: "msgpack", sharedStructuresKey: Symbol.for("structures") }),
    others: root.openDB({ name: "others", encoding: "msgpack", sharedStructuresKey: Symbol.for("structures") }),
    persons: root.openDB({ name: "persons", encoding: "ordered-binary", dupSort: true }),
    usedNames: root.openDB({ name: "used-names", encoding: "string" }),
    files: root.openDB({ name: "files", encoding: "json" }),
    feedback: root.openDB({ name: "feedback", encoding: "json" }),
    feedbackBytes: root.openDB({ name: "feedback-bytes", encoding: "binary" }),
    feedbackNumbers: root.openDB({ name: "feedback-numbers", encoding: "json" }),
    close: () => root.close(),
  };
}

async function openRoot(path: string): Promise<RootDatabase> {
  // A native library: whoever imports this package and opens no bureau shall not wait for it.
  const { open } = await import("lmdb");
  try {
    // The library ends the whole process over a file of another kind.
    if (existsSync(path) && !isDatabase(path)) throw new Error("it is none of this kind");
    return open({ path, noSubdir: true, maxDbs: 16 });
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new BureauDatabaseError(`Failed to open ${path}: ${reason}. Give the file of a bureau, or a new one.`, {
      cause,
    });
  }
}

/**
 * Passes on why a transaction failed.
 * @throws BureauDatabaseError where it could not be written; what the work itself threw as it is.
 */
function failedOnDisk(thrown: unknown): never {
  if (!(thrown instanceof Error) || !("commitError" in thrown)) throw thrown;
  // The library keeps the cause in a second promise, which may never settle and would end the process if nobody took it.
  void Promise.allSettled([thrown.commitError]);
  throw new BureauDatabaseError("Failed to write to the file of the bureau; its disk may be full", { cause: thrown });
}

/** Whether a file is empty, or begins as an LMDB file of this machine's byte order does. */
function isDatabase(path: string): boolean {
  const file = openSync(path, "r");
  try {
    const head = Buffer.alloc(magic.at + 4);
    const bytes = readSync(file, head);
    return (
      bytes === 0 ||
      (bytes === head.length && new Uint32Array(head.buffer, head.byteOffset + magic.at, 1)[0] === magic.is)
    );
  } finally {
    closeSync(file);
  }
}

const magic = { at: 24, is: 0xbeefc0de };
