import type { Agreement } from "../../schemas/ledger/agreement.js";
import type { IsoDate, IsoMonth } from "../../schemas/ledger/primitives.js";
import type { CreditReportPerson } from "../../schemas/run/credit-report.js";
import type { ToldAndTrue } from "../../schemas/run/event-log.js";
import type { BusinessCalendar } from "../ledger/business-calendar.js";
import type { LivedPart } from "../ledger/lived-part.js";
import type { Binding } from "./binding.js";
import type { ReportingBureau } from "./bureau.js";
import type { AccountReport, RecordValues, ReportEntry } from "./credit-report.js";
import type { OwedRecord } from "./owed-record.js";
import type { Arrival, ReceivedRecord, RuleBreach } from "./received-record.js";
import type { Referred } from "./referred.js";
import type { SubmittedFile } from "./submission.js";

/** What a bureau's profile must provide for lives to be reconciled against it. */
export interface ReportingProfile {
  readonly name: string;
  /**
   * Every record that a loan or a credit line owes up to a day.
   * @param received what arrived under its key; a record that may come, and did, changes what the next one must tell
   */
  owed(lived: LivedPart, rules: OwingRules, horizon: IsoDate, received?: readonly ReceivedRecord[]): OwedRecord[];
  /** Reads a file that arrived: its records, and what is wrong with the file itself. */
  read(file: SubmittedFile, arrival: Arrival, firstSequence: number, agreement: Agreement): ReadFile;
  /** What the credit report shows of an account, from records in the order of loading. */
  report(entries: readonly ReportEntry[], upTo: IsoMonth): AccountReport;
  /**
   * The credit report of an account's holder, from records in the order of loading: as told, and as true. Whose report it
   * is follows from the truth, or from `borrower` where the truth is that there is no account.
   */
  creditReports(
    told: readonly RecordValues[],
    truth: readonly RecordValues[],
    borrower: CreditReportPerson,
    upTo: IsoMonth,
  ): ToldAndTrue;
  /**
   * The requirement of an id as it binds under an agreement.
   * @throws Error for an id that the profile does not know
   */
  binding(requirement: string, agreement: Agreement): Binding;
  /** What records of accounts refer to of a part of a life; null where they do not. */
  referred(lived: LivedPart): Referred | null;
  /** A bureau that holds nothing yet. */
  bureau(): ReportingBureau;
}

/** What decides what is owed, beside what was lived. */
export interface OwingRules {
  readonly agreement: Agreement;
  readonly calendar: BusinessCalendar;
}

/** A file as read. */
export interface ReadFile {
  readonly records: readonly ReceivedRecord[];
  /** Breaches of file rules, with the line (0 for the file as a whole). */
  readonly fileBreaches: readonly { readonly line: number; readonly breach: RuleBreach }[];
  /** Records of types that are not judged yet. */
  readonly otherRecords: number;
}
