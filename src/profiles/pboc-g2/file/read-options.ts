import type { ReadLimits } from "./read-limits.js";
import type { Sm4Settings } from "./sm4.js";

/** What the reader of a message file has to be told. */
export interface ReadOptions {
  /** Name of the file as received. */
  readonly name: string;
  /** Needed for `.enc` only. */
  readonly sm4?: Sm4Settings;
  readonly limits?: Partial<ReadLimits>;
}
