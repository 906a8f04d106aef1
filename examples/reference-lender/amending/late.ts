import type { Day } from "../loan/day.js";

/** A payment of an earlier day that was found late, or the reversal of one that bounced (clause L84). */
export interface Late {
  readonly type: "repayment" | "reversal";
  /** The business day that it counts for. */
  readonly day: Day;
}
