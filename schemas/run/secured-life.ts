import type { CollateralTerms } from "../ledger/collateral-terms.js";
import type { MinorUnits } from "../ledger/primitives.js";
import type { ChangeCodeAction, LoanLife, VoidAction } from "./life.js";

/** A contract over collateral and the loan that it secures, if any (clauses L60 to L63). */
export interface SecuredLife {
  collateral: CollateralTerms;
  /**
   * Local time of its beginning, `HH:mm:ss.SSS`.
   * @pattern ^([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\.[0-9]{3}$
   */
  openTime: string;
  /** What happens to the contract itself, in the order in which it does. */
  steps: CollateralStep[];
  /** The loan; it tells the contract's code in segment E. Opened on its own date, not before the contract takes effect. */
  loan?: LoanLife;
  /**
   * Months that the contract is observed after the month of its beginning.
   * @TJS-type integer
   * @minimum 1
   * @maximum 400
   */
  months: number;
}

/** One thing that happens to a contract over collateral. */
export interface CollateralStep {
  /**
   * Days after the day on which it takes effect.
   * @TJS-type integer
   * @minimum 0
   * @maximum 12000
   */
  days: number;
  /**
   * Local time of day, `HH:mm:ss.SSS`.
   * @pattern ^([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\.[0-9]{3}$
   */
  at: string;
  do: CollateralAction;
}

/** What happens to a contract over collateral; what cannot happen is left out. */
export type CollateralAction = RevalueAction | EndContractAction | VoidAction | ChangeCodeAction;

/** A thing is worth more or less (clause L61). */
export interface RevalueAction {
  kind: "revalue";
  /**
   * @TJS-type integer
   * @minimum 1
   * @maximum 20
   */
  item: number;
  value: MinorUnits;
}

/** The contract ends early (clause L62). */
export interface EndContractAction {
  kind: "end-contract";
}
