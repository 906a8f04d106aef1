import type { IsoDate } from "../../../../schemas/ledger/primitives.js";
import type { AccountCode } from "../../../ledger/codes-of.js";

/**
 * The codes by which a record as of a day may name what has several (clause L76): the one in force at the end of the day, which
 * is expected, those that were given since, and on the day of a change the one before.
 * @param codes in their order
 */
export function namedOn(codes: readonly AccountCode[], day: IsoDate): string[] {
  const inForce = Math.max(
    codes.findLastIndex(({ from }) => from <= day),
    0,
  );
  const before = codes[inForce]?.from === day ? codes.slice(Math.max(inForce - 1, 0), inForce) : [];
  return [...codes.slice(inForce), ...before].map(({ code }) => code);
}

/**
 * What may stand in each place of a list of several such things, which is told in the order of its codes. No place says which
 * thing it is, so each takes whatever stands there under any choice of codes.
 * @param choices right codes of each thing, the expected one first
 */
export function namedInOrder(choices: readonly (readonly string[])[]): string[][] {
  const lists = choices.reduce<string[][]>(
    (found, codes) => found.flatMap((list) => codes.map((code) => [...list, code])),
    [[]],
  );
  const sorted = lists.map((list) => list.sort());
  return choices.map((_, place) => [...new Set(sorted.flatMap((list) => list[place] ?? []))]);
}
