import type { GuaranteeLife } from "../../../schemas/run/claim-life.js";
import { addDays, daysBetween } from "../../ledger/dates.js";
import { simplerClaimLives } from "../claim/simpler-claim-lives.js";
import { MORNING } from "../life-times.js";
import type { LifeWindow } from "../life-window.js";
import { fewer } from "../shrink/fewer.js";
import { plainerSteps } from "../shrink/plainer-steps.js";
import { towards } from "../shrink/towards.js";

/** Lives of a guarantee that are simpler than the given one, boldest first: fewer claims, fewer steps, then each plainer. */
export function* simplerGuaranteeLives(
  life: GuaranteeLife,
  window: Pick<LifeWindow, "start">,
): Generator<GuaranteeLife> {
  for (const claims of fewer(life.claims)) yield { ...life, claims };
  for (const steps of fewer(life.steps)) yield { ...life, steps };
  for (const months of towards(1, life.months)) yield { ...life, months };
  if (life.openTime !== MORNING) yield { ...life, openTime: MORNING };
  for (const steps of plainerSteps(life.steps)) yield { ...life, steps };
  for (const [index, claim] of life.claims.entries()) {
    // What is claimed is what was paid, and when follows from that.
    const { amount, openDate } = claim.claim;
    for (const plainer of simplerClaimLives(claim, { start: openDate })) {
      if (plainer.claim.amount === amount) yield { ...life, claims: life.claims.with(index, plainer) };
    }
  }
  for (const days of towards(0, daysBetween(window.start, life.guarantee.openDate)).filter((one) => one >= 0)) {
    yield movedTo(life, addDays(window.start, days));
  }
}

/** The whole life so that the guarantee is given on a date. */
function movedTo(life: GuaranteeLife, openDate: string): GuaranteeLife {
  const by = daysBetween(life.guarantee.openDate, openDate);
  const { guarantee, claims } = life;
  return {
    ...life,
    guarantee: { ...guarantee, openDate, dueDate: addDays(guarantee.dueDate, by) },
    claims: claims.map((one) => ({ ...one, claim: { ...one.claim, openDate: addDays(one.claim.openDate, by) } })),
  };
}
