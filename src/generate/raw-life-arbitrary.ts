import * as fc from "fast-check";
import type { LifeWindow } from "./life-window.js";
import type {
  HabitKind,
  ItemsKind,
  RawClassification,
  RawHabit,
  RawItems,
  RawLife,
  RawMigration,
  RawSpecial,
  RawStyle,
  RawTerms,
} from "./raw-life.js";

type Weighted<T> = readonly (readonly [value: T, weight: number])[];

/** One of the values, each as often as its weight says. */
function weighted<T>(choices: Weighted<T>): fc.Arbitrary<T> {
  return fc.oneof(...choices.map(([value, weight]) => ({ arbitrary: fc.constant(value), weight })));
}

/** A number that `%` spreads over any list. */
const index = fc.nat({ max: 9999 });

function sometimes<T>(percent: number, arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> {
  return fc.oneof({ arbitrary: fc.constant(null), weight: 100 - percent }, { arbitrary, weight: percent });
}

const DUE_DAYS: Weighted<number> = [
  ...Array.from({ length: 31 }, (_, day): [number, number] => [day + 1, 2]),
  ...[1, 28, 29, 30, 31].map((day): [number, number] => [day, 12]),
];

// The odd amounts leave cents in every part of them.
const PRINCIPALS = [1_200_000, 100_050, 1_000_001, 999_999, 1_234_567, 3_333_333, 10_000_000, 50_000_000];
const RATES = [72_000, 36_000, 0, 48_500, 100_000, 153_300, 240_000];

const items: fc.Arbitrary<RawItems> = fc.record({
  kind: weighted<ItemsKind>([
    ["nothing", 64],
    ["guarantors", 8],
    ["guarantee-company", 4],
    ["co-borrower", 5],
    ["collateral", 6],
    ["mortgage", 6],
    ["guarantor-and-collateral", 5],
  ]),
  inParts: weighted([
    [false, 85],
    [true, 15],
  ]),
  product: index,
  district: index,
  number: fc.nat({ max: 99_999 }),
  count: fc.integer({ min: 1, max: 3 }),
  joint: fc.boolean(),
});

function rawTerms(window: LifeWindow): fc.Arbitrary<RawTerms> {
  return fc.record({
    method: weighted<RawTerms["method"]>([
      ["equal-instalment", 35],
      ["equal-principal", 30],
      ["interest-then-principal", 20],
      ["bullet", 15],
    ]),
    frequency: weighted<RawTerms["frequency"]>([
      ["monthly", 80],
      ["quarterly", 16],
      ["one-off", 4],
    ]),
    instalments: fc.oneof(fc.integer({ min: 1, max: window.maxInstalments }), fc.integer({ min: 1, max: 6 })),
    outlasts: weighted([
      [false, 92],
      [true, 8],
    ]),
    onEdge: fc.boolean(),
    openDay: index,
    dueDay: weighted(DUE_DAYS),
    principal: fc.constantFrom(...PRINCIPALS),
    annualRatePpm: fc.constantFrom(...RATES),
    items,
  });
}

const HABITS: Weighted<HabitKind> = [
  ["on-time", 40],
  ["never", 4],
  ["early", 6],
  ["early-part", 3],
  ["last-millisecond", 6],
  ["one-millisecond-late", 6],
  ["grace-last-millisecond", 3],
  ["grace-one-millisecond-late", 3],
  ["late", 10],
  ["part-then-rest", 5],
  ["part-only", 2],
  ["several-a-day", 4],
  ["short", 3],
  ["two-at-once", 3],
  ["reversed-and-paid", 3],
  ["reversed", 2],
];

const habit: fc.Arbitrary<RawHabit> = fc.record({
  kind: weighted(HABITS),
  days: index,
  permille: fc.integer({ min: 1, max: 999 }),
  time: index,
});

function rawStyle(window: LifeWindow): fc.Arbitrary<RawStyle> {
  const other = 100 - window.plainPercent;
  return fc.record({
    kind: weighted<RawStyle["kind"]>([
      ["punctual", window.plainPercent * 20],
      ["mixed", other * 11],
      ["stops", other * 3],
      ["pauses", other * 4],
      ["rolls", other * 2],
    ]),
    from: fc.integer({ min: 1, max: Math.max(2, Math.min(window.maxInstalments, 12)) }),
    length: fc.integer({ min: 1, max: 8 }),
  });
}

const special: fc.Arbitrary<RawSpecial> = fc.record({
  kind: weighted<RawSpecial["kind"]>([
    ["prepay", 35],
    ["settle-early", 40],
    ["extend", 25],
  ]),
  instalment: fc.oneof(fc.integer({ min: 0, max: 2 }), fc.integer({ min: 0, max: 24 })),
  day: index,
  time: index,
  permille: fc.constantFrom(500, 1, 333, 950),
  periods: fc.integer({ min: 1, max: 6 }),
  again: fc.constantFrom(0, 0, 0, 1, 2),
});

const classification: fc.Arbitrary<RawClassification> = fc.record({
  instalment: fc.integer({ min: 0, max: 12 }),
  day: index,
  time: index,
  fiveCate: fc.constantFrom("2", "1", "3", "4", "5"),
});

const migration: fc.Arbitrary<RawMigration> = fc.record({
  days: fc.oneof(fc.integer({ min: 31, max: 62 }), fc.integer({ min: 31, max: 500 })),
  paidPermille: fc.constantFrom(1000, 1000, 0, 500, 800),
  clearedAfter: sometimes(70, fc.integer({ min: 0, max: 45 })),
});

/** Raw lives; independent values only. */
export function rawLifeArbitrary(window: LifeWindow): fc.Arbitrary<RawLife> {
  const habits = window.maxInstalments + 12;
  return fc.record({
    terms: rawTerms(window),
    openTime: weighted([
      [0, 70],
      [1, 6],
      [2, 6],
      [3, 6],
      [4, 12],
    ]),
    migrated: sometimes(8, migration),
    style: rawStyle(window),
    habits: fc.array(habit, { minLength: habits, maxLength: habits }),
    catchesUp: fc.boolean(),
    names: fc.boolean(),
    special: sometimes(45, special),
    classified: fc.oneof(
      { arbitrary: fc.constant([]), weight: 80 },
      { arbitrary: fc.array(classification, { minLength: 1, maxLength: 3 }), weight: 20 },
    ),
    settledAfter: sometimes(50, fc.constantFrom(1, 15, 30, 31, 60, 61, 90, 91, 120, 180, 181, 250)),
    extraMonths: fc.integer({ min: 1, max: 8 }),
    cutAt: sometimes(5, fc.integer({ min: 1, max: 12 })),
  });
}
