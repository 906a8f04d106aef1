import type { Contract } from "./contract.js";
import type { Day } from "./day.js";
import { basisOf, halfUp } from "./interest.js";
import { type Instalment, unpaidScheduled } from "./loan-state.js";

/** Takes in the days up to (not including) `day` at the present base; called before a payment changes the base. */
export function countPenaltyTo(row: Instalment, day: Day, contract: Contract): void {
  if (day <= row.penaltyCountedTo) return;
  row.penaltyUnits += BigInt(baseOf(row, contract)) * BigInt(day - row.penaltyCountedTo);
  row.penaltyCountedTo = day;
}

/** Penalty interest of an instalment that is owed on a day and not paid yet, in minor units (clause L7). */
export function penaltyOwed(row: Instalment, day: Day, contract: Contract): number {
  const { penaltyRatePpm, dayCount } = contract.agreement.interest;
  if (penaltyRatePpm === 0 || row.overdueSince === undefined || day <= row.overdueSince) return 0;
  const open = Math.max(day - row.penaltyCountedTo, 0);
  const units = row.penaltyUnits + BigInt(baseOf(row, contract)) * BigInt(open);
  const whole = halfUp(units * BigInt(penaltyRatePpm), 1_000_000n * basisOf(dayCount));
  return Math.max(whole - row.paidPenalty, 0);
}

/** What of an instalment is unpaid on a day, as arrears are told (clause L5). */
export function unpaidOf(row: Instalment, day: Day, contract: Contract): number {
  const penalty = contract.agreement.amounts.penaltyInTotOverd ? penaltyOwed(row, day, contract) : 0;
  return unpaidScheduled(row) + penalty;
}

function baseOf(row: Instalment, contract: Contract): number {
  const principal = row.principal - row.paidPrincipal;
  if (contract.agreement.interest.penaltyBase === "principal") return principal;
  return principal + row.interest - row.paidInterest;
}
