import { MORNING } from "../life-times.js";
import { towards } from "./towards.js";

/** Steps whose days are counted from an opening, with one of them earlier in the day or in the life. */
export function* plainerSteps<T extends { readonly days: number; readonly at: string }>(
  steps: readonly T[],
): Generator<T[]> {
  for (const [index, step] of steps.entries()) {
    if (step.at !== MORNING) yield steps.with(index, { ...step, at: MORNING });
    for (const days of towards(1, step.days)) yield steps.with(index, { ...step, days });
  }
}
