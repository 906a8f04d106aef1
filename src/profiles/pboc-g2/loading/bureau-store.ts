import type { HeldEntry, HeldKind } from "./held.js";

/**
 * What the bureau remembers: accounts, agreements, persons … by kind and key, and the names of files. Loading asks and
 * writes it synchronously.
 */
export interface BureauStore {
  /** What is held under a key of a kind. */
  get(kind: HeldKind, key: string): HeldEntry | undefined;
  /** Keeps an entry under its key in place of what was held; undefined forgets it (214 and its like). */
  put(kind: HeldKind, key: string, entry: HeldEntry | undefined): void;
  /** Digest of the file that used a name up, by the first 30 characters of the name; undefined for a new name (F0000601). */
  nameDigest(prefix: string): string | undefined;
  /** Notes that a file of this digest has used a name up. */
  useName(prefix: string, digest: string): void;
}
