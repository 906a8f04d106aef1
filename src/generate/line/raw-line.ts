import * as fc from "fast-check";
import type { LifeWindow } from "../life-window.js";
import type { RawLife } from "../raw-life.js";
import { rawLifeArbitrary } from "../raw-life-arbitrary.js";

/** A line as it is drawn: values that do not depend on each other. */
export interface RawLine {
  /** Index into the days of the opening window. */
  readonly day: number;
  /** Index into the times of day. */
  readonly time: number;
  readonly revolving: boolean;
  readonly limit: number;
  /** Days for which the line is granted. */
  readonly days: number;
  readonly draws: readonly RawDraw[];
  readonly steps: readonly RawLineStep[];
  /** Months observed beyond the last thing that happens. */
  readonly extraMonths: number;
}

/** A draw as drawn. */
export interface RawDraw {
  readonly loan: RawLife;
  /** Days after the grant. */
  readonly after: number;
  /** Part of the limit, in thousandths. */
  readonly permille: number;
}

/** Something that happens to the line, as drawn. */
export interface RawLineStep {
  readonly kind: "change-limit" | "end-line";
  /** Days after the grant. */
  readonly after: number;
  readonly time: number;
  /** The new limit as a part of the first one, in thousandths. */
  readonly permille: number;
}

const LIMITS = [2_000_000, 1_000_000, 999_999, 5_000_050, 20_000_000];

/** Raw lines; independent values only. */
export function rawLineArbitrary(window: LifeWindow): fc.Arbitrary<RawLine> {
  const index = fc.nat({ max: 9999 });
  // A draw is short: several of them follow each other in a life that is no longer than a loan's.
  const maxInstalments = Math.max(1, Math.min(window.maxInstalments, 6));
  const loan = rawLifeArbitrary({ ...window, maxInstalments, maxMonths: Math.max(2, Math.min(window.maxMonths, 12)) });
  const draw: fc.Arbitrary<RawDraw> = fc.record({
    loan,
    after: fc.oneof(fc.constantFrom(0, 1), fc.integer({ min: 0, max: 150 })),
    permille: fc.constantFrom(300, 500, 1000, 100, 600, 1001),
  });
  const step: fc.Arbitrary<RawLineStep> = fc.record({
    kind: fc.constantFrom("change-limit", "change-limit", "change-limit", "end-line"),
    after: fc.oneof(fc.constantFrom(0, 1, 30), fc.integer({ min: 0, max: 200 })),
    time: index,
    permille: fc.constantFrom(1500, 500, 2000, 1, 800, 1000),
  });
  return fc.record({
    day: index,
    time: index,
    revolving: fc.constantFrom(true, true, true, false),
    limit: fc.constantFrom(...LIMITS),
    days: fc.oneof(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 60, max: 400 }), fc.constant(365)),
    draws: fc.array(draw, { maxLength: 3 }),
    steps: fc.array(step, { maxLength: 3 }),
    extraMonths: fc.integer({ min: 1, max: 4 }),
  });
}
