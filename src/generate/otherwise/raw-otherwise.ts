import * as fc from "fast-check";

/** How a loan goes otherwise than being repaid (clauses L23 to L32, L71), as drawn. */
export interface RawOtherwise {
  readonly turns: readonly RawTurn[];
  /** 业务经营类型 and 贷款发放形式, where they are not the plain ones. */
  readonly fundSou: "8" | null;
  readonly loanForm: "5" | "9" | null;
  /** A number that a credit agreement code is made from, where parts are paid out. */
  readonly number: number;
}

/** One thing that happens, as drawn. */
export interface RawTurn {
  readonly kind: TurnKind;
  /** Index into the instalments, or into the payments. */
  readonly which: number;
  /** Index into the days around, or until. */
  readonly day: number;
  readonly time: number;
  readonly permille: number;
  /** Whether the borrower stops paying before it, where it can happen either way. */
  readonly inArrears: boolean;
}

/** What can happen. The list is closed; `relieve-last` lets go what is left of the last instalment. */
export type TurnKind =
  | "defer"
  | "relieve"
  | "relieve-last"
  | "go-to-court"
  | "mark-bad-debt"
  | "write-off"
  | "pay-in-kind"
  | "guarantor-pays"
  | "sell"
  | "carve-out"
  | "transfer-out"
  | "securitise"
  | "pay-out"
  | "change-code";

const KINDS: readonly (readonly [TurnKind, number])[] = [
  ["defer", 10],
  ["relieve", 14],
  ["relieve-last", 6],
  ["go-to-court", 10],
  ["mark-bad-debt", 9],
  ["write-off", 9],
  ["pay-in-kind", 11],
  ["guarantor-pays", 11],
  ["sell", 6],
  ["carve-out", 5],
  ["transfer-out", 8],
  ["securitise", 7],
  ["pay-out", 10],
  ["change-code", 8],
];

const index = fc.nat({ max: 9999 });

const turn: fc.Arbitrary<RawTurn> = fc.record({
  kind: fc.oneof(...KINDS.map(([kind, weight]) => ({ arbitrary: fc.constant(kind), weight }))),
  which: index,
  day: index,
  // Mostly in the morning, so that lives share their clock.
  time: fc.oneof({ arbitrary: fc.constant(0), weight: 7 }, { arbitrary: index, weight: 3 }),
  permille: fc.constantFrom(1000, 1000, 500, 333, 950, 1),
  inArrears: fc.boolean(),
});

/** What happens in one life. */
export const rawOtherwise: fc.Arbitrary<RawOtherwise> = fc.record({
  turns: fc.array(turn, { minLength: 1, maxLength: 3 }),
  fundSou: fc.constantFrom(null, null, null, "8"),
  loanForm: fc.constantFrom(null, null, null, null, "5", "9"),
  number: fc.nat({ max: 99_999 }),
});
