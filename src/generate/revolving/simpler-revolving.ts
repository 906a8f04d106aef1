import type { IsoDate } from "../../../schemas/ledger/primitives.js";
import type { RevolvingAction, RevolvingPlan } from "../../../schemas/run/revolving-life.js";
import { addDays, daysBetween } from "../../ledger/dates.js";
import { MORNING } from "../life-times.js";
import { plainItems } from "../reporting-items.js";
import { fewer } from "../shrink/fewer.js";
import { plainerSteps } from "../shrink/plainer-steps.js";
import { simplerPaymentCorrections } from "../shrink/simpler-payment-corrections.js";
import { towards } from "../shrink/towards.js";

/** What a rate shrinks to: 3.65 % a year, a hundredth of a percent a day. */
const PLAIN_RATE = 36_500;

/** Revolving loans that are simpler than the given one, boldest first. @param granted the day of the line's grant */
export function* simplerRevolving(plan: RevolvingPlan, granted: IsoDate): Generator<RevolvingPlan> {
  const { terms } = plan;
  for (const steps of fewer(plan.steps)) yield { ...plan, steps };
  for (const months of towards(1, plan.months)) yield { ...plan, months };
  if (plan.openTime !== MORNING) yield { ...plan, openTime: MORNING };
  if (JSON.stringify(terms.reporting) !== JSON.stringify(plainItems)) {
    yield { ...plan, terms: { ...terms, reporting: plainItems } };
  }
  if (terms.annualRatePpm !== PLAIN_RATE) yield { ...plan, terms: { ...terms, annualRatePpm: PLAIN_RATE } };
  if (terms.dueDay !== 15) yield { ...plan, terms: { ...terms, dueDay: 15 } };
  for (const days of towards(0, daysBetween(granted, terms.openDate))) {
    yield { ...plan, terms: { ...terms, openDate: addDays(granted, days) } };
  }
  for (const steps of plainerSteps(plan.steps)) yield { ...plan, steps };
  for (const [index, step] of plan.steps.entries()) {
    const { do: action } = step;
    const whole = "permille" in action && action.permille !== 1000 ? { ...action, permille: 1000 } : null;
    const exact = "less" in action && action.less > 0 ? { ...action, less: 0 } : null;
    const sold = action.kind === "transfer-claim" && action.how !== "sale" ? { ...action, how: "sale" as const } : null;
    const corrected: RevolvingAction[] = [...simplerPaymentCorrections(action)];
    for (const plainer of [whole, exact, sold, ...corrected]) {
      if (plainer !== null) yield { ...plan, steps: plan.steps.with(index, { ...step, do: plainer }) };
    }
  }
}
