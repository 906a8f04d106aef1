import type { Agreement } from "../../schemas/ledger/agreement.js";
import type { IsoDate, IsoMonth } from "../../schemas/ledger/primitives.js";
import type { CreditReport, CreditReportPerson } from "../../schemas/run/credit-report.js";
import type { FileFailureCode } from "../../schemas/run/fault-plan.js";
import type { ReadFile } from "./profile.js";
import type { Arrival, RuleBreach } from "./received-record.js";
import type { SubmittedFile } from "./submission.js";

/** What became of one record at the bureau. */
export interface RecordOutcome {
  /** Line in its file, the header being line 1. */
  readonly line: number;
  /** Information record type; `""` where the line could not be read. */
  readonly recordType: string;
  /** Bureau account code; `""` where it could not be read. */
  readonly account: string;
  readonly loaded: boolean;
  /** Why it was refused: its own breaches, those of what is held, or the fault that a plan put in; empty when loaded. */
  readonly refusedBy: readonly RuleBreach[];
  /** Whether it would have been loaded, had a plan not put a fault in. A file that a plan fails as a whole says nothing. */
  readonly byFault: boolean;
}

/** A feedback file as the bureau issues it. */
export interface IssuedFeedback {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** `1` all loaded, `2` the whole file failed, `3` some records failed (§1.3). */
  readonly flag: "1" | "2" | "3";
}

/** A file as read and loaded. */
export interface LoadedFile extends ReadFile {
  /** One for each record, in the order of the file; all refused where the file failed as a whole. */
  readonly outcomes: readonly RecordOutcome[];
  /** null where no feedback can be made, since the name is none of a report (S11). */
  readonly feedback: IssuedFeedback | null;
  /**
   * true: the same bytes came under this name before, so this is no new submission (L16). It has then no records, no
   * outcomes and no feedback: all of them came the first time.
   */
  readonly repeated: boolean;
}

/** What a plan makes the bureau do wrong with one file. */
export interface LoadFault {
  /** The file fails as a whole. */
  readonly failFile?: FileFailureCode;
  /**
   * Asked of each record that would be loaded, in the order of the file: whether it is refused though nothing is wrong
   * with it.
   */
  reject?(account: string, asOf: IsoDate, code: string): boolean;
  /** Minutes by which the bureau's clock is off in the feedback that it makes; ahead where positive. */
  readonly clockMinutes?: number;
}

/** The bureau of a profile: what it holds, and what it makes of a file. In memory; one for each book of the lender. */
export interface ReportingBureau {
  /**
   * Reads a file, and loads what can be loaded, record by record. Never throws for what is in the file.
   * @param fault what a plan makes the bureau do wrong with this file
   */
  receive(
    file: SubmittedFile,
    arrival: Arrival,
    firstSequence: number,
    agreement: Agreement,
    fault?: LoadFault,
  ): LoadedFile;
  /**
   * The credit report of a person, from what is held now; without accounts where nothing is.
   * @param upTo month with which the grids of open accounts end; without it each ends with its own newest month
   */
  creditReport(person: CreditReportPerson, upTo?: IsoMonth): CreditReport;
  /** Forgets everything: file names, keys and records. */
  clear(): void;
}
