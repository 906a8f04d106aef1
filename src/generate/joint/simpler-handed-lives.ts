import type { MinorUnits } from "../../../schemas/ledger/primitives.js";
import type { ClaimLife } from "../../../schemas/run/claim-life.js";
import type { HandedLife, TakenLife } from "../../../schemas/run/handed-life.js";
import type { LifeStep, LoanLife } from "../../../schemas/run/life.js";
import { simplerClaimLives } from "../claim/simpler-claim-lives.js";
import type { LifeWindow } from "../life-window.js";
import { simplerLives } from "../shrink/simpler-lives.js";
import { withFewerInstalments, withoutHead } from "../shrink/simpler-shape.js";

/** What an instalment of a debt that is handed on shrinks to: 1,000.00. */
const PLAIN_PART = 100_000;

/**
 * Debts that are handed on which are simpler than the given one, boldest first. What is outstanding at the hand-over stays
 * what the taker has: where the giver's loan gets shorter or smaller, so does what is taken of it.
 */
export function* simplerHandedLives(handed: HandedLife, window: LifeWindow): Generator<HandedLife> {
  const { gives, takes } = handed;
  if ("terms" in gives && isInParts(gives)) {
    yield* withShorter(handed, gives);
    yield* withPlainPart(handed, gives);
  }
  for (const taken of simplerTaken(takes, window)) yield { ...handed, takes: taken };
  if (!("terms" in gives)) return;
  for (const { life } of simplerLives(gives, window)) {
    if (givesTheSame(life, gives)) yield { ...handed, gives: life };
  }
}

/** Whether a loan is repaid in equal parts of whole yuan, and nothing but whole instalments was paid before it goes. */
function isInParts(life: LoanLife): boolean {
  const { terms, steps, migrated } = life;
  if (!handsOver(life) || migrated !== undefined || terms.method !== "equal-principal" || terms.frequency !== "monthly")
    return false;
  const paid = steps.slice(0, -1);
  return terms.principal % (terms.instalments * 100) === 0 && paid.every(isWhole);
}

/** A payment of all that is due by then, in the order of the instalments. */
function isWhole({ on, do: action }: LifeStep, index: number): boolean {
  if (action.kind !== "pay" || on.instalment !== index + 1) return false;
  return action.amount.of === "due" && action.amount.permille === 1000 && action.amount.less === 0;
}

/** The first instalments gone, so that the same is left; or the last ones, so that less is. */
function* withShorter(handed: HandedLife, gives: LoanLife): Generator<HandedLife> {
  const part = gives.terms.principal / gives.terms.instalments;
  for (const life of withoutHead(gives)) {
    if (handsOver(life)) yield { ...handed, gives: withPrincipal(life, part * life.terms.instalments) };
  }
  for (const life of withFewerInstalments(gives)) {
    const left = leftOf(life);
    const takes = takenAs(handed.takes, part * left, left);
    if (handsOver(life) && left > 0 && takes !== null)
      yield { ...handed, gives: withPrincipal(life, part * life.terms.instalments), takes };
  }
}

function* withPlainPart(handed: HandedLife, gives: LoanLife): Generator<HandedLife> {
  const { instalments, principal } = gives.terms;
  if (principal === PLAIN_PART * instalments) return;
  const left = leftOf(gives);
  const takes = takenAs(handed.takes, PLAIN_PART * left, left);
  if (takes !== null) yield { ...handed, gives: withPrincipal(gives, PLAIN_PART * instalments), takes };
}

/** Instalments that are left when it goes: all but those that were paid. */
function leftOf({ terms, steps }: LoanLife): number {
  return terms.instalments - (steps.length - 1);
}

/** Whether the last step is still there, which hands it over. */
function handsOver({ steps }: LoanLife): boolean {
  return ["transfer-out", "transfer-claim"].includes(steps.at(-1)?.do.kind ?? "");
}

function withPrincipal(life: LoanLife, principal: MinorUnits): LoanLife {
  return { ...life, terms: { ...life.terms, principal } };
}

/** What is taken where so much was left, in so many instalments; null where more than that comes in of a claim. */
function takenAs(takes: TakenLife, amount: MinorUnits, instalments: number): TakenLife | null {
  if ("claim" in takes) {
    return recovered(takes) > amount ? null : { ...takes, claim: { ...takes.claim, amount } };
  }
  return {
    ...takes,
    terms: { ...takes.terms, principal: amount, instalments },
    steps: takes.steps.filter(({ on }) => on.instalment <= instalments),
  };
}

function recovered({ steps }: ClaimLife): MinorUnits {
  return steps.reduce((sum, { do: action }) => sum + ("amount" in action ? action.amount : 0), 0);
}

/** What is taken with fewer or plainer things happening to it, opened as it was. */
function* simplerTaken(takes: TakenLife, window: LifeWindow): Generator<TakenLife> {
  if ("claim" in takes) {
    for (const life of simplerClaimLives(takes, window)) if (isSame(life.claim, takes.claim)) yield life;
    return;
  }
  for (const { life } of simplerLives(takes, window)) if (isSame(life.terms, takes.terms)) yield life;
}

/** Whether as much is left of a loan on the same step: paid as it was, in the same instalments. */
function givesTheSame(life: LoanLife, than: LoanLife): boolean {
  const { principal, method, frequency, instalments } = life.terms;
  const same = { ...than.terms, principal, method, frequency, instalments };
  if (!isSame(same, than.terms) || life.steps.length !== than.steps.length) return false;
  return life.steps.every((step, index) => {
    const other = than.steps[index];
    if (other === undefined || step.on.instalment !== other.on.instalment) return false;
    const goes = index === life.steps.length - 1;
    return isSame(step.do, other.do) && (!goes || step.on.days === other.on.days);
  });
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
