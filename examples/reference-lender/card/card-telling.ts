import type { CardState, Minimum } from "./card-state.js";
import { owedOf, receivedIn } from "./card-state.js";
import type { CardView } from "./card-view.js";

/** The minimums that fell due in the period of a record, in minor units (CurRpyAmt, clause L56). */
export function fellDue({ state: { minimums, periodFrom, day } }: CardView): number {
  return minimums.reduce((sum, { due, amount }) => (due >= periodFrom && due <= day ? sum + amount : sum), 0);
}

/** What was received in the period of a record, in minor units (ActRpyAmt). */
export function receivedInPeriod({ state }: CardView): number {
  return receivedIn(state, state.periodFrom, state.day);
}

/** What of the debt was overdrawn more than 180 days before, in minor units (OvedrawBaOve180, clause L56). */
export function overdrawnLong({ state: { overdrafts, day } }: CardView): number {
  return overdrafts.reduce((sum, one) => (day - one.day > 180 ? sum + one.unpaid : sum), 0);
}

/** What is unpaid of minimums, in minor units. */
export function unpaidOf(minimums: readonly Minimum[]): number {
  return minimums.reduce((sum, { unpaid }) => sum + unpaid, 0);
}

/**
 * RpyStatus of a card that is open (clauses L50, L56, L80). Where a bill of nothing or an overdraft of the day leaves a choice: `*`,
 * and 1.
 * @param digit status digit from days past due
 * @param overdue the minimums overdue
 */
export function cardLetter(
  view: CardView,
  digit: (daysPastDue: number) => number,
  overdue: readonly Minimum[],
): string {
  const { state, terms, agreement, record } = view;
  const { day, overdrafts, bill, busy } = state;
  if (terms.product === "R3") {
    const oldest = overdrafts[0];
    if (oldest !== undefined) return arrearsLetter(state, digit(day - oldest.day));
    return record.code === "10" || !busy ? "*" : "N";
  }
  const oldest = overdue[0];
  if (record.code === "10") return "*";
  if (oldest !== undefined) {
    return arrearsLetter(state, agreement.settlement.statusBasis === "by-days" ? digit(day - oldest.due) : state.digit);
  }
  const billed = bill?.day === day && owedOf(state) > 0;
  return billed || fellDue(view) > 0 ? "N" : "*";
}

/** B of bad debt and of what is written off, else the digit (clause L80). */
function arrearsLetter({ marks }: CardState, digit: number): string {
  return marks.badDebt || marks.writtenOff ? "B" : String(digit);
}
