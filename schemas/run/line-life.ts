import type { MinorUnits } from "../ledger/primitives.js";
import type { LineTerms } from "../ledger/terms.js";
import type { CardPlan } from "./card-life.js";
import type { AmendAction, LoanLife, TakeBackAction } from "./life.js";
import type { RevolvingPlan } from "./revolving-life.js";

/**
 * A credit line for loans (循环贷款额度, clauses L33 to L36) and what is drawn under it, each draw a loan of its own (R4). A
 * draw that the line does not bear when its day comes is left out, and the log says so.
 */
export interface LineLife {
  line: LineTerms;
  /**
   * Local time of the grant, `HH:mm:ss.SSS`.
   * @pattern ^([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\.[0-9]{3}$
   */
  openTime: string;
  /** What happens to the line itself, in the order in which it does. */
  steps: LineStep[];
  /** Loans drawn, each opened on its own date; their product is R4. None beside an account. */
  draws: LoanLife[];
  /** The revolving loan under it, where it is drawn in one account (clauses L43 to L49). */
  account?: RevolvingPlan;
  /** The card that the line is the limit of, where its `use` says so (clauses L50 to L59). */
  card?: CardPlan;
  /**
   * Months that the line is observed after the month of its grant.
   * @TJS-type integer
   * @minimum 1
   * @maximum 400
   */
  months: number;
}

/** One thing that happens to a credit line. */
export interface LineStep {
  /**
   * Days after the day of the grant.
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
  do: LineAction;
}

/** What happens to a credit line; what cannot happen is left out. */
export type LineAction = ChangeLimitAction | EndLineAction | TakeBackAction | AmendAction;

/** The limit becomes another one (clause L35). */
export interface ChangeLimitAction {
  kind: "change-limit";
  limit: MinorUnits;
}

/** The line ends before it expires (clause L36). */
export interface EndLineAction {
  kind: "end-line";
}
