import type { EventBase } from "./event-base.js";
import type { MinorUnits } from "./primitives.js";

/** One of the things that secure a debt is worth more or less (clause L61). On a contract over collateral only. */
export interface CollateralValue extends EventBase {
  type: "collateral-value";
  /**
   * Which of the items, counted from 1.
   * @TJS-type integer
   * @minimum 1
   */
  item: number;
  value: MinorUnits;
}

/** A contract over collateral ends before it expires (clause L62). On a contract over collateral only. */
export interface CollateralEnd extends EventBase {
  type: "collateral-end";
}
