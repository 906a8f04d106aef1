import type { AmountRules } from "../../../../../schemas/ledger/agreement.js";
import type { MinorUnits } from "../../../../../schemas/ledger/primitives.js";
import type { CardView } from "../../../../ledger/card/card-view.js";
import type { OwedField } from "../../../owed-record.js";
import { amount, eitherAmount, reading } from "../owed-field.js";
import { wholeOverdue } from "../whole-units.js";
import { isWithin, type Stretch } from "./card-facts.js";

/** What is owed, never 0 where something less than one unit is (clause L55). */
export function owedAmount(owed: MinorUnits, rules: AmountRules): OwedField {
  return amount(wholeOverdue(owed, rules), rules.tolerance, true);
}

/**
 * AcctBal of a credit card: what is owed, or that together with what is not billed yet of a large instalment, as no source
 * says which (clause L56).
 */
export function balanceField(view: CardView, rules: AmountRules): OwedField {
  const unbilled = unbilledOf(view);
  if (unbilled === 0) return owedAmount(view.owed, rules);
  const value = (owed: MinorUnits): string => String(wholeOverdue(owed, rules));
  const values = [
    reading("card-balance", "owed", value(view.owed)),
    reading("card-balance", "with-unbilled", value(view.owed + unbilled)),
  ];
  return { ...eitherAmount(rules.tolerance, ...values), zeroMatters: true };
}

/** What is not billed yet of large instalments. */
export function unbilledOf({ largeInstalments }: CardView): MinorUnits {
  return largeInstalments.reduce((sum, { unbilled }) => sum + unbilled, 0);
}

/** Parts of a large instalment that are not billed yet. */
export function partsLeftOf({ largeInstalments }: CardView): number {
  return largeInstalments.reduce((sum, { partsLeft }) => sum + partsLeft, 0);
}

/** What was received in a stretch of days. */
export function receivedWithin({ receipts }: CardView, stretch: Stretch): MinorUnits {
  return receipts.reduce((sum, { date, amount: cash }) => sum + (isWithin(date, stretch) ? cash : 0), 0);
}
