import type { ClaimTerms, GuaranteeTerms } from "../ledger/claim-terms.js";
import type { ClaimTransfer } from "../ledger/event.js";
import type { MinorUnits } from "../ledger/primitives.js";
import type { AmendAction, ClassifyAction, TakeBackAction } from "./life.js";

/** A claim that is taken over and collected (催收账户 C1, clauses L37 to L39), as a plan. */
export interface ClaimLife {
  claim: ClaimTerms;
  /**
   * Local time of the taking over, `HH:mm:ss.SSS`.
   * @pattern ^([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\.[0-9]{3}$
   */
  openTime: string;
  /** What happens to it, in the order in which it does. */
  steps: ClaimStep[];
  /**
   * Months that it is observed after the month of the taking over.
   * @TJS-type integer
   * @minimum 1
   * @maximum 400
   */
  months: number;
}

/** One thing that happens to a claim. */
export interface ClaimStep {
  /**
   * Days after the day of the taking over.
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
  do: ClaimAction;
}

/** What happens to a claim; what cannot happen is left out. */
export type ClaimAction = RecoverAction | HandOverAction | TakeBackAction | AmendAction;

/** It becomes less: money or an asset is received, or part of it is let go (clause L38). */
export interface RecoverAction {
  kind: "recover" | "recover-in-kind" | "let-go";
  amount: MinorUnits;
}

/** It is sold or carved out (clause L39). */
export interface HandOverAction {
  kind: "hand-over";
  how: ClaimTransfer["how"];
  price: MinorUnits;
}

/**
 * A guarantee (担保账户, record 230, clauses L40 to L42) and the claims that the guarantor has against the debtor once he
 * has paid, each a claim of its own. A claim for more than was paid by its day is left out, and the log says so.
 */
export interface GuaranteeLife {
  guarantee: GuaranteeTerms;
  /**
   * Local time at which it is given, `HH:mm:ss.SSS`.
   * @pattern ^([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\.[0-9]{3}$
   */
  openTime: string;
  /** What happens to the guarantee itself, in the order in which it does. */
  steps: GuaranteeStep[];
  /** Claims that follow, each opened on its own date; their origin is `compensated`. */
  claims: ClaimLife[];
  /**
   * Months that the guarantee is observed after the month in which it is given.
   * @TJS-type integer
   * @minimum 1
   * @maximum 400
   */
  months: number;
}

/** One thing that happens to a guarantee. */
export interface GuaranteeStep {
  /**
   * Days after the day on which it is given.
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
  do: GuaranteeAction;
}

/** What happens to a guarantee; what cannot happen is left out. */
export type GuaranteeAction =
  | CoverLessAction
  | CompensateAction
  | ClassifyAction
  | ReleaseAction
  | TakeBackAction
  | AmendAction;

/** The debtor repays his creditor, so that less is covered (clause L41). */
export interface CoverLessAction {
  kind: "cover-less";
  /** What is covered from then on. */
  balance: MinorUnits;
}

/** The guarantor pays the creditor (clause L41). */
export interface CompensateAction {
  kind: "compensate";
  amount: MinorUnits;
}

/** The guarantee is released (clause L42). */
export interface ReleaseAction {
  kind: "release";
}
