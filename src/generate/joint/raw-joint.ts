import * as fc from "fast-check";
import type { JointFunder } from "../../../schemas/run/joint-life.js";

/** How a loan is shared, as drawn: values that do not depend on each other. */
export interface RawJoint {
  /** In minor units, whole yuan. */
  readonly principal: number;
  /** Index into the numbers of funders, from two on. */
  readonly count: number;
  readonly split: "equal" | "lopsided" | "random";
  /** Thousandths at which the whole is cut, for a random split. */
  readonly cuts: readonly number[];
  readonly roles: "shares" | "lead" | "some-silent";
  /** Index of the one who leads, or who reports whatever the others do. */
  readonly lead: number;
  /** Whether each of the others is silent, where some are. */
  readonly silent: readonly boolean[];
}

// Those of all funders but one are 1 at least, and 8 cuts make 9 shares.
const CUTS = 8;

// Odd yuan, so that most splits leave some over; a thousandth of the smallest is still a yuan.
const PRINCIPALS = [10_000_100, 3_333_400, 100_000_100, 100_100, 999_900, 1_200_000];

/** Raw values of how a loan is shared. */
export const rawJointArbitrary: fc.Arbitrary<RawJoint> = fc.record({
  principal: fc.constantFrom(...PRINCIPALS),
  count: fc.nat({ max: 9999 }),
  split: fc.constantFrom("equal", "lopsided", "random", "random"),
  cuts: fc.uniqueArray(fc.integer({ min: 1, max: 999 }), { minLength: CUTS, maxLength: CUTS }),
  roles: fc.constantFrom("shares", "shares", "shares", "lead", "some-silent"),
  lead: fc.nat({ max: 9999 }),
  silent: fc.array(fc.boolean(), { minLength: CUTS + 1, maxLength: CUTS + 1 }),
});

/**
 * Funders of a raw loan, of two to as many as can be.
 * @param most 2 to 9
 */
export function fundersOf(raw: RawJoint, most: number): JointFunder[] {
  const count = 2 + (raw.count % (Math.min(most, CUTS + 1) - 1));
  const lead = raw.lead % count;
  return permilles(raw, count).map((permille, index) => ({ permille, reports: roleOf(raw, index, lead) }));
}

function permilles({ split, cuts }: RawJoint, count: number): number[] {
  if (split === "equal") return withRest(Array.from({ length: count - 1 }, () => Math.floor(1000 / count)));
  if (split === "lopsided") return withRest(Array.from({ length: count - 1 }, () => 1));
  const at = cuts.slice(0, count - 1).toSorted((a, b) => a - b);
  return withRest(at.map((cut, index) => cut - (at[index - 1] ?? 0)));
}

/** The last one lends what the others leave. */
function withRest(others: readonly number[]): number[] {
  return [...others, 1000 - others.reduce((sum, one) => sum + one, 0)];
}

function roleOf({ roles, silent }: RawJoint, index: number, lead: number): JointFunder["reports"] {
  if (roles === "shares") return "share";
  if (roles === "lead") return index === lead ? "whole" : "none";
  return index !== lead && silent[index] === true ? "none" : "share";
}
