import * as fc from "fast-check";
import type { HandedLife } from "../../../schemas/run/handed-life.js";

/** A debt that is handed on, as it is drawn: values that do not depend on each other. */
export interface RawHanded {
  readonly giver: HandedLife["giver"];
  readonly how: "transfer-out" | "sale" | "carve-out";
  /** Whether the loan is repaid in one sum. */
  readonly oneOff: boolean;
  /** Index into the days of the opening window. */
  readonly day: number;
  readonly dueDay: number;
  /** What an instalment repays, or the whole of a loan repaid in one sum, in minor units: whole yuan. */
  readonly part: number;
  /** Index into the numbers of instalments, or months of the term. */
  readonly instalments: number;
  /** Index into the numbers of instalments paid before the hand-over. */
  readonly paid: number;
  readonly annualRatePpm: number;
  /** Days by which instalments are paid late at the giver. */
  readonly late: readonly number[];
  /** Index into the days around the due date at which it goes. */
  readonly when: number;
  /** Thousandths of what is outstanding that are paid for a claim. */
  readonly permille: number;
  /** Days by which the taker is paid late; null where an instalment is left to the next payment, which pays all that is due. */
  readonly after: readonly (number | null)[];
  /** Thousandths of a claim that come in, one recovery each. */
  readonly recoveries: readonly number[];
}

/** Instalments of a debt that is handed on, at most. */
export const MOST_INSTALMENTS = 8;

/** Raw debts that are handed on; independent values only. */
export function rawHandedArbitrary(): fc.Arbitrary<RawHanded> {
  const index = fc.nat({ max: 9999 });
  const each = { minLength: MOST_INSTALMENTS, maxLength: MOST_INSTALMENTS };
  return fc.record({
    giver: fc.constantFrom(0, 1),
    how: fc.constantFrom("transfer-out", "transfer-out", "sale", "sale", "carve-out"),
    oneOff: fc.constantFrom(false, false, false, false, true),
    day: index,
    // Some days of the month lie before it, on which the month before was told (L30).
    dueDay: fc.integer({ min: 10, max: 31 }),
    part: fc.constantFrom(100_000, 33_300, 833_400, 10_000_100, 700),
    instalments: index,
    paid: index,
    annualRatePpm: fc.constantFrom(72_000, 36_000, 0, 153_300),
    late: fc.array(fc.constantFrom(0, 0, 0, 1, 3), each),
    when: index,
    permille: fc.constantFrom(300, 700, 1000),
    after: fc.array(fc.constantFrom(0, 0, 0, 2, 9, 20, null), each),
    recoveries: fc.array(fc.constantFrom(1000, 500, 250), { maxLength: 3 }),
  });
}
