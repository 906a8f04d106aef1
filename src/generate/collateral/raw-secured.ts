import * as fc from "fast-check";
import type { LifeWindow } from "../life-window.js";
import type { RawLife } from "../raw-life.js";
import { rawLifeArbitrary } from "../raw-life-arbitrary.js";

/** A contract over collateral as it is drawn: values that do not depend on each other. */
export interface RawSecured {
  /** Index into the days of the opening window. */
  readonly day: number;
  /** Index into the times of day. */
  readonly time: number;
  readonly kind: "mortgage" | "pledge";
  readonly amount: number;
  readonly maximum: boolean;
  /** Days for which it is made. */
  readonly days: number;
  readonly items: readonly RawItem[];
  readonly steps: readonly RawCollateralStep[];
  /** The loan that it secures; null where none is taken. */
  readonly loan: { readonly loan: RawLife; readonly after: number } | null;
  /** Months observed beyond the last thing that happens. */
  readonly extraMonths: number;
}

/** One of the things, as drawn. */
export interface RawItem {
  /** Index into the kinds. */
  readonly kind: number;
  readonly value: number;
  /** Index into the kinds of certificate, and its number; null for a thing without one. */
  readonly certificate: { readonly kind: number; readonly number: number } | null;
}

/** Something that happens to the contract, as drawn. */
export interface RawCollateralStep {
  readonly kind: "revalue" | "end-contract";
  /** Days after it took effect. */
  readonly after: number;
  readonly time: number;
  /** Index into the items. */
  readonly item: number;
  /** The new value as a part of the first one, in thousandths. */
  readonly permille: number;
}

const AMOUNTS = [2_000_000, 1_000_050, 999_999, 150_000_000];

/** Raw contracts; independent values only. */
export function rawSecuredArbitrary(window: LifeWindow): fc.Arbitrary<RawSecured> {
  const index = fc.nat({ max: 9999 });
  const item: fc.Arbitrary<RawItem> = fc.record({
    kind: index,
    value: fc.constantFrom(3_000_000, 999_999, 1_234_550, 80_000_000),
    certificate: fc.option(fc.record({ kind: index, number: fc.nat({ max: 99_999 }) })),
  });
  const step: fc.Arbitrary<RawCollateralStep> = fc.record({
    kind: fc.constantFrom("revalue", "revalue", "revalue", "revalue", "end-contract"),
    // Few days, so that several things fall on one.
    after: fc.oneof(fc.constantFrom(0, 1, 30, 30, 60), fc.integer({ min: 0, max: 200 })),
    time: index,
    item: index,
    permille: fc.constantFrom(900, 500, 1200, 1000, 2000),
  });
  return fc.record({
    day: index,
    time: index,
    kind: fc.constantFrom("mortgage", "pledge"),
    amount: fc.constantFrom(...AMOUNTS),
    maximum: fc.constantFrom(false, false, true),
    days: fc.oneof(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 60, max: 400 }), fc.constant(365)),
    items: fc.array(item, { minLength: 1, maxLength: 3 }),
    steps: fc.array(step, { maxLength: 4 }),
    loan: fc.option(fc.record({ loan: rawLifeArbitrary(window), after: fc.constantFrom(0, 0, 1, 20) })),
    extraMonths: fc.integer({ min: 1, max: 3 }),
  });
}
