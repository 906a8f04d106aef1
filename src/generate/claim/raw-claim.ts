import * as fc from "fast-check";
import type { ClaimTerms } from "../../../schemas/ledger/claim-terms.js";
import type { HandOverAction, RecoverAction } from "../../../schemas/run/claim-life.js";

/** A claim as it is drawn: values that do not depend on each other. */
export interface RawClaim {
  /** Index into the days of the opening window. */
  readonly day: number;
  /** Index into the times of day. */
  readonly time: number;
  readonly origin: ClaimTerms["origin"];
  readonly amount: number;
  /** Index into the creditors. */
  readonly creditor: number;
  readonly debtKind: ClaimTerms["debtKind"];
  readonly statusAtTransfer: ClaimTerms["statusAtTransfer"];
  readonly steps: readonly RawClaimStep[];
  /** Months observed beyond the last thing that happens. */
  readonly extraMonths: number;
}

/** Something that happens to the claim, as drawn. */
export interface RawClaimStep {
  readonly kind: (RecoverAction | HandOverAction)["kind"];
  /** Days after the taking over. */
  readonly after: number;
  readonly time: number;
  /** The amount as a part of what is still owed, in thousandths; all of it from 1000 on. */
  readonly permille: number;
  readonly how: "sale" | "carve-out";
}

const AMOUNTS = [1_000_000, 250_050, 99_999, 5_000_000, 12_345];

/** Raw claims; independent values only. */
export function rawClaimArbitrary(): fc.Arbitrary<RawClaim> {
  const index = fc.nat({ max: 9999 });
  const step: fc.Arbitrary<RawClaimStep> = fc.record({
    kind: fc.constantFrom("recover", "recover", "recover", "recover-in-kind", "recover-in-kind", "let-go", "hand-over"),
    // Few days, so that several things fall on one.
    after: fc.oneof(fc.constantFrom(0, 1, 30, 30, 60), fc.integer({ min: 0, max: 200 })),
    time: index,
    permille: fc.constantFrom(200, 500, 10, 700, 1000),
    how: fc.constantFrom("sale", "carve-out"),
  });
  return fc.record({
    day: index,
    time: index,
    origin: fc.constantFrom("bought", "compensated"),
    amount: fc.constantFrom(...AMOUNTS),
    creditor: index,
    debtKind: fc.constantFrom("1", "2", "3", "4", "9"),
    statusAtTransfer: fc.constantFrom("0", "1", "2", "3", "4", "5", "6", "7"),
    steps: fc.array(step, { maxLength: 5 }),
    extraMonths: fc.integer({ min: 1, max: 3 }),
  });
}
