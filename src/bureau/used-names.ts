import { createHash } from "node:crypto";
import type { SubmittedFile } from "../profiles/submission.js";

/**
 * How a file stands to what was received under its name (clause L16).
 * - `new`: nothing was.
 * - `again`: the same bytes were.
 * - `name-used`: other bytes were.
 */
export type NameStanding = "new" | "again" | "name-used";

/** The names that are used up, with the digest of what came under them; the bytes are not kept. */
export interface UsedNames {
  standing(file: SubmittedFile): NameStanding;
  /** Uses up the name of a file. */
  use(file: SubmittedFile): void;
  clear(): void;
}

/** No names. */
export function createUsedNames(): UsedNames {
  const digests = new Map<string, string>();
  return {
    standing(file) {
      const digest = digests.get(file.name);
      if (digest === undefined) return "new";
      return digest === digestOf(file.bytes) ? "again" : "name-used";
    },
    use(file) {
      digests.set(file.name, digestOf(file.bytes));
    },
    clear() {
      digests.clear();
    },
  };
}

/** SHA-256 of bytes, in base64. */
export function digestOf(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("base64");
}
