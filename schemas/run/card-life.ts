import type { CardTerms } from "../ledger/terms.js";
import type {
  AmendAction,
  BounceAction,
  ClassifyAction,
  MarkAction,
  ReverseAction,
  TransferClaimAction,
} from "./life.js";
import type {
  DrawAmountAction,
  DrawShareAction,
  FindPaidBackAction,
  PayBackAction,
  StopAction,
} from "./revolving-life.js";

/**
 * A card as a plan (R2, R3; clauses L50 to L59), under a line of the same life. What the line or the card does not bear when
 * its day comes is left out, and the log says so.
 */
export interface CardPlan {
  terms: CardTerms;
  /**
   * Local time of the opening, `HH:mm:ss.SSS`.
   * @pattern ^([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\.[0-9]{3}$
   */
  openTime: string;
  /** In the order in which they happen; a step that would lie before the one ahead of it happens right after it. */
  steps: CardStep[];
  /**
   * Months that the account is observed after the month of its opening.
   * @TJS-type integer
   * @minimum 1
   * @maximum 400
   */
  months: number;
}

/** One thing that happens to a card. */
export interface CardStep {
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
  do: CardAction;
}

/**
 * What happens to a card; what cannot happen is left out. `pay-back` of `due` pays the unpaid minimums, due or only billed; of
 * `everything` all that is owed; so does `find-paid-back` with what they were at the end of the day it was paid on.
 */
export type CardAction =
  | DrawShareAction
  | DrawAmountAction
  | PayBackAction
  | FindPaidBackAction
  | BounceAction
  | ReverseAction
  | ClassifyAction
  | HandleCardAction
  | SpreadAction
  | MoveBillDayAction
  | MarkAction
  | StopAction
  | TransferClaimAction
  | AmendAction;

/** The card is activated, closed or opened again (clauses L52, L59). */
export interface HandleCardAction {
  kind: "activate" | "close-card" | "reopen-card";
}

/** A large purchase is spread over bills (clause L54). */
export interface SpreadAction {
  kind: "spread";
  /**
   * Its amount as a share of the card's limit, in thousandths.
   * @TJS-type integer
   * @minimum 1
   * @maximum 5000
   */
  permille: number;
  /**
   * @TJS-type integer
   * @minimum 2
   * @maximum 60
   */
  parts: number;
}

/** Bills are made on another day (clause L58). */
export interface MoveBillDayAction {
  kind: "move-bill-day";
  /**
   * @TJS-type integer
   * @minimum 1
   * @maximum 31
   */
  billDay: number;
}
