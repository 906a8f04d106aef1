import type { EventBase } from "./event-base.js";
import type { MinorUnits } from "./primitives.js";

/** A card is activated by its holder (clause L52). On a card only. */
export interface CardActivation extends EventBase {
  type: "activation";
}

/** A purchase is put off and billed in equal parts beside the limit (大额专项分期, clause L54). On product R2 only. */
export interface LargeInstalment extends EventBase {
  type: "large-instalment";
  amount: MinorUnits;
  /**
   * Bills that it is spread over.
   * @TJS-type integer
   * @minimum 2
   * @maximum 60
   */
  parts: number;
}

/** Bills are made on another day of the month from now on (调整账单日, clause L58). On product R2 only. */
export interface BillDayChange extends EventBase {
  type: "bill-day-change";
  /**
   * @TJS-type integer
   * @minimum 1
   * @maximum 31
   */
  billDay: number;
}

/** The holder closes a card on which nothing is owed (销户, clause L59). On a card only. */
export interface CardClosing extends EventBase {
  type: "card-closing";
}

/** A closed card is opened again (已注销信用卡账户重启, clause L59). On product R2 only. */
export interface CardReopening extends EventBase {
  type: "card-reopening";
}
