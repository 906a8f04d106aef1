import * as fc from "fast-check";
import type { RawItems } from "../raw-life.js";

/** A revolving loan under its line as it is drawn: values that do not depend on each other. */
export interface RawRevolving {
  /** Index into the days of the opening window: the day of the line's grant. */
  readonly day: number;
  /** Index into the times of day. */
  readonly time: number;
  readonly limit: number;
  /** Days for which the line is granted. */
  readonly days: number;
  /** Days from the grant to the opening of the account. */
  readonly opensAfter: number;
  readonly annualRatePpm: number;
  readonly dueDay: number;
  readonly items: RawItems;
  /** What is done about what falls due, by month. */
  readonly habits: readonly RawHabit[];
  readonly steps: readonly RawRevolvingStep[];
  readonly lineSteps: readonly RawLineChange[];
  /** Days after the expiry on which what is left is paid; null where it never is. */
  readonly settlesAfter: number | null;
  readonly extraMonths: number;
}

/** What is done about what falls due in a month. */
export type RawHabit = "on-time" | "late" | "in-part" | "short" | "not" | "more";

/** Something that happens to the account, as drawn. */
export interface RawRevolvingStep {
  readonly kind: "draw" | "pay-back" | "reverse" | "classify";
  /** Days after the opening. */
  readonly after: number;
  readonly time: number;
  /** Share of what it is about, in thousandths. */
  readonly permille: number;
  readonly fiveCate: "1" | "2" | "3" | "4" | "5";
}

/** Something that happens to the line, as drawn. */
export interface RawLineChange {
  readonly kind: "change-limit" | "end-line";
  /** Days after the grant. */
  readonly after: number;
  readonly time: number;
  /** The new limit as a part of the first one, in thousandths. */
  readonly permille: number;
}

/** Raw revolving loans; independent values only. */
export function rawRevolvingArbitrary(): fc.Arbitrary<RawRevolving> {
  const index = fc.nat({ max: 9999 });
  const after = fc.oneof(fc.constantFrom(0, 0, 1, 30, 30, 31), fc.integer({ min: 0, max: 200 }));
  const step: fc.Arbitrary<RawRevolvingStep> = fc.record({
    kind: fc.constantFrom("draw", "draw", "draw", "draw", "pay-back", "pay-back", "reverse", "classify"),
    after,
    time: index,
    permille: fc.constantFrom(300, 500, 1000, 100, 700),
    fiveCate: fc.constantFrom("1", "2", "3", "4", "5"),
  });
  const change: fc.Arbitrary<RawLineChange> = fc.record({
    kind: fc.constantFrom("change-limit", "change-limit", "change-limit", "end-line"),
    after,
    time: index,
    permille: fc.constantFrom(1500, 500, 2000, 1, 800),
  });
  const items: fc.Arbitrary<RawItems> = fc.record({
    kind: fc.constantFrom(
      "nothing",
      "nothing",
      "guarantors",
      "guarantee-company",
      "co-borrower",
      "collateral",
      "guarantor-and-collateral",
    ),
    inParts: fc.constant(false),
    product: index,
    district: index,
    count: fc.integer({ min: 1, max: 3 }),
    number: fc.nat({ max: 99_999 }),
    joint: fc.boolean(),
  });
  return fc.record({
    day: index,
    time: index,
    limit: fc.constantFrom(2_000_000, 1_000_000, 999_999, 5_000_050, 20_000_000),
    days: fc.oneof(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 60, max: 300 })),
    opensAfter: fc.constantFrom(0, 0, 0, 1, 5, 20),
    annualRatePpm: fc.constantFrom(36_500, 72_000, 43_500, 180_000, 0),
    dueDay: fc.oneof(fc.constantFrom(1, 15, 28, 29, 30, 31), fc.integer({ min: 1, max: 31 })),
    items,
    habits: fc.array(fc.constantFrom("on-time", "on-time", "on-time", "late", "in-part", "short", "not", "more"), {
      minLength: 1,
      maxLength: 4,
    }),
    steps: fc.array(step, { maxLength: 6 }),
    lineSteps: fc.array(change, { maxLength: 2 }),
    settlesAfter: fc.constantFrom(0, 0, 0, 1, 12, 45, null),
    extraMonths: fc.integer({ min: 1, max: 4 }),
  });
}
