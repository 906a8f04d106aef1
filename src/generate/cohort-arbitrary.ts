import * as fc from "fast-check";
import type { LoanLife } from "../../schemas/run/life.js";
import { isLife, lifeArbitrary } from "./life-arbitrary.js";
import { type LifeOptions, type LifeWindow, lifeWindow } from "./life-window.js";
import { simplerCohorts } from "./shrink/simpler-cohorts.js";

/** What bounds a cohort: the lives, and how many. */
export interface CohortOptions extends LifeOptions {
  readonly minLives: number;
  readonly maxLives: number;
}

/**
 * Many lives for one shared clock. A failing cohort shrinks to the fewest lives that still fail, by halves first, and
 * then each of these shrinks.
 * @throws CalendarRangeError when the working-day calendar ends before a loan could be opened and repaid
 */
export function cohortArbitrary(options: CohortOptions): fc.Arbitrary<LoanLife[]> {
  return new CohortArbitrary(options);
}

class CohortArbitrary extends fc.Arbitrary<LoanLife[]> {
  private readonly window: LifeWindow;
  private readonly drawn: fc.Arbitrary<LoanLife[]>;

  constructor(options: CohortOptions) {
    super();
    this.window = lifeWindow(options);
    const lengths = { minLength: options.minLives, maxLength: options.maxLives, size: "max" } as const;
    this.drawn = fc.array(lifeArbitrary(options), lengths);
  }

  override generate(mrng: fc.Random, biasFactor: number | undefined): fc.Value<LoanLife[]> {
    return new fc.Value(this.drawn.generate(mrng, biasFactor).value, 0);
  }

  override canShrinkWithoutContext(value: unknown): value is LoanLife[] {
    return Array.isArray(value) && value.every(isLife);
  }

  /** @param context the place in the search that served last */
  override shrink(value: LoanLife[], context: unknown): fc.Stream<fc.Value<LoanLife[]>> {
    return fc.stream(values(value, this.window, typeof context === "number" ? context : 0));
  }
}

function* values(lives: LoanLife[], window: LifeWindow, firstPlace: number): Generator<fc.Value<LoanLife[]>> {
  // One life is enough of a cohort for a counterexample, whatever number was drawn.
  for (const simpler of simplerCohorts(lives, window, 1, firstPlace)) yield new fc.Value(simpler.lives, simpler.place);
}
