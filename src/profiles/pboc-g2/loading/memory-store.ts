import type { BureauStore } from "./bureau-store.js";
import type { HeldEntry } from "./held-account.js";

/** A store in memory. */
export class MemoryStore implements BureauStore {
  private readonly entries: Map<string, HeldEntry> = new Map();
  private readonly names: Map<string, string> = new Map();

  get(code: string): HeldEntry | undefined {
    return this.entries.get(code);
  }

  put(code: string, entry: HeldEntry | undefined): void {
    if (entry === undefined) this.entries.delete(code);
    else this.entries.set(code, entry);
  }

  nameDigest(prefix: string): string | undefined {
    return this.names.get(prefix);
  }

  useName(prefix: string, digest: string): void {
    this.names.set(prefix, digest);
  }

  /** Everything held, in the order in which the codes came. */
  all(): Iterable<HeldEntry> {
    return this.entries.values();
  }

  clear(): void {
    this.entries.clear();
    this.names.clear();
  }
}
