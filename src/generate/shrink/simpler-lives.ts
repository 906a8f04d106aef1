import type { LoanLife } from "../../../schemas/run/life.js";
import type { LifeWindow } from "../life-window.js";
import { withFewerInstalments, withFewerMonths, withoutHead, withoutSteps } from "./simpler-shape.js";
import { withPlainerSteps, withPlainSteps } from "./simpler-steps.js";
import { withPlainerTerms, withPlainTerms } from "./simpler-terms.js";

type Simplification = (life: LoanLife, window: LifeWindow) => Generator<LoanLife>;

/** Ways of making a life simpler, in the order in which they are tried. */
const SIMPLIFICATIONS: readonly Simplification[] = [
  withPlainTerms,
  withoutSteps,
  withoutHead,
  withFewerInstalments,
  withFewerMonths,
  withPlainSteps,
  withPlainerTerms,
  withPlainerSteps,
];

/** Number of ways of making a life simpler. */
export const waysToSimplify: number = SIMPLIFICATIONS.length;

/**
 * Lives that are simpler than the given one in one way, boldest first. Every candidate is smaller in a fixed order of
 * things, so taking one and asking again comes to an end.
 * @param way position of the way, from 0 to {@link waysToSimplify} − 1
 */
export function simplerInOneWay(life: LoanLife, way: number, window: LifeWindow): Iterable<LoanLife> {
  return SIMPLIFICATIONS[way]?.(life, window) ?? [];
}

/**
 * Lives that are simpler than the given one, boldest first, with the way that made each: beginning with one way, the
 * others following round. A search that goes on with the way that served last does not try again what just failed.
 */
export function* simplerLives(
  life: LoanLife,
  window: LifeWindow,
  firstWay = 0,
): Generator<{ readonly life: LoanLife; readonly way: number }> {
  for (let turn = 0; turn < waysToSimplify; turn += 1) {
    const way = (firstWay + turn) % waysToSimplify;
    for (const simpler of simplerInOneWay(life, way, window)) yield { life: simpler, way };
  }
}
