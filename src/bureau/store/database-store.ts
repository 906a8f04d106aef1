import type { BureauStore } from "../../profiles/pboc-g2/loading/bureau-store.js";
import { ByKind } from "../../profiles/pboc-g2/loading/by-kind.js";
import { type HeldEntry, type HeldKind, isAccount } from "../../profiles/pboc-g2/loading/held.js";
import type { BureauDatabase } from "./bureau-database.js";

/** An entry as it is, and whom it belonged to in the database. */
interface Known {
  readonly entry: HeldEntry | undefined;
  readonly personBefore: string | undefined;
  readonly changed: boolean;
}

/**
 * The store of one file's loading: reads what the database holds, and keeps what is written until `apply`, so that
 * nothing of a file is kept where its loading breaks off. Each entry is read from the database once, since its JSON with
 * all the months of an account costs more to parse than the record that asks for it.
 */
export class DatabaseStore implements BureauStore {
  private readonly database: BureauDatabase;
  private readonly known: ByKind<Known> = new ByKind();
  private readonly names: Map<string, string> = new Map();

  constructor(database: BureauDatabase) {
    this.database = database;
  }

  get(kind: HeldKind, key: string): HeldEntry | undefined {
    return this.know(kind, key).entry;
  }

  put(kind: HeldKind, key: string, entry: HeldEntry | undefined): void {
    const { personBefore } = this.know(kind, key);
    this.known.set(kind, key, { entry, personBefore, changed: true });
  }

  nameDigest(prefix: string): string | undefined {
    return this.names.get(prefix) ?? this.database.usedNames.get(prefix);
  }

  useName(prefix: string, digest: string): void {
    this.names.set(prefix, digest);
  }

  /** Puts everything into the transaction at hand. */
  apply(): void {
    for (const [kind, key, known] of this.known.entries()) if (known.changed) this.applyEntry(kind, key, known);
    for (const [prefix, digest] of this.names) void this.database.usedNames.put(prefix, digest);
  }

  private know(kind: HeldKind, key: string): Known {
    const known = this.known.get(kind, key);
    if (known !== undefined) return known;
    const [table, itsKey] = this.placeOf(kind, key);
    const entry = table.get(itsKey);
    const read = { entry, personBefore: personOf(entry), changed: false };
    this.known.set(kind, key, read);
    return read;
  }

  private applyEntry(kind: HeldKind, key: string, { entry, personBefore }: Known): void {
    const { persons } = this.database;
    const person = personOf(entry);
    if (personBefore !== person) {
      if (personBefore !== undefined) void persons.remove(personBefore, key);
      if (person !== undefined) void persons.put(person, key);
    }
    const [table, itsKey] = this.placeOf(kind, key);
    if (entry === undefined) void table.remove(itsKey);
    else void table.put(itsKey, entry);
  }

  /** Table of a kind, and the key there. Accounts have had a table to themselves before anything else was kept. */
  private placeOf(kind: HeldKind, key: string): readonly [BureauDatabase["accounts"], string] {
    return kind === "account" ? [this.database.accounts, key] : [this.database.others, `${kind} ${key}`];
  }
}

/** Key of a person; a document's number holds no blank. */
export function personKey(idType: string, idNum: string): string {
  return `${idType} ${idNum}`;
}

/** Person that an account belongs to; undefined where it is none's any more, and for all that is no account. */
function personOf(entry: HeldEntry | undefined): string | undefined {
  return isAccount(entry) ? personKey(entry.borrower.idType, entry.borrower.idNum) : undefined;
}
