import { type Arbitrary, sample } from "fast-check";
import type { Agreement } from "../../schemas/ledger/agreement.js";
import type { IsoDate } from "../../schemas/ledger/primitives.js";
import type { Life } from "../../schemas/run/life.js";
import { hashText } from "../../src/engine/hash-text.js";
import { lifeArbitrary } from "../../src/generate/life-arbitrary.js";
import type { LifeOptions } from "../../src/generate/life-window.js";

/** One cohort to be drawn. */
export interface Draw {
  /** Counted from 1. */
  readonly cohort: number;
  readonly lives: number;
  /** Whether things turn out to have been otherwise than they were told. Default false. */
  readonly corrections?: boolean;
  /** Whether loans go otherwise than being repaid (clauses L23 to L32). Default false. */
  readonly otherwise?: boolean;
}

/** Draws the lives of a cohort. */
export type DrawLives = (seed: number, agreement: Agreement, draw: Draw, start?: IsoDate) => Life[];

/** Lives of a kind, drawn as those of loans are: from the run's seed, the agreement's name, the cohort and the first day. */
export function drawnBy(arbitrary: (options: LifeOptions) => Arbitrary<Life>, months = 36): DrawLives {
  return (seed, agreement, { cohort, lives }, start = FIRST_DAY) =>
    sample(arbitrary({ agreement, start, openWithinDays: 60, maxInstalments: months, maxMonths: months }), {
      seed: hashText(`${agreement.name}:${cohort}`, seed) | 0,
      numRuns: lives,
    });
}

/** Where lives are drawn from while nothing else is said. */
const FIRST_DAY: IsoDate = "2023-01-01";

/**
 * The lives of a cohort, which follow from the run's seed, the agreement's name, the cohort's number and the first day
 * alone.
 * @param start First day on which an account is opened.
 * @param months Longest life, and most instalments.
 * @throws CalendarRangeError when the working-day calendar ends before a loan could be opened and repaid
 */
export function drawLives(
  seed: number,
  agreement: Agreement,
  draw: Draw,
  start: IsoDate = FIRST_DAY,
  months = 36,
): Life[] {
  return sample(
    lifeArbitrary({
      agreement,
      start,
      openWithinDays: 60,
      maxInstalments: months,
      maxMonths: months,
      corrections: draw.corrections ?? false,
      otherwise: draw.otherwise ?? false,
    }),
    {
      seed: hashText(`${agreement.name}:${draw.cohort}`, seed) | 0,
      numRuns: draw.lives,
    },
  );
}
