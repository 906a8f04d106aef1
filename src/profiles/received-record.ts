import type { Instant, IsoDate, IsoMonth } from "../../schemas/ledger/primitives.js";
import type { Level } from "../../schemas/run/finding.js";
import type { RecordKind } from "./owed-record.js";

/** When something arrived: after one instant of the business clock and not after another. */
export interface Arrival {
  readonly after: Instant;
  readonly by: Instant;
}

/** A breach of an official rule by a received record or file. */
export interface RuleBreach {
  readonly rule: string;
  readonly level: Level;
  readonly confidence: "A" | "A-" | "B" | "B-" | "C" | "D";
  readonly feedbackCode?: string;
  readonly feedbackTag?: string;
  /** Path of the field, where there is one. */
  readonly field: string;
  readonly received: string;
  readonly expected: string;
  readonly title: { readonly en: string; readonly zh: string };
}

/** What arrived, read for reconciliation. */
export interface ReceivedRecord {
  readonly file: string;
  /** The header is line 1. */
  readonly line: number;
  readonly arrival: Arrival;
  /** Position among everything that arrived in the run; the order in which the bureau loads. */
  readonly sequence: number;
  /** Bureau account code; `""` when it could not be read. */
  readonly account: string;
  /** Number of the borrower's identity document; `""` when it could not be read. */
  readonly person: string;
  readonly recordType: string;
  /** Reporting code; of a correction the letter of the segment that it puts right, empty where it is all of the account. */
  readonly code: string;
  /** RptDate; of a deletion the first day of its range, empty where it is all of the account. */
  readonly asOf: IsoDate;
  readonly month: IsoMonth | null;
  /** Kinds never stand for each other. */
  readonly kind: RecordKind;
  /** Present where it concerns whatever record is newest: reported again later, it bears another date (R2121224). */
  readonly ofNewest?: true;
  /** Whether it closes the account. */
  readonly closes: boolean;
  /** Whether it carries the basic information that a first record needs. */
  readonly introduces: boolean;
  /** Segments present. */
  readonly segments: ReadonlySet<string>;
  /** Leaf values by path, trimmed; groups in a fixed order and numbered. */
  readonly fields: ReadonlyMap<string, string>;
  readonly breaches: readonly RuleBreach[];
  /**
   * Why the bureau refused the record: its own breaches, those of what is held, of its file, or the fault that a plan put
   * in. Empty when it was loaded; absent where no bureau was asked.
   */
  readonly refusedBy?: readonly RuleBreach[];
}
