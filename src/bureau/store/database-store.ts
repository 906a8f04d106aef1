import type { BureauStore } from "../../profiles/pboc-g2/loading/bureau-store.js";
import type { HeldEntry } from "../../profiles/pboc-g2/loading/held-account.js";
import type { BureauDatabase } from "./bureau-database.js";

/**
 * The store of one file's loading: reads what the database holds, and keeps what is written until `apply`, so that
 * nothing of a file is kept where its loading breaks off.
 */
export class DatabaseStore implements BureauStore {
  private readonly database: BureauDatabase;
  private readonly entries: Map<string, HeldEntry | undefined> = new Map();
  private readonly names: Map<string, string> = new Map();

  constructor(database: BureauDatabase) {
    this.database = database;
  }

  get(code: string): HeldEntry | undefined {
    return this.entries.has(code) ? this.entries.get(code) : this.database.accounts.get(code);
  }

  put(code: string, entry: HeldEntry | undefined): void {
    this.entries.set(code, entry);
  }

  nameDigest(prefix: string): string | undefined {
    return this.names.get(prefix) ?? this.database.usedNames.get(prefix);
  }

  useName(prefix: string, digest: string): void {
    this.names.set(prefix, digest);
  }

  /** Puts everything into the transaction at hand. */
  apply(): void {
    for (const [code, entry] of this.entries) this.applyEntry(code, entry);
    for (const [prefix, digest] of this.names) void this.database.usedNames.put(prefix, digest);
  }

  private applyEntry(code: string, entry: HeldEntry | undefined): void {
    const { accounts, persons } = this.database;
    const before = personOf(accounts.get(code));
    const after = personOf(entry);
    if (before !== after) {
      if (before !== undefined) void persons.remove(before, code);
      if (after !== undefined) void persons.put(after, code);
    }
    if (entry === undefined) void accounts.remove(code);
    else void accounts.put(code, entry);
  }
}

/** Key of a person; a document's number holds no blank. */
export function personKey(idType: string, idNum: string): string {
  return `${idType} ${idNum}`;
}

/** Person that an account belongs to; undefined where it is none's any more. */
function personOf(entry: HeldEntry | undefined): string | undefined {
  return entry?.state === "held" ? personKey(entry.borrower.idType, entry.borrower.idNum) : undefined;
}
