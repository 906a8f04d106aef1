import * as fc from "fast-check";
import type { LifeWindow } from "../life-window.js";

/** What happens to a revolving loan or a card beside its being used and repaid (clauses L80 to L83), as drawn. */
export interface RawLineTurn {
  readonly kind: LineTurnKind;
  /** Index into the due dates, or into the payments. */
  readonly which: number;
  /** Index into the days around, or until. */
  readonly day: number;
  /** Index into the days for which it goes on. */
  readonly hold: number;
  readonly time: number;
  readonly permille: number;
  /** Whether nothing is paid before a sale. */
  readonly inArrears: boolean;
}

/** What can happen. The list is closed; the last five happen to a revolving loan only. */
export type LineTurnKind =
  | "go-to-court"
  | "mark-bad-debt"
  | "write-off"
  | "stop"
  | "sell"
  | "carve-out"
  | "relieve"
  | "relieve-last"
  | "paid-in-kind"
  | "paid-by-guarantor"
  | "guarantor-pays-all";

const OF_BOTH: readonly LineTurnKind[] = [
  ...(["go-to-court", "go-to-court", "mark-bad-debt", "mark-bad-debt", "write-off", "write-off"] as const),
  ...(["stop", "stop", "sell", "carve-out"] as const),
];

const OF_REVOLVING: readonly LineTurnKind[] = [
  ...(["relieve", "relieve", "relieve-last", "paid-in-kind", "paid-in-kind", "paid-by-guarantor"] as const),
  ...(["paid-by-guarantor", "guarantor-pays-all"] as const),
];

const index = fc.nat({ max: 9999 });

function turnOf(kinds: readonly LineTurnKind[]): fc.Arbitrary<RawLineTurn> {
  return fc.record({
    kind: fc.constantFrom(...kinds),
    which: index,
    day: index,
    hold: index,
    // Mostly in the morning, so that lives share their clock.
    time: fc.oneof({ arbitrary: fc.constant(0), weight: 7 }, { arbitrary: index, weight: 3 }),
    permille: fc.constantFrom(1000, 1000, 500, 333, 950, 1),
    inArrears: fc.boolean(),
  });
}

/**
 * Lives with what happens beside in them. Where lives are not to go otherwise nothing of it is drawn, so that a seed stays the
 * lives that it was.
 */
export function withLineTurns<Life>(
  drawn: fc.Arbitrary<Life>,
  { otherwise }: LifeWindow,
  of: "revolving" | "card",
  turn: (life: Life, raws: readonly RawLineTurn[]) => Life,
): fc.Arbitrary<Life> {
  if (!otherwise) return drawn;
  const one = turnOf(of === "card" ? OF_BOTH : [...OF_BOTH, ...OF_REVOLVING]);
  const raws = fc.array(one, { minLength: 1, maxLength: 3 });
  return fc.tuple(drawn, raws).map(([life, turns]) => turn(life, turns));
}
