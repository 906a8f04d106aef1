import type { InterestTerms } from "../../../schemas/ledger/agreement.js";

/** Numerator over denominator, rounded half up to a whole number. Both are non-negative. */
export function halfUp(numerator: bigint, denominator: bigint): number {
  return Number((2n * numerator + denominator) / (2n * denominator));
}

/** Days in the year that rates are quoted for. */
export function basisOf(dayCount: InterestTerms["dayCount"]): bigint {
  return dayCount === "ACT/365" ? 365n : 360n;
}

/** Interest in minor units on a principal for a number of days (clause L3). */
export function interestFor(
  principal: number,
  ratePpm: number,
  days: number,
  dayCount: InterestTerms["dayCount"],
): number {
  return halfUp(BigInt(principal) * BigInt(ratePpm) * BigInt(days), 1_000_000n * basisOf(dayCount));
}

/**
 * The equal instalment `P·r ÷ (1 − (1+r)^−n)` with r = rate × step ÷ 12 (clause L3), worked out exactly and rounded once.
 * The rate must be above 0.
 */
export function annuity(principal: number, ratePpm: number, stepMonths: number, instalments: number): number {
  const unit = 12_000_000n;
  const rate = BigInt(ratePpm) * BigInt(stepMonths);
  const grown = (unit + rate) ** BigInt(instalments);
  const flat = unit ** BigInt(instalments);
  return halfUp(BigInt(principal) * rate * grown, unit * (grown - flat));
}
