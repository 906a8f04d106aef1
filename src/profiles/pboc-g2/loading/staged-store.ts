import type { BureauStore } from "./bureau-store.js";
import type { HeldEntry } from "./held-account.js";

/**
 * What a file changes, before it is known whether the file as a whole stands: reads go through to the store below, writes
 * wait for `commit`. A file that fails as a whole is never committed, so nothing of it is loaded.
 */
export class StagedStore implements BureauStore {
  private readonly below: BureauStore;
  private readonly changed: Map<string, HeldEntry | undefined> = new Map();

  constructor(below: BureauStore) {
    this.below = below;
  }

  get(code: string): HeldEntry | undefined {
    return this.changed.has(code) ? this.changed.get(code) : this.below.get(code);
  }

  put(code: string, entry: HeldEntry | undefined): void {
    this.changed.set(code, entry);
  }

  nameDigest(prefix: string): string | undefined {
    return this.below.nameDigest(prefix);
  }

  /** A name is used up whether the file stands or fails (L16), so this does not wait. */
  useName(prefix: string, digest: string): void {
    this.below.useName(prefix, digest);
  }

  /** Writes all that waits. */
  commit(): void {
    for (const [code, entry] of this.changed) this.below.put(code, entry);
    this.changed.clear();
  }
}
