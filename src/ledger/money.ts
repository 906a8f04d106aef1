import type { MinorUnits } from "../../schemas/ledger/primitives.js";

/**
 * `value × numerator ÷ denominator`, rounded half-up, exact in between.
 * @throws RangeError when the result is no safe integer or the denominator is not positive.
 */
export function scaleHalfUp(value: MinorUnits, numerator: bigint, denominator: bigint): MinorUnits {
  return toMinorUnits(divideHalfUp(BigInt(value) * numerator, denominator));
}

/** Quotient of two non-negative integers, rounded half-up. */
export function divideHalfUp(dividend: bigint, divisor: bigint): bigint {
  if (divisor <= 0n || dividend < 0n) {
    throw new RangeError(`Failed to divide ${dividend} by ${divisor}: both must be positive. Check rate and basis.`);
  }
  return (2n * dividend + divisor) / (2n * divisor);
}

/** A big integer as an amount; amounts stay inside what JSON and JavaScript carry exactly. */
export function toMinorUnits(value: bigint): MinorUnits {
  const amount = Number(value);
  if (!Number.isSafeInteger(amount)) {
    throw new RangeError(`Failed to hold the amount ${value}: it is beyond 2^53. Use a smaller principal or term.`);
  }
  return amount;
}
