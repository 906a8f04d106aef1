import * as fc from "fast-check";
import type { PersonDetails } from "../../../schemas/ledger/person.js";
import type { PersonAction } from "../../../schemas/run/person-life.js";
import type { LifeWindow } from "../life-window.js";
import type { RawLife } from "../raw-life.js";
import { rawLifeArbitrary } from "../raw-life-arbitrary.js";
import { type RawDetails, rawDetailsArbitrary } from "./raw-details.js";

/** A person's life as it is drawn: values that do not depend on each other. */
export interface RawPerson {
  /** Index into the days of the opening window. */
  readonly day: number;
  /** Index into the times of day. */
  readonly time: number;
  /** Index into the kinds of customer. */
  readonly customerType: number;
  readonly details: RawDetails;
  /** What is known of the document; null where nothing is. */
  readonly document: RawDocument | null;
  readonly steps: readonly RawPersonStep[];
  /** The loan; null where none is taken. */
  readonly loan: { readonly loan: RawLife; readonly after: number } | null;
  /** Months observed beyond the last thing that happens. */
  readonly extraMonths: number;
}

/** Validity of a document, as drawn. */
export interface RawDocument {
  /** Years for which it is valid. */
  readonly years: number;
  readonly fromKnown: boolean;
  readonly issuerKnown: boolean;
}

/** Something that happens to the registration, as drawn. */
export interface RawPersonStep {
  readonly kind: PersonAction["kind"];
  /** Days after the registration. */
  readonly after: number;
  readonly time: number;
  /** What becomes known, and of what. */
  readonly details: RawDetails;
  readonly members: readonly (keyof PersonDetails)[];
  readonly document: RawDocument;
  /** Which of a few documents or relatives. */
  readonly who: number;
  /** Index into the family relations. */
  readonly relation: number;
  /** Whether what was told before does not hold. */
  readonly void: boolean;
}

/** What may become known, each a segment of its own in record 110. */
export const MEMBERS = ["basics", "marriage", "education", "occupation", "residence", "mail", "income"] as const;

/** Raw persons; independent values only. */
export function rawPersonArbitrary(window: LifeWindow): fc.Arbitrary<RawPerson> {
  const index = fc.nat({ max: 9999 });
  const document: fc.Arbitrary<RawDocument> = fc.record({
    years: fc.constantFrom(5, 10, 20),
    fromKnown: fc.boolean(),
    issuerKnown: fc.boolean(),
  });
  const step: fc.Arbitrary<RawPersonStep> = fc.record({
    kind: fc.constantFrom(
      ...(["learn", "learn", "learn", "renew-document", "renew-document"] as const),
      ...(["second-document", "second-document", "name-relative", "name-relative", "withdraw"] as const),
    ),
    // Few days, so that several things fall on one.
    after: fc.oneof(fc.constantFrom(0, 1, 30, 30, 60), fc.integer({ min: 0, max: 200 })),
    time: index,
    details: rawDetailsArbitrary(),
    members: fc.subarray([...MEMBERS], { minLength: 1 }),
    document,
    who: fc.nat({ max: 2 }),
    relation: index,
    void: fc.boolean(),
  });
  return fc.record({
    day: index,
    time: index,
    customerType: index,
    details: rawDetailsArbitrary(),
    document: fc.option(document),
    steps: fc.array(step, { maxLength: 5 }),
    loan: fc.option(fc.record({ loan: rawLifeArbitrary(window), after: fc.constantFrom(0, 0, 1, 20) })),
    extraMonths: fc.integer({ min: 1, max: 3 }),
  });
}
