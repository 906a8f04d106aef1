import type { BureauStore } from "./bureau-store.js";
import { ByKind } from "./by-kind.js";
import { type HeldAccount, type HeldEntry, type HeldKind, isAccount } from "./held.js";

/** A store in memory. */
export class MemoryStore implements BureauStore {
  private readonly entries: ByKind<HeldEntry> = new ByKind();
  private readonly names: Map<string, string> = new Map();

  get(kind: HeldKind, key: string): HeldEntry | undefined {
    return this.entries.get(kind, key);
  }

  put(kind: HeldKind, key: string, entry: HeldEntry | undefined): void {
    if (entry === undefined) this.entries.delete(kind, key);
    else this.entries.set(kind, key, entry);
  }

  nameDigest(prefix: string): string | undefined {
    return this.names.get(prefix);
  }

  useName(prefix: string, digest: string): void {
    this.names.set(prefix, digest);
  }

  /** Everything held, by kind and in the order in which the keys came. */
  all(): Iterable<readonly [kind: HeldKind, key: string, entry: HeldEntry]> {
    return this.entries.entries();
  }

  /** The accounts held, in the order in which their codes came. */
  accounts(): HeldAccount[] {
    return [...this.entries.of("account")].filter(isAccount);
  }

  clear(): void {
    this.entries.clear();
    this.names.clear();
  }
}
