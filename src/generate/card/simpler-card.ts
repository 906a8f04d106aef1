import type { IsoDate } from "../../../schemas/ledger/primitives.js";
import type { CardAction, CardPlan } from "../../../schemas/run/card-life.js";
import { addDays, daysBetween } from "../../ledger/dates.js";
import { MORNING } from "../life-times.js";
import { plainItems } from "../reporting-items.js";
import { fewer } from "../shrink/fewer.js";
import { plainerSteps } from "../shrink/plainer-steps.js";
import { simplerPaymentCorrections } from "../shrink/simpler-payment-corrections.js";
import { towards } from "../shrink/towards.js";

/** What terms shrink to: 3.65 % a year, a hundredth of a percent a day, billed on the 5th, a tenth of it due 20 days later. */
const PLAIN = { annualRatePpm: 36_500, billDay: 5, paymentDays: 20, minimumPermille: 100, cardNumber: "1234" } as const;

/** Cards that are simpler than the given one, boldest first. @param granted the day of the line's grant */
export function* simplerCard(plan: CardPlan, granted: IsoDate): Generator<CardPlan> {
  const { terms } = plan;
  for (const steps of fewer(plan.steps)) yield { ...plan, steps };
  for (const months of towards(1, plan.months)) yield { ...plan, months };
  if (plan.openTime !== MORNING) yield { ...plan, openTime: MORNING };
  const { busiLines, busiDtlLines } = terms.reporting;
  const reporting = { ...plainItems, busiLines, busiDtlLines };
  if (JSON.stringify(terms.reporting) !== JSON.stringify(reporting)) yield { ...plan, terms: { ...terms, reporting } };
  for (const [name, value] of Object.entries(PLAIN)) {
    if (terms[name as keyof typeof PLAIN] !== value) yield { ...plan, terms: { ...terms, [name]: value } };
  }
  for (const days of towards(0, daysBetween(granted, terms.openDate))) {
    yield { ...plan, terms: { ...terms, openDate: addDays(granted, days) } };
  }
  for (const steps of plainerSteps(plan.steps)) yield { ...plan, steps };
  for (const [index, step] of plan.steps.entries()) {
    for (const plainer of plainerActions(step.do)) {
      yield { ...plan, steps: plan.steps.with(index, { ...step, do: plainer }) };
    }
  }
}

function* plainerActions(action: CardAction): Generator<CardAction> {
  if ("permille" in action && action.permille !== 1000) yield { ...action, permille: 1000 };
  if ("less" in action && action.less > 0) yield { ...action, less: 0 };
  if (action.kind === "transfer-claim" && action.how !== "sale") yield { ...action, how: "sale" };
  yield* simplerPaymentCorrections(action);
  if (action.kind === "spread" && action.parts > 2) yield { ...action, parts: 2 };
  if (action.kind === "move-bill-day" && action.billDay !== 20) yield { ...action, billDay: 20 };
}
