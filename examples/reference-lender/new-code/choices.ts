import type { Reported } from "../reporting/decision.js";
import type { CodeChange } from "./code-change.js";

/** How an account goes on when its code changes (clause L71). */
export interface NewCodes {
  /** Whether the 211 is made. */
  readonly told: boolean;
  /** Whether what goes out after the 211 bears the new code. */
  readonly used: boolean;
  /** OdBnesCode and NwBnesCode. */
  codes(change: CodeChange): readonly [string, string];
  /** What the account counts as having told once its code has changed. */
  toldAfter(reported: Reported): Reported;
}
