import * as fc from "fast-check";
import type { LoanLife } from "../../schemas/run/life.js";
import { type LifeOptions, type LifeWindow, lifeWindow } from "./life-window.js";
import { rawOtherwise } from "./otherwise/raw-otherwise.js";
import { planLife } from "./plan-life.js";
import { rawCorrections } from "./raw-correction.js";
import { rawLifeArbitrary } from "./raw-life-arbitrary.js";
import { simplerLives } from "./shrink/simpler-lives.js";

/**
 * Whole lives under an agreement. They shrink as stories do (fewer steps, fewer instalments, plain terms), not as the
 * values they were drawn from: leaving one payment away does not draw another.
 * @throws CalendarRangeError when the working-day calendar ends before a loan could be opened and repaid
 */
export function lifeArbitrary(options: LifeOptions): fc.Arbitrary<LoanLife> {
  return new LifeArbitrary(lifeWindow(options));
}

class LifeArbitrary extends fc.Arbitrary<LoanLife> {
  private readonly window: LifeWindow;
  private readonly drawn: fc.Arbitrary<LoanLife>;

  constructor(window: LifeWindow) {
    super();
    this.window = window;
    const raw = rawLifeArbitrary(window);
    // What is not asked for is not drawn either, so that a seed stays the lives that it was.
    if (window.otherwise) {
      const corrections = window.corrections ? rawCorrections : fc.constant([]);
      this.drawn = fc
        .tuple(raw, corrections, rawOtherwise)
        .map(([life, wrong, otherwise]) => planLife(life, window, wrong, otherwise));
      return;
    }
    this.drawn = window.corrections
      ? fc.tuple(raw, rawCorrections).map(([life, corrections]) => planLife(life, window, corrections))
      : raw.map((life) => planLife(life, window));
  }

  override generate(mrng: fc.Random, biasFactor: number | undefined): fc.Value<LoanLife> {
    return new fc.Value(this.drawn.generate(mrng, biasFactor).value, 0);
  }

  override canShrinkWithoutContext(value: unknown): value is LoanLife {
    return isLife(value);
  }

  /** @param context the way that served last */
  override shrink(value: LoanLife, context: unknown): fc.Stream<fc.Value<LoanLife>> {
    const { window } = this;
    const firstWay = typeof context === "number" ? context : 0;
    return fc.stream(values(value, window, firstWay));
  }
}

function* values(life: LoanLife, window: LifeWindow, firstWay: number): Generator<fc.Value<LoanLife>> {
  for (const simpler of simplerLives(life, window, firstWay)) yield new fc.Value(simpler.life, simpler.way);
}

/** Whether a value has the outline of a life. */
export function isLife(value: unknown): value is LoanLife {
  return typeof value === "object" && value !== null && "terms" in value && "steps" in value && "months" in value;
}
