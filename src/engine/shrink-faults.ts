import type { Fault, FaultPlan } from "../../schemas/run/fault-plan.js";

/** Whether the trouble still shows under a plan. */
export type FailsUnder = (plan: FaultPlan) => Promise<boolean>;

/**
 * The fewest and plainest faults under which the trouble still shows: none at all where they have nothing to do with it,
 * else the one that matters, else as few as it takes.
 */
export async function shrinkFaults(plan: FaultPlan, fails: FailsUnder): Promise<FaultPlan> {
  if (plan.faults.length === 0) return plan;
  if (await fails({ faults: [] })) return { faults: [] };
  let kept: readonly Fault[] = plan.faults;
  if (kept.length > 1) kept = (await oneAlone(kept, fails)) ?? (await fewest(kept, fails));
  for (const [index] of kept.entries()) kept = await plainer(kept, index, fails);
  return { faults: [...kept] };
}

async function oneAlone(faults: readonly Fault[], fails: FailsUnder): Promise<readonly Fault[] | null> {
  for (const fault of faults) if (await fails({ faults: [fault] })) return [fault];
  return null;
}

async function fewest(faults: readonly Fault[], fails: FailsUnder): Promise<readonly Fault[]> {
  let kept = faults;
  for (const fault of faults) {
    const rest = kept.filter((other) => other !== fault);
    if (rest.length > 0 && (await fails({ faults: rest }))) kept = rest;
  }
  return kept;
}

async function plainer(faults: readonly Fault[], index: number, fails: FailsUnder): Promise<readonly Fault[]> {
  let kept = faults;
  for (let found = true; found; ) {
    found = false;
    const current = kept[index];
    for (const candidate of current === undefined ? [] : plainerFaults(current)) {
      const tried = kept.with(index, candidate);
      if (!(await fails({ faults: [...tried] }))) continue;
      kept = tried;
      found = true;
      break;
    }
  }
  return kept;
}

/** Forms of a fault that are plainer, boldest first; each is strictly smaller, so that following them ends. */
export function plainerFaults(fault: Fault): Fault[] {
  switch (fault.kind) {
    case "outage":
    case "folder":
      return smaller(fault.minutes, [1, 60, 1440]).map((minutes) => ({ ...fault, minutes }));
    case "answer":
    case "reject":
      return smaller(fault.times, [1]).map((times) => ({ ...fault, times }));
    case "feedback":
      return smaller(fault.days, [1, 7]).map((days) => ({ ...fault, days }));
    case "bureau-clock":
      return smaller(Math.abs(fault.minutes), [1, 60]).map((minutes) => ({
        ...fault,
        minutes: Math.sign(fault.minutes) * minutes,
      }));
    case "repeated-call":
      return fault.how === "at-once" ? [{ ...fault, how: "after" }] : [];
    case "process":
      return smaller(fault.afterMs ?? 0, [0, 5, 20]).map((afterMs) => ({ ...fault, afterMs }));
    default:
      return [];
  }
}

/** The plain numbers below a number, smallest first. */
function smaller(value: number, plain: readonly number[]): number[] {
  return plain.filter((one) => one < value);
}
