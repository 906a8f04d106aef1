import { sample } from "fast-check";
import type { IsoDate } from "../../schemas/ledger/primitives.js";
import type { Fault, FaultPlan } from "../../schemas/run/fault-plan.js";
import { faultPlanArbitrary } from "../../src/generate/fault-plan-arbitrary.js";

/**
 * The fault plan of a cohort, which follows from the run's seed and the cohort's number alone.
 * @param start First day of the cohort.
 * @param cannot The faults of a plan that the delivery has no place for.
 */
export function drawFaultPlan(
  seed: number,
  cohort: number,
  start: IsoDate,
  cannot: (plan: FaultPlan) => readonly Fault[],
): FaultPlan {
  const [plan] = sample(faultPlanArbitrary({ start, days: 240, most: 4, cannot }), {
    seed: (seed * 1_000_003 + cohort) | 0,
    numRuns: 1,
  });
  return plan ?? { faults: [] };
}
