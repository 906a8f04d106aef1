import type { CollateralTerms } from "../../../schemas/ledger/collateral-terms.js";
import type { SecuredLife } from "../../../schemas/run/secured-life.js";
import { addDays, daysBetween } from "../../ledger/dates.js";
import { MORNING } from "../life-times.js";
import type { LifeWindow } from "../life-window.js";
import { simplerLoanBeside } from "../person/simpler-loan-beside.js";
import { fewer } from "../shrink/fewer.js";
import { plainerSteps } from "../shrink/plainer-steps.js";
import { towards } from "../shrink/towards.js";

/** Lives of a contract over collateral that are simpler than the given one, boldest first: no loan, fewer steps, fewer things, then each plainer. */
export function* simplerSecuredLives(life: SecuredLife, window: LifeWindow): Generator<SecuredLife> {
  const { loan, ...without } = life;
  if (loan !== undefined) yield without;
  for (const steps of fewer(life.steps)) yield { ...life, steps };
  for (const items of fewer(life.collateral.items)) {
    if (items.length > 0) yield withTerms(life, { items });
  }
  for (const months of towards(1, life.months)) yield { ...life, months };
  if (life.openTime !== MORNING) yield { ...life, openTime: MORNING };
  for (const steps of plainerSteps(life.steps)) yield { ...life, steps };
  if (life.collateral.maximum) yield withTerms(life, { maximum: false });
  for (const [index, item] of life.collateral.items.entries()) {
    const { certificate, ...plain } = item;
    if (certificate !== undefined) yield withTerms(life, { items: life.collateral.items.with(index, plain) });
  }
  if (loan !== undefined) {
    for (const plainer of simplerLoanBeside(loan, life.collateral.effectiveDate, window))
      yield { ...life, loan: plainer };
  }
  for (const days of towards(0, daysBetween(window.start, life.collateral.effectiveDate)).filter((one) => one >= 0)) {
    yield movedTo(life, addDays(window.start, days));
  }
}

function withTerms(life: SecuredLife, change: Partial<CollateralTerms>): SecuredLife {
  return { ...life, collateral: { ...life.collateral, ...change } };
}

/** The whole life so that the contract takes effect on a date. */
function movedTo(life: SecuredLife, effectiveDate: string): SecuredLife {
  const by = daysBetween(life.collateral.effectiveDate, effectiveDate);
  const moved = withTerms(life, { effectiveDate, expiryDate: addDays(life.collateral.expiryDate, by) });
  if (life.loan === undefined) return moved;
  const { terms } = life.loan;
  return { ...moved, loan: { ...life.loan, terms: { ...terms, openDate: addDays(terms.openDate, by) } } };
}
