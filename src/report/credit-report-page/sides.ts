import type { Bilingual } from "../../../schemas/run/finding.js";
import { bi } from "../html/markup.js";
import { WORDS } from "../text/words.js";
import { PAGE_WORDS } from "./page-words.js";

/** One thing of one report; or the same thing of two, as told and as it should read. Undefined: that report has none. */
export type Sides<Value> = readonly [Value | undefined] | readonly [Value | undefined, Value | undefined];

/** The same part of each side. */
export function eachSide<Value, Part>(sides: Sides<Value>, part: (value: Value) => Part | undefined): Sides<Part> {
  const of = (value: Value | undefined): Part | undefined => (value === undefined ? undefined : part(value));
  return sides.length === 1 ? [of(sides[0])] : [of(sides[0]), of(sides[1])];
}

/** The sides that are there. */
export function present<Value>(sides: Sides<Value>): Value[] {
  return sides.flatMap((side) => (side === undefined ? [] : [side]));
}

/** Names of the two sides, in their order. */
export const SIDE_NAMES: readonly [Bilingual, Bilingual] = [PAGE_WORDS.told, PAGE_WORDS.true];

/** The same in a word, beside grids that need the room. */
export const SHORT_SIDE_NAMES: readonly [Bilingual, Bilingual] = [WORDS.told, WORDS.true];

/** Stands beside what differs: a sign, and a word for those who do not see it. */
export const DIFFERS: string = `<span class="sign" aria-hidden="true">≠</span><span class="hidden">${bi(PAGE_WORDS.differs)}</span>`;
