import * as fc from "fast-check";

/** Something that turns out to have been otherwise, as drawn. */
export interface RawCorrection {
  /**
   * `lost`: a payment that was not booked and is found. `more`: there was more to a payment than was booked. `bounced`: a
   * payment that never was. `identity`: a borrower told wrongly. `void`: an account that should not be.
   */
  readonly kind: "lost" | "more" | "bounced" | "identity" | "void";
  /** Index into the payments, or into the instalments. */
  readonly which: number;
  /** Index into the days until it becomes known. */
  readonly delay: number;
  /** Index into the times of day. */
  readonly time: number;
  readonly wrong: "name" | "document" | "both";
}

const index = fc.nat({ max: 9999 });

const one: fc.Arbitrary<RawCorrection> = fc.record({
  kind: fc.oneof(
    { arbitrary: fc.constant("lost" as const), weight: 34 },
    { arbitrary: fc.constant("more" as const), weight: 12 },
    { arbitrary: fc.constant("bounced" as const), weight: 32 },
    { arbitrary: fc.constant("identity" as const), weight: 15 },
    { arbitrary: fc.constant("void" as const), weight: 7 },
  ),
  which: index,
  delay: index,
  // Mostly in the morning, so that lives share their clock.
  time: fc.oneof({ arbitrary: fc.constant(0), weight: 7 }, { arbitrary: index, weight: 3 }),
  wrong: fc.constantFrom("name", "document", "both"),
});

/** What turns out to have been otherwise in one life. */
export const rawCorrections: fc.Arbitrary<RawCorrection[]> = fc.array(one, { minLength: 1, maxLength: 4 });
