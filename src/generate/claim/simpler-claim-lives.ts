import type { ClaimLife } from "../../../schemas/run/claim-life.js";
import { addDays, daysBetween } from "../../ledger/dates.js";
import { MORNING } from "../life-times.js";
import type { LifeWindow } from "../life-window.js";
import { fewer } from "../shrink/fewer.js";
import { plainerSteps } from "../shrink/plainer-steps.js";
import { towards } from "../shrink/towards.js";

/** What a claim shrinks to: 10,000.00. */
const PLAIN_AMOUNT = 1_000_000;

/** Lives of a claim that are simpler than the given one, boldest first. */
export function* simplerClaimLives(life: ClaimLife, window: Pick<LifeWindow, "start">): Generator<ClaimLife> {
  const { claim } = life;
  for (const steps of fewer(life.steps)) yield { ...life, steps };
  for (const months of towards(1, life.months)) yield { ...life, months };
  if (life.openTime !== MORNING) yield { ...life, openTime: MORNING };
  for (const steps of plainerSteps(life.steps)) yield { ...life, steps };
  if (claim.amount !== PLAIN_AMOUNT && life.steps.every(({ do: action }) => amountIn(action) < PLAIN_AMOUNT)) {
    yield { ...life, claim: { ...claim, amount: PLAIN_AMOUNT } };
  }
  if (claim.debtKind !== "1") yield { ...life, claim: { ...claim, debtKind: "1" } };
  if (claim.statusAtTransfer !== "1") yield { ...life, claim: { ...claim, statusAtTransfer: "1" } };
  for (const days of towards(0, daysBetween(window.start, claim.openDate)).filter((one) => one >= 0)) {
    yield { ...life, claim: { ...claim, openDate: addDays(window.start, days) } };
  }
}

function amountIn(action: ClaimLife["steps"][number]["do"]): number {
  if ("amount" in action) return action.amount;
  return action.kind === "hand-over" ? action.price : 0;
}
