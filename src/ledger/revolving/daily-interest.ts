import type { Agreement } from "../../../schemas/ledger/agreement.js";
import type { IsoDate, MinorUnits, RatePpm } from "../../../schemas/ledger/primitives.js";
import { daysBetween, laterOf } from "../dates.js";
import { divideHalfUp, toMinorUnits } from "../money.js";
import { yearBasis } from "../schedule.js";

/** Principal outstanding at the end of a day and of every day after it, up to the next one that is told. */
export interface DayBalance {
  readonly from: IsoDate;
  readonly principal: MinorUnits;
}

/** What daily interest is worked out from. */
export interface DailyInterestRules {
  readonly annualRatePpm: RatePpm;
  readonly agreement: Pick<Agreement, "interest">;
}

/**
 * Interest of the days from one to the day before another: the sum of their balances × rate ÷ basis, rounded once (clause
 * L45). Days are counted as they are, whatever the day count; it decides the basis alone.
 * @param balances ascending; before the first nothing was outstanding, after the last it stays
 */
export function dailyInterest(
  balances: readonly DayBalance[],
  from: IsoDate,
  to: IsoDate,
  { annualRatePpm, agreement }: DailyInterestRules,
): MinorUnits {
  let sum = 0n;
  for (const [index, balance] of balances.entries()) {
    const begins = laterOf(balance.from, from);
    const next = balances[index + 1]?.from ?? to;
    const ends = next < to ? next : to;
    if (ends > begins) sum += BigInt(balance.principal) * BigInt(daysBetween(begins, ends));
  }
  const basis = yearBasis(agreement.interest.dayCount) * 1_000_000n;
  return toMinorUnits(divideHalfUp(sum * BigInt(annualRatePpm), basis));
}
