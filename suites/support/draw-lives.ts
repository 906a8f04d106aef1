import { sample } from "fast-check";
import type { Agreement } from "../../schemas/ledger/agreement.js";
import type { Life } from "../../schemas/run/life.js";
import { lifeArbitrary } from "../../src/generate/life-arbitrary.js";

/** One cohort to be drawn. */
export interface Draw {
  /** Counted from 1. */
  readonly cohort: number;
  readonly lives: number;
}

/** The lives of a cohort, which follow from the run's seed, the agreement's name and the cohort's number alone. */
export function drawLives(seed: number, agreement: Agreement, draw: Draw): Life[] {
  return sample(
    lifeArbitrary({ agreement, start: "2023-01-01", openWithinDays: 60, maxInstalments: 36, maxMonths: 36 }),
    { seed: mixSeed(seed, agreement.name, draw.cohort), numRuns: draw.lives },
  );
}

/** A 32-bit seed from a seed, a name and a number (FNV-1a). */
function mixSeed(seed: number, name: string, cohort: number): number {
  let hash = 0x811c9dc5 ^ (seed | 0);
  for (const character of `${name}:${cohort}`) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return hash | 0;
}
