import type { HeldEntry } from "./held-account.js";

/**
 * What the bureau remembers: accounts by code, and the names of files. Loading asks and writes it synchronously; who keeps
 * it in a database fetches the accounts that a file names before (`accountCodesOf`) and writes them back after.
 */
export interface BureauStore {
  /** What is held under an account code. */
  get(code: string): HeldEntry | undefined;
  /** Keeps an entry under its code in place of what was held; undefined forgets it (214). */
  put(code: string, entry: HeldEntry | undefined): void;
  /** Digest of the file that used a name up, by the first 30 characters of the name; undefined for a new name (F0000601). */
  nameDigest(prefix: string): string | undefined;
  /** Notes that a file of this digest has used a name up. */
  useName(prefix: string, digest: string): void;
}
