import * as fc from "fast-check";
import type { CardTerms } from "../../../schemas/ledger/terms.js";
import type { RawItems } from "../raw-life.js";
import type { RawLineChange } from "../revolving/raw-revolving.js";

/** A card under its line as it is drawn: values that do not depend on each other. */
export interface RawCard {
  readonly product: CardTerms["product"];
  /** Index into the days of the opening window: the day of the line's grant. */
  readonly day: number;
  /** Index into the times of day. */
  readonly time: number;
  readonly limit: number;
  /** Days for which the line is granted. */
  readonly days: number;
  /** Days from the grant to the opening of the card. */
  readonly opensAfter: number;
  readonly billDay: number;
  readonly paymentDays: number;
  readonly minimumPermille: number;
  readonly annualRatePpm: number;
  readonly cardNumber: string;
  readonly items: RawItems;
  /** Days from the opening to the activation; null where it is never activated. */
  readonly activatesAfter: number | null;
  /** What is done about each bill, in turn. */
  readonly habits: readonly RawCardHabit[];
  /** Number of the first bill that nothing is paid of any more; null where there is none. */
  readonly stopsPayingWith: number | null;
  /** Shares of what is left of the limit that are spent a month after another, in turn, in thousandths; 0 is nothing. */
  readonly spends: readonly number[];
  readonly steps: readonly RawCardStep[];
  /** How the card is closed; null where it is not. */
  readonly closes: RawClosing | null;
  readonly lineSteps: readonly RawLineChange[];
  /** Months in which something is done, at most. */
  readonly busyMonths: number;
  readonly extraMonths: number;
}

/** What is done about a bill. */
export type RawCardHabit = "minimum" | "all" | "partly" | "too-little" | "late" | "short" | "not" | "early";

/** Something that happens to the card, as drawn. */
export interface RawCardStep {
  readonly kind: "draw" | "pay-back" | "reverse" | "classify" | "spread" | "move-bill-day";
  /** Days after the activation. */
  readonly after: number;
  readonly time: number;
  /** Share of what it is about, in thousandths. */
  readonly permille: number;
  readonly parts: number;
  readonly billDay: number;
  readonly fiveCate: "1" | "2" | "3" | "4" | "5";
}

/** A card is closed, and perhaps opened again. */
export interface RawClosing {
  /** Number of the bill that it is closed with or after. */
  readonly bill: number;
  /** Days after the day of that bill. */
  readonly after: number;
  /** Days from the closing to the opening again; null where it stays closed. */
  readonly reopensAfter: number | null;
}

/** Raw cards; independent values only. */
export function rawCardArbitrary(): fc.Arbitrary<RawCard> {
  const index = fc.nat({ max: 9999 });
  const days = fc.oneof(fc.constantFrom(1, 15, 28, 29, 30, 31), fc.integer({ min: 1, max: 31 }));
  const after = fc.oneof(fc.constantFrom(0, 0, 1, 30, 31), fc.integer({ min: 0, max: 200 }));
  const step: fc.Arbitrary<RawCardStep> = fc.record({
    kind: fc.constantFrom(
      ...(["draw", "draw", "draw", "pay-back", "reverse", "classify", "spread"] as const),
      ...(["spread", "move-bill-day", "move-bill-day"] as const),
    ),
    after,
    time: index,
    permille: fc.constantFrom(300, 500, 1000, 100, 700),
    parts: fc.constantFrom(2, 3, 6, 12),
    billDay: days,
    fiveCate: fc.constantFrom("1", "2", "3", "4", "5"),
  });
  const change: fc.Arbitrary<RawLineChange> = fc.record({
    kind: fc.constantFrom("change-limit", "change-limit", "change-limit", "end-line"),
    after,
    time: index,
    permille: fc.constantFrom(1500, 500, 2000, 1, 800),
  });
  const closing: fc.Arbitrary<RawClosing> = fc.record({
    bill: fc.integer({ min: 1, max: 6 }),
    after: fc.constantFrom(0, 0, 3, 12, 25),
    reopensAfter: fc.constantFrom(null, 62, 75, 100),
  });
  return fc.record({
    product: fc.constantFrom("R2", "R2", "R3"),
    day: index,
    time: index,
    limit: fc.constantFrom(2_000_000, 1_000_000, 999_999, 5_000_050, 20_000_000),
    days: fc.oneof(fc.constant(1_095), fc.constant(1_095), fc.integer({ min: 20, max: 400 })),
    opensAfter: fc.constantFrom(0, 0, 0, 1, 5),
    billDay: days,
    paymentDays: fc.constantFrom(20, 25, 15, 18),
    minimumPermille: fc.constantFrom(100, 50, 1000, 333),
    annualRatePpm: fc.constantFrom(180_000, 182_500, 36_500, 0),
    cardNumber: fc.constantFrom("1234", "NULL", "MULT", "0007"),
    items: itemsArbitrary(index),
    activatesAfter: fc.oneof(fc.constantFrom(0, 0, 0, 0, 0, 1, 29, 30, 31, 45, null), fc.integer({ min: 1, max: 90 })),
    habits: fc.array(
      fc.constantFrom("minimum", "minimum", "all", "all", "partly", "too-little", "late", "short", "not", "early"),
      { minLength: 1, maxLength: 5 },
    ),
    stopsPayingWith: fc.constantFrom(null, null, null, 1, 2, 4),
    spends: fc.array(fc.constantFrom(0, 100, 300, 50, 700), { minLength: 1, maxLength: 4 }),
    steps: fc.array(step, { maxLength: 6 }),
    closes: fc.option(closing, { freq: 2 }),
    lineSteps: fc.array(change, { maxLength: 2 }),
    busyMonths: fc.integer({ min: 2, max: 12 }),
    extraMonths: fc.integer({ min: 1, max: 6 }),
  });
}

function itemsArbitrary(index: fc.Arbitrary<number>): fc.Arbitrary<RawItems> {
  return fc.record({
    kind: fc.constantFrom("nothing", "nothing", "nothing", "guarantors", "co-borrower", "collateral"),
    inParts: fc.constant(false),
    product: index,
    district: index,
    count: fc.integer({ min: 1, max: 3 }),
    number: fc.nat({ max: 99_999 }),
    joint: fc.boolean(),
  });
}
