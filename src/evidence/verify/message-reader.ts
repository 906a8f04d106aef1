import type { Bilingual } from "../../../schemas/run/finding.js";

/** Reads message files again, as the run did. */
export interface MessageReader {
  /** Never throws for what is in the file. */
  read(name: string, bytes: Uint8Array): ReadAgain;
}

/** A message file, read again. */
export interface ReadAgain {
  /** Records in the order of the file. */
  readonly records: readonly RecordAgain[];
  /** Ids of the rules that the file itself breaks, and that a lender must keep. */
  readonly broken: readonly string[];
  /** Why it could not be read here, e.g. for want of a key; absent: it could. */
  readonly notRead?: Bilingual;
}

/** A record, read again. */
export interface RecordAgain {
  /** Bureau account code. */
  readonly account: string;
  /** Ids of the rules that it breaks by itself. */
  readonly broken: readonly string[];
}
