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
  /** What it tells of, as of an owed record. Holds numbers of documents and is never shown. */
  readonly subject?: string;
  /** AcctType of a record of an account or a guarantee; absent where there is none. */
  readonly accountType?: string;
  /** Reporting code; of a correction the letter of the segment that it puts right, empty where it is all of the account. */
  readonly code: string;
  /** RptDate; of a deletion the first day of its range, empty where it is all of the account. */
  readonly asOf: IsoDate;
  readonly month: IsoMonth | null;
  /** Kinds never stand for each other. */
  readonly kind: RecordKind;
  /** Present where it concerns whatever record is newest: reported again later, it bears another date (R2121224). */
  readonly ofNewest?: true;
  /**
   * Present where a lender may send it of its own accord: of what the run did not open nothing is asked of it but that it is a
   * message in order.
   */
  readonly ofOwnAccord?: true;
  /** Present where the bureau takes it only as of no earlier day than what it holds of the same. */
  readonly inOrder?: true;
  /** Whether it closes the account. */
  readonly closes: boolean;
  /** Present where it opens an account again that was closed. */
  readonly reopens?: true;
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
