import type { BureauStore } from "../../profiles/pboc-g2/loading/bureau-store.js";
import type { HeldEntry } from "../../profiles/pboc-g2/loading/held-account.js";
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
  private readonly known: Map<string, Known> = new Map();
  private readonly names: Map<string, string> = new Map();

  constructor(database: BureauDatabase) {
    this.database = database;
  }

  get(code: string): HeldEntry | undefined {
    return this.know(code).entry;
  }

  put(code: string, entry: HeldEntry | undefined): void {
    this.known.set(code, { entry, personBefore: this.know(code).personBefore, changed: true });
  }

  nameDigest(prefix: string): string | undefined {
    return this.names.get(prefix) ?? this.database.usedNames.get(prefix);
  }

  useName(prefix: string, digest: string): void {
    this.names.set(prefix, digest);
  }

  /** Puts everything into the transaction at hand. */
  apply(): void {
    for (const [code, known] of this.known) if (known.changed) this.applyEntry(code, known);
    for (const [prefix, digest] of this.names) void this.database.usedNames.put(prefix, digest);
  }

  private know(code: string): Known {
    const known = this.known.get(code);
    if (known !== undefined) return known;
    const entry = this.database.accounts.get(code);
    const read = { entry, personBefore: personOf(entry), changed: false };
    this.known.set(code, read);
    return read;
  }

  private applyEntry(code: string, { entry, personBefore }: Known): void {
    const { accounts, persons } = this.database;
    const person = personOf(entry);
    if (personBefore !== person) {
      if (personBefore !== undefined) void persons.remove(personBefore, code);
      if (person !== undefined) void persons.put(person, code);
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
