import type { LineLife } from "../../../schemas/run/line-life.js";
import { addDays, daysBetween, laterOf } from "../../ledger/dates.js";
import { simplerCard } from "../card/simpler-card.js";
import { MORNING } from "../life-times.js";
import type { LifeWindow } from "../life-window.js";
import { simplerRevolving } from "../revolving/simpler-revolving.js";
import { fewer } from "../shrink/fewer.js";
import { plainerSteps } from "../shrink/plainer-steps.js";
import { simplerLives } from "../shrink/simpler-lives.js";
import { towards } from "../shrink/towards.js";

/** Lives of a credit line that are simpler than the given one, boldest first: no account or card, fewer draws, fewer steps, then each plainer. */
export function* simplerLineLives(life: LineLife, window: LifeWindow): Generator<LineLife> {
  const { account, card } = life;
  if (account !== undefined) yield without(life, "account");
  if (card !== undefined) yield without(life, "card");
  for (const draws of fewer(life.draws)) yield { ...life, draws };
  for (const steps of fewer(life.steps)) yield { ...life, steps };
  for (const months of towards(1, life.months)) yield { ...life, months };
  if (life.openTime !== MORNING) yield { ...life, openTime: MORNING };
  for (const steps of plainerSteps(life.steps)) yield { ...life, steps };
  for (const [index, draw] of life.draws.entries()) {
    for (const { life: plainer } of simplerLives(draw, window)) {
      // A draw stays one under its line, no larger than the line bore it.
      const openDate = laterOf(plainer.terms.openDate, life.line.effectiveDate);
      const principal = Math.min(plainer.terms.principal, draw.terms.principal);
      const terms = { ...plainer.terms, product: draw.terms.product, openDate, principal };
      const one = { ...plainer, terms };
      if (JSON.stringify(one) !== JSON.stringify(draw)) yield { ...life, draws: life.draws.with(index, one) };
    }
  }
  if (account !== undefined) {
    for (const plainer of simplerRevolving(account, life.line.effectiveDate)) yield { ...life, account: plainer };
  }
  if (card !== undefined) {
    for (const plainer of simplerCard(card, life.line.effectiveDate)) yield { ...life, card: plainer };
  }
  for (const days of towards(0, daysBetween(window.start, life.line.effectiveDate)).filter((one) => one >= 0)) {
    const effectiveDate = addDays(window.start, days);
    yield { ...life, line: { ...life.line, effectiveDate } };
  }
}

function without(life: LineLife, part: "account" | "card"): LineLife {
  const { [part]: _, ...rest } = life;
  return rest;
}
