import type { MinorUnits } from "../../schemas/ledger/primitives.js";
import { divideHalfUp, toMinorUnits } from "./money.js";

// Powers of (1 + r) are carried with this many decimal places beyond the point; 360 periods lose far less than a cent.
const SCALE = 10n ** 40n;

/**
 * The level instalment of a loan: `round(P·r ÷ (1 − (1+r)^−N))` with r = rate × months ÷ 12 (clause L3), exact to the
 * minor unit.
 * @param ratePpm annual rate in parts per million, above 0
 * @param monthsPerPeriod months in a period
 */
export function levelInstalment(
  principal: MinorUnits,
  ratePpm: number,
  monthsPerPeriod: number,
  periods: number,
): MinorUnits {
  const rate = (BigInt(ratePpm) * BigInt(monthsPerPeriod) * SCALE) / 12_000_000n;
  let growth = SCALE;
  for (let period = 0; period < periods; period += 1) growth = (growth * (SCALE + rate)) / SCALE;
  // P·r·g ÷ (g − 1), with g = (1+r)^N.
  return toMinorUnits(divideHalfUp(BigInt(principal) * rate * growth, SCALE * (growth - SCALE)));
}
