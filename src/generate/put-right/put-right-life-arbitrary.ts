import * as fc from "fast-check";
import type { SingleLife } from "../../../schemas/run/life.js";
import type { LifeOptions } from "../life-window.js";
import { PRODUCT_KINDS, sold } from "../mixed/mixed-life-arbitrary.js";

/** Whether a lender sells anything that is no loan by itself. */
export function canBePutRight(products: readonly string[]): boolean {
  return sold(PRODUCT_KINDS, products).length > 0;
}

/**
 * Lives of any kind of what a lender sells beside plain loans, of lines, revolving loans, cards, claims, guarantees and
 * contracts over collateral, under options that put something right in them (clauses L75 to L78).
 * @param products what the lender sells, as its capabilities name it
 * @throws Error where it sells none of them; CalendarRangeError as the arbitraries of each kind
 */
export function putRightLifeArbitrary(options: LifeOptions, products: readonly string[]): fc.Arbitrary<SingleLife> {
  const kinds = sold(PRODUCT_KINDS, products).map(({ lives }) => lives(options));
  if (kinds.length === 0) throw new Error(`Failed to draw lives of ${products.join(", ")}: all of them are loans.`);
  return fc.oneof(...kinds);
}
