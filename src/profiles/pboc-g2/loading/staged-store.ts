import type { BureauStore } from "./bureau-store.js";
import { ByKind } from "./by-kind.js";
import type { HeldEntry, HeldKind } from "./held.js";

/**
 * What a file changes, before it is known whether the file as a whole stands: reads go through to the store below, writes
 * wait for `commit`. A file that fails as a whole is never committed, so nothing of it is loaded.
 */
export class StagedStore implements BureauStore {
  private readonly below: BureauStore;
  private readonly changed: ByKind<HeldEntry | undefined> = new ByKind();

  constructor(below: BureauStore) {
    this.below = below;
  }

  get(kind: HeldKind, key: string): HeldEntry | undefined {
    return this.changed.has(kind, key) ? this.changed.get(kind, key) : this.below.get(kind, key);
  }

  put(kind: HeldKind, key: string, entry: HeldEntry | undefined): void {
    this.changed.set(kind, key, entry);
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
    for (const [kind, key, entry] of this.changed.entries()) this.below.put(kind, key, entry);
    this.changed.clear();
  }
}
