import * as fc from "fast-check";
import type { SingleLife } from "../../../schemas/run/life.js";
import type { MixedLife } from "../../../schemas/run/mixed-life.js";
import { cardLifeArbitrary } from "../card/card-life-arbitrary.js";
import { claimLifeArbitrary } from "../claim/claim-life-arbitrary.js";
import { securedLifeArbitrary } from "../collateral/secured-life-arbitrary.js";
import { guaranteeLifeArbitrary } from "../guarantee/guarantee-life-arbitrary.js";
import { lifeArbitrary } from "../life-arbitrary.js";
import type { LifeOptions } from "../life-window.js";
import { lineLifeArbitrary } from "../line/line-life-arbitrary.js";
import { personLifeArbitrary } from "../person/person-life-arbitrary.js";
import { revolvingLifeArbitrary } from "../revolving/revolving-life-arbitrary.js";

/** A kind of life, and the products that a lender must have for it. */
export interface LifeKind {
  readonly products: readonly string[];
  readonly lives: (options: LifeOptions) => fc.Arbitrary<SingleLife>;
}

/** Lives of what is no loan by itself and no person. */
export const PRODUCT_KINDS: readonly LifeKind[] = [
  { products: ["R4"], lives: lineLifeArbitrary },
  { products: ["R1"], lives: revolvingLifeArbitrary },
  { products: ["R2", "R3"], lives: (options) => cardLifeArbitrary(options) },
  { products: ["C1"], lives: claimLifeArbitrary },
  { products: ["G1", "G2", "C1"], lives: guaranteeLifeArbitrary },
  { products: ["collateral"], lives: securedLifeArbitrary },
];

const KINDS: readonly LifeKind[] = [
  { products: [], lives: lifeArbitrary },
  ...PRODUCT_KINDS,
  { products: ["person"], lives: personLifeArbitrary },
];

/** Things that one person has at the same time, at most. */
export const MOST_AT_ONCE = 3;

/** Business keys that such a life takes at most: three lines with three draws each. */
export const MOST_KEYS: number = MOST_AT_ONCE * 6;

/** Whether a lender sells enough for one person to have two kinds of things. */
export function canMix(products: readonly string[]): boolean {
  return sold(KINDS, products).length > 1;
}

/**
 * Lives of one person who has two or three kinds of things with the lender at the same time, each kind once: loans, lines,
 * cards, claims, guarantees, collateral, the registration.
 * @param products what the lender sells, as its capabilities name it
 * @throws Error where it sells too little for two kinds; CalendarRangeError as the arbitraries of each kind
 */
export function mixedLifeArbitrary(options: LifeOptions, products: readonly string[]): fc.Arbitrary<MixedLife> {
  const kinds = sold(KINDS, products).map(({ lives }) => lives(options));
  if (kinds.length < 2) throw new Error(`Failed to mix lives of ${products.join(", ")}: there is one kind at most.`);
  return fc
    .shuffledSubarray(kinds, { minLength: 2, maxLength: Math.min(MOST_AT_ONCE, kinds.length) })
    .chain((chosen) => fc.tuple(...chosen))
    .map((lives) => ({ lives }));
}

/** The kinds that a lender sells enough for. */
export function sold(kinds: readonly LifeKind[], products: readonly string[]): LifeKind[] {
  return kinds.filter((kind) => kind.products.every((product) => products.includes(product)));
}
