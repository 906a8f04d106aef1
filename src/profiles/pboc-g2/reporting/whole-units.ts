import type { AmountRules } from "../../../../schemas/ledger/agreement.js";
import type { MinorUnits } from "../../../../schemas/ledger/primitives.js";

/** An amount in whole currency units, by the agreement's rounding (S2). */
export function wholeUnits(amount: MinorUnits, rules: AmountRules): number {
  const whole = Math.floor(amount / 100);
  return rules.rounding === "half-up" && amount % 100 >= 50 ? whole + 1 : whole;
}

/**
 * TotOverd in whole units: never 0 while something is overdue (S2: overdue means TotOverd of at least 1). The principal
 * in it is rounded like any amount: an overdue loan may well have none.
 */
export function wholeOverdue(amount: MinorUnits, rules: AmountRules): number {
  return amount > 0 ? Math.max(1, wholeUnits(amount, rules)) : 0;
}
