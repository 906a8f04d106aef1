import type { Day, Month } from "../../loan/day.js";
import type { ContractChange, LoanState, SpecialTransaction } from "../../loan/loan-state.js";
import type { View } from "../behaviour.js";
import type { Reported } from "../decision.js";

/** AcctStatus of a D1 account, 5 of an R1 only (§4.2). */
export type AccountStatus = "1" | "2" | "3" | "5" | "8" | "41" | "42";

/** How special transactions are told (segment K). */
export interface Specials {
  /** Day after which they have not been told yet. */
  toldTo(reported: Reported): Day;
  /** Whether a transaction is told at all. */
  tells(transaction: SpecialTransaction): boolean;
  /** ChanTranType (§4.7). */
  type(transaction: SpecialTransaction): string;
}

/** Account status and letters that are not only about days and money. */
export interface Standing {
  /** AcctStatus of an account that is not closed; `overdue`: whether something is overdue. */
  status(state: LoanState, overdue: boolean): AccountStatus;
  /** RpyStatus of a month with something overdue, whose digit it would be otherwise. */
  overdueLetter(state: LoanState, digit: number): string;
  /** RpyStatus of a month after `from` in which another than the borrower paid, or paid in kind; `undefined`: none did. */
  payerLetter(view: View, from: Day): "D" | "Z" | undefined;
  /** RpyStatus of the closing record. */
  closingLetter(state: LoanState): "C" | "G";
}

/** What segment C tells that changes while the loan is lived. */
export interface Basics {
  /** LoanAmt in minor units. */
  loanAmount(view: View): number;
  /** DueDate. */
  dueDate(view: View): Day;
  /** AssetTrandFlag. */
  assetTransferred(state: LoanState): "0" | "1";
  /** Whether the next record with segment H carries segment C for a change. */
  tells(change: ContractChange): boolean;
}

/** How a loan is told that went to another institution (clause L30). */
export interface TransferOut {
  /** Whether the 215 is made. */
  readonly told: boolean;
  /** Whether it was the last that the account told. */
  readonly last: boolean;
  /** The 215's Month. */
  month(day: Day): Month;
}

/** Choices about loans that are not simply repaid (clauses L23 to L32). */
export interface Otherwise {
  readonly specials: Specials;
  readonly standing: Standing;
  readonly basics: Basics;
  readonly transferOut: TransferOut;
}
