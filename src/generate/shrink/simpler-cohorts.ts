import type { LoanLife } from "../../../schemas/run/life.js";
import type { LifeWindow } from "../life-window.js";
import { simplerInOneWay, waysToSimplify } from "./simpler-lives.js";

/**
 * Cohorts that are simpler than the given one, with the place in the search that made each: first fewer lives (one half,
 * the other, then ever smaller parts left out), then one of the lives simpler.
 * @param firstPlace where the search goes on; the places before it follow at the end
 * @param fewest lives that are left at least
 */
export function* simplerCohorts(
  lives: readonly LoanLife[],
  window: LifeWindow,
  fewest: number,
  firstPlace = 0,
): Generator<{ readonly lives: LoanLife[]; readonly place: number }> {
  const places = 1 + lives.length * waysToSimplify;
  for (let turn = 0; turn < places; turn += 1) {
    const place = (firstPlace + turn) % places;
    if (place === 0) {
      for (const fewer of withFewerLives(lives, fewest)) yield { lives: fewer, place };
      continue;
    }
    const position = Math.floor((place - 1) / waysToSimplify);
    const life = lives[position];
    if (life === undefined) continue;
    for (const simpler of simplerInOneWay(life, (place - 1) % waysToSimplify, window)) {
      yield { lives: lives.map((other, index) => (index === position ? simpler : other)), place };
    }
  }
}

function* withFewerLives(lives: readonly LoanLife[], fewest: number): Generator<LoanLife[]> {
  for (let size = Math.ceil(lives.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let start = 0; start < lives.length; start += size) {
      const left = [...lives.slice(0, start), ...lives.slice(start + size)];
      if (left.length >= Math.max(fewest, 1)) yield left;
    }
  }
}
