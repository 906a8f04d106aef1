import type { Contract } from "../loan/contract.js";
import type { Day } from "../loan/day.js";
import { basisOf, halfUp } from "../loan/interest.js";
import type { Level } from "./revolving-part.js";

/**
 * Interest of a period in minor units: `round(Σ base(y) × rate ÷ basis)` over its days (clause L45).
 * @param from its first day
 * @param to the day after its last
 * @param base what bears interest on a day, in minor units
 */
export function periodInterest(from: Day, to: Day, base: (day: Day) => number, { terms, agreement }: Contract): number {
  let units = 0n;
  for (let day = from; day < to; day += 1) units += BigInt(base(day));
  return halfUp(units * BigInt(terms.annualRatePpm), 1_000_000n * basisOf(agreement.interest.dayCount));
}

/** The principal at the end of a day, in minor units. */
export function principalOn(levels: readonly Level[], day: Day): number {
  return levels.findLast((level) => level.day <= day)?.principal ?? 0;
}
