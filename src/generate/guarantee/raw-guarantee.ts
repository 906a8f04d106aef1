import * as fc from "fast-check";
import type { GuaranteeTerms } from "../../../schemas/ledger/claim-terms.js";
import type { CompensateAction, CoverLessAction, ReleaseAction } from "../../../schemas/run/claim-life.js";
import type { ClassifyAction } from "../../../schemas/run/life.js";
import { type RawClaim, rawClaimArbitrary } from "../claim/raw-claim.js";

/** A guarantee as it is drawn: values that do not depend on each other. */
export interface RawGuarantee {
  /** Index into the days of the opening window. */
  readonly day: number;
  /** Index into the times of day. */
  readonly time: number;
  /** Index into the kinds of guarantee. */
  readonly kind: number;
  readonly guarMode: GuaranteeTerms["guarMode"];
  readonly deposit: number;
  readonly amount: number;
  /** Days for which it is given. */
  readonly days: number;
  readonly steps: readonly RawGuaranteeStep[];
  /** Months observed beyond the last thing that happens. */
  readonly extraMonths: number;
}

/** Something that happens to the guarantee, as drawn. */
export interface RawGuaranteeStep {
  readonly kind: (CoverLessAction | CompensateAction | ClassifyAction | ReleaseAction)["kind"];
  /** Days after it was given. */
  readonly after: number;
  readonly time: number;
  /** The amount as a part of what is covered, in thousandths; all of it from 1000 on. */
  readonly permille: number;
  readonly fiveCate: ClassifyAction["fiveCate"];
  /** The claim that follows what was paid; null where none is made. */
  readonly claim: RawClaim | null;
  /** Days after the payment on which that is taken over. */
  readonly claimAfter: number;
}

const AMOUNTS = [3_000_000, 1_000_050, 999_999, 10_000_000];

/** Raw guarantees; independent values only. */
export function rawGuaranteeArbitrary(): fc.Arbitrary<RawGuarantee> {
  const index = fc.nat({ max: 9999 });
  const step: fc.Arbitrary<RawGuaranteeStep> = fc.record({
    kind: fc.constantFrom(
      ...([
        "cover-less",
        "cover-less",
        "classify",
        "classify",
        "compensate",
        "compensate",
        "compensate",
        "release",
      ] as const),
    ),
    // Few days, so that several things fall on one.
    after: fc.oneof(fc.constantFrom(0, 1, 30, 30, 60), fc.integer({ min: 0, max: 200 })),
    time: index,
    permille: fc.constantFrom(300, 500, 10, 200, 1000),
    fiveCate: fc.constantFrom("1", "2", "3", "4", "5"),
    claim: fc.oneof(rawClaimArbitrary(), fc.constant(null)),
    claimAfter: fc.constantFrom(0, 0, 1, 5),
  });
  return fc.record({
    day: index,
    time: index,
    kind: index,
    guarMode: fc.constantFrom("0", "2", "3", "4"),
    deposit: fc.constantFrom(0, 0, 10, 100),
    amount: fc.constantFrom(...AMOUNTS),
    days: fc.oneof(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 60, max: 400 }), fc.constant(365)),
    steps: fc.array(step, { maxLength: 5 }),
    extraMonths: fc.integer({ min: 1, max: 3 }),
  });
}
