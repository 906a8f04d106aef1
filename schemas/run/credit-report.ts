import type { IsoDate, IsoMonth } from "../ledger/primitives.js";

/**
 * A borrower's credit report as the bureau would issue it from what it holds, for the accounts of one lender (§7). Amounts
 * are whole currency units. Names in capitals are the elements of the real report.
 */
export interface CreditReport {
  reportVersion: 1;
  person: CreditReportPerson;
  /** Month with which the grids of open accounts end; absent where nothing is held and none was asked for. */
  upTo?: IsoMonth;
  /** In the order of their codes. */
  accounts: CreditReportAccount[];
}

/** The document by which the person is known. */
export interface CreditReportPerson {
  /** IDType (§4.9). */
  idType: string;
  /** Personal data: mask it in anything that a person reads. */
  idNum: string;
}

/** One account of the report. */
export interface CreditReportAccount {
  /** Account code. */
  account: string;
  /** D1, R1, R2, R3, R4 or C1. */
  accountType: string;
  /** Basic data by tag (PD01A): the newest segment C. */
  basic: ReportedValues;
  /** Parties that answer for the debt: the newest segment D, one entry each. */
  parties: ReportedValues[];
  /** Latest state (PD01B): newest of monthly, non-monthly and transferring-out; absent before anything was told. */
  latest?: LatestState;
  /** Latest month (PD01C): the monthly segment of the newest month, by tag; absent where none is held. */
  lastMonth?: ReportedMonth;
  /** The last 24 months (PD01D), oldest first. */
  grid: ReportedCell[];
  /** Up to 60 months (PD01E), oldest first, with the amount overdue. */
  history: ReportedAmountCell[];
  /** Special transactions (PD01F), oldest first. */
  transactions: ReportedTransaction[];
  /** Special events (PD01G), in the order of their months. */
  events: ReportedEvent[];
}

/** Values of a segment by tag. */
export interface ReportedValues {
  [tag: string]: string;
}

/** PD01B. */
export interface LatestState {
  /** BD01. */
  status: string;
  /** BJ01; null where none is told. */
  balance: number | null;
  /** Amount overdue; null where none is told. */
  overdue: number | null;
  /** BD03, 1 to 5 or 9; `""` where none is told. */
  category: string;
  /** BD04, the repayment letter; `""` where none is told. */
  repaymentStatus: string;
  /** BR02; `""` where none is told. */
  lastRepaymentDate: string;
  /** BJ02; null where none is told. */
  lastRepaymentAmount: number | null;
  /** BR01, once closed. */
  closeDate?: IsoDate;
  /** BR04, once transferred out (215 event 21). */
  transferOutMonth?: IsoMonth;
  /** Whether the status is that of a closed or ended account. */
  closed: boolean;
  /** BR03: as-of date of the record that it is taken from. */
  reportDate: IsoDate;
}

/** PD01C. */
export interface ReportedMonth {
  month: IsoMonth;
  reportDate: IsoDate;
  /** The monthly segment by tag. */
  values: ReportedValues;
}

/** One cell of the grid: the repayment letter of its month, `A` for a month without a bill, `#` for one without a record. */
export interface ReportedCell {
  month: IsoMonth;
  status: string;
}

/** A cell with the amount overdue (for semi-credit cards overdrawn); null where none is told. */
export interface ReportedAmountCell {
  month: IsoMonth;
  status: string;
  overdue: number | null;
}

/** PD01F. */
export interface ReportedTransaction {
  /** ChanTranType (§4.7). */
  type: string;
  date: IsoDate;
  amount: number | null;
  /** Months by which the due date moved. */
  months: number | null;
  details: string;
}

/** PD01G. */
export interface ReportedEvent {
  /** OpetnType (§4.6). */
  type: string;
  month: IsoMonth;
}

/** Two credit reports of one person side by side: as told by the lender, and as it should read. */
export interface CreditReportComparison {
  comparisonVersion: 1;
  person: CreditReportPerson;
  /** Accounts that differ, in the order of their codes. */
  accounts: AccountComparison[];
}

/** One account of which the two reports say different things. */
export interface AccountComparison {
  account: string;
  /** `told`: only the told report has it. `true`: only the true one. `both`: they differ in what they say. */
  shownBy: "told" | "true" | "both";
  /** Months whose cell or amount differs, oldest first. */
  cells: CellDifference[];
  /** Other values that differ, by path, e.g. `latest.balance`. */
  values: ValueDifference[];
}

/** `""` and null stand for a month that one report does not have. */
export interface CellDifference {
  month: IsoMonth;
  told: string;
  true: string;
  toldOverdue: number | null;
  trueOverdue: number | null;
}

/** Null stands for a value that one report does not have. */
export interface ValueDifference {
  path: string;
  told: string | null;
  true: string | null;
}
