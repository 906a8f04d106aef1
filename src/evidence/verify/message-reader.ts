import type { Agreement } from "../../../schemas/ledger/agreement.js";
import type { Bilingual } from "../../../schemas/run/finding.js";

/** Reads message files again, as the run did. */
export interface MessageReader {
  /**
   * Never throws for what is in the file.
   * @param agreement The one that it came under; undefined where the log does not tell it: then rules bind as they are.
   */
  read(name: string, bytes: Uint8Array, agreement: Agreement | undefined): ReadAgain;
}

/** A message file, read again. */
export interface ReadAgain {
  /** Records in the order of the file. */
  readonly records: readonly RecordAgain[];
  /** Ids of the rules that the file as a whole breaks, and that bind at level MUST under the agreement. */
  readonly broken: readonly string[];
  /** Why it could not be read here, e.g. for want of a key; absent: it could. */
  readonly notRead?: Bilingual;
}

/** A record, read again. */
export interface RecordAgain {
  /** Bureau account code. */
  readonly account: string;
  /** Ids of the rules that it breaks by itself, and that bind at level MUST under the agreement. */
  readonly broken: readonly string[];
}
