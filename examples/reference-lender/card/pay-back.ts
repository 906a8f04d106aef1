import type { CardState, Minimum, Overdraft } from "./card-state.js";

/**
 * A card after a repayment of at most what is owed. Of a credit card it pays the unpaid minimums, oldest first, and what was
 * billed before what was spent since (clause L54); of one that overdraws a deposit overdrafts, oldest first (clause L55).
 * @param amount in minor units
 */
export function paidBack(state: CardState, amount: number): CardState {
  const receipts = [...state.receipts, { day: state.day, amount }];
  const billed = Math.min(state.bill?.rest ?? 0, amount);
  const unbilled = Math.min(state.unbilled, amount - billed);
  return {
    ...state,
    receipts,
    bill: state.bill === undefined ? undefined : { ...state.bill, rest: state.bill.rest - billed },
    unbilled: state.unbilled - unbilled,
    minimums: oldestFirst(state.minimums, amount),
    overdrafts: oldestFirst(state.overdrafts, amount - billed - unbilled).filter(({ unpaid }) => unpaid > 0),
  };
}

function oldestFirst<Item extends Minimum | Overdraft>(items: readonly Item[], amount: number): readonly Item[] {
  let left = amount;
  return items.map((item) => {
    const paid = Math.min(item.unpaid, left);
    left -= paid;
    return paid === 0 ? item : { ...item, unpaid: item.unpaid - paid };
  });
}
