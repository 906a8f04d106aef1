import type { MinorUnits } from "../ledger/primitives.js";
import type { RevolvingTerms } from "../ledger/terms.js";
import type {
  AmendAction,
  BounceAction,
  ClassifyAction,
  MarkAction,
  RelieveAction,
  ReverseAction,
  TransferClaimAction,
} from "./life.js";

/**
 * A revolving loan in one account as a plan (R1, clauses L43 to L49), under a line of the same life. What the line or the
 * loan does not bear when its day comes is left out, and the log says so.
 */
export interface RevolvingPlan {
  terms: RevolvingTerms;
  /**
   * Local time of the opening, `HH:mm:ss.SSS`.
   * @pattern ^([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\.[0-9]{3}$
   */
  openTime: string;
  /** In the order in which they happen; a step that would lie before the one ahead of it happens right after it. */
  steps: RevolvingStep[];
  /**
   * Months that the account is observed after the month of its opening.
   * @TJS-type integer
   * @minimum 1
   * @maximum 400
   */
  months: number;
}

/** One thing that happens to a revolving loan. */
export interface RevolvingStep {
  /**
   * Days after the day of the opening.
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
  do: RevolvingAction;
}

/** What happens to a revolving loan; what cannot happen is left out. */
export type RevolvingAction =
  | DrawShareAction
  | DrawAmountAction
  | PayBackAction
  | FindPaidBackAction
  | BounceAction
  | ReverseAction
  | ClassifyAction
  | RelieveAction
  | PaidBackOtherwiseAction
  | MarkAction
  | StopAction
  | TransferClaimAction
  | AmendAction;

/** Nothing can be drawn or spent any more, or it can again (clause L81). */
export interface StopAction {
  kind: "stop" | "resume";
}

/** Something or somebody else pays a share of what is owed (clause L82). */
export interface PaidBackOtherwiseAction {
  kind: "paid-in-kind" | "paid-by-guarantor";
  /** `due`: of all that is due and unpaid. `everything`: of all that is owed. */
  of: "due" | "everything";
  /**
   * Share of it in thousandths, rounded down; 1000 is all.
   * @TJS-type integer
   * @minimum 1
   * @maximum 1000
   */
  permille: number;
}

/** A part of what is left of the limit is drawn (clause L44). */
export interface DrawShareAction {
  kind: "draw";
  /**
   * Share of what is left of the limit at that moment, in thousandths, rounded down.
   * @TJS-type integer
   * @minimum 1
   * @maximum 1000
   */
  permille: number;
}

/** An amount is drawn, left out where the limit does not bear it (clause L44). */
export interface DrawAmountAction {
  kind: "draw-amount";
  amount: MinorUnits;
}

/** Money is paid back (clause L46). */
export interface PayBackAction {
  kind: "pay-back";
  /** `due`: all that is due and unpaid that day. `everything`: that and the principal that is not due. */
  of: "due" | "everything";
  /**
   * Share of it in thousandths, rounded down; 1000 is all.
   * @TJS-type integer
   * @minimum 1
   * @maximum 1000
   */
  permille: number;
  /**
   * Minor units left off.
   * @TJS-type integer
   * @minimum 0
   * @maximum 100000
   */
  less: number;
}

/** Money that was paid back on an earlier day is found on the day of the step (clause L84). */
export interface FindPaidBackAction {
  kind: "find-paid-back";
  /**
   * Days before the day of the step on which it was paid, for which it counts.
   * @TJS-type integer
   * @minimum 1
   * @maximum 400
   */
  daysBefore: number;
  /** Of what was owed at the end of the day it was paid on: `due`, all that was due and unpaid; `everything`, all that could be paid. */
  of: "due" | "everything";
  /**
   * Share of it in thousandths, rounded down; 1000 is all.
   * @TJS-type integer
   * @minimum 1
   * @maximum 1000
   */
  permille: number;
  /**
   * Minor units left off.
   * @TJS-type integer
   * @minimum 0
   * @maximum 100000
   */
  less: number;
}
