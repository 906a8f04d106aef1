import type { IsoDate, MinorUnits } from "../../../../../schemas/ledger/primitives.js";
import type { CardView, MinimumView } from "../../../../ledger/card/card-view.js";
import type { AcceptedValue } from "../../../owed-record.js";
import type { OwingRules } from "../../../profile.js";
import { reading } from "../owed-field.js";
import { cappedDigits, type Digits, type OverdueFacts, statusDigits } from "../status-digit.js";
import { overdueLetters } from "../status-letters.js";
import { receivedWithin } from "./card-amounts.js";
import { isWithin, type Stretch } from "./card-facts.js";

/** Digits of a month in which nothing was overdue. */
export const NOT_OVERDUE: Digits = { count: 0, days: 0 };

/** Minimums of a credit card that fell due in a stretch of days. */
export function fallenDue({ minimums }: CardView, stretch: Stretch): readonly MinimumView[] {
  return minimums.filter(({ due }) => isWithin(due, stretch));
}

/** What is overdue of a card: the number of its minimums, and what is unpaid of them; nothing of an R3, which has none. */
export function overdueOf({ minimums }: CardView): { readonly count: number; readonly unpaid: MinorUnits } {
  const overdue = minimums.filter((one) => one.overdue);
  return { count: overdue.length, unpaid: overdue.reduce((sum, { unpaid }) => sum + unpaid, 0) };
}

/** Digits of a bill day that the next one may rise from, where periods are counted. */
export function digitsOf(view: CardView, before: Digits): Digits {
  const facts = overdueFacts(view, view.date, before);
  return facts === null ? NOT_OVERDUE : cappedDigits(facts);
}

/**
 * RpyStatus of a credit card on a bill day (clauses L56, L80, §4.3).
 * @param before digits of the bill day before
 */
export function creditCardStatus(
  view: CardView,
  period: Stretch,
  before: Digits,
  { agreement }: OwingRules,
): readonly AcceptedValue[] {
  const facts = overdueFacts(view, period.upTo, before);
  if (facts !== null) return overdueLetters(statusDigits(facts, agreement.settlement.statusBasis), view.marks);
  if (view.owed > 0 || fallenDue(view, period).some(({ amount }) => amount > 0)) return [{ value: "N" }];
  if (receivedWithin(view, period) === 0) return [{ value: "*" }];
  // The checker lets an amount received stand beside a month with nothing to pay.
  return [reading("card-paid-before-bill", "star", "*"), reading("card-paid-before-bill", "N", "N")];
}

function overdueFacts({ minimums }: CardView, observed: IsoDate, before: Digits): OverdueFacts | null {
  const overdue = minimums.filter((one) => one.overdue);
  const oldest = overdue[0];
  return oldest === undefined ? null : { oldestDue: oldest.due, count: overdue.length, observed, before };
}
