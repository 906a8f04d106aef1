import type { Day } from "../loan/day.js";
import type { PlainDecision } from "../plain/plain-account.js";
import type { NextOwed } from "../plain/without-code.js";
import type { Guarantee } from "./guarantee.js";

/** Choices about guarantees (clauses L40 to L42). */
export interface Guarantees {
  /** The first record that a guarantee owes as of a day after another. */
  readonly next: NextOwed<Guarantee>;
  /** LoanAmt in minor units. */
  balance(guarantee: Guarantee, decision: PlainDecision): number;
  /** RepayPrd, the day on which LoanAmt became what it is. */
  balanceDay(guarantee: Guarantee, decision: PlainDecision): Day;
  /** CompAdvFlag. */
  compensated(guarantee: Guarantee, day: Day): boolean;
}
