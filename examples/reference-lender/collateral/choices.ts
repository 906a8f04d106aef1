import type { CollateralTerms } from "../../../schemas/ledger/collateral-terms.js";
import type { Day } from "../loan/day.js";
import type { NextOwed } from "../plain/without-code.js";
import type { CollateralContract } from "./contract.js";

/** RptDateCode of a record 510 (§4.1): in force, over, worth something else. */
export type CollateralCode = "10" | "20" | "30";

/** Choices about contracts over collateral (clauses L60 to L63). */
export interface Collaterals {
  /** The first record that a contract owes as of a day after another. */
  readonly next: NextOwed<CollateralContract>;
  /** Which of the two it is told as. */
  kind(terms: CollateralTerms): CollateralTerms["kind"];
  /** PleValue or ImpVal of an item, counted from 1, in minor units. */
  value(contract: CollateralContract, number: number, day: Day): number;
  /** Ccc, by which a loan names a contract in segment E. */
  codeInLoan(code: string, accountCode: string): string;
}
