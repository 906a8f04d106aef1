import type { ToldCorrection, ToldDeletion } from "../rules/history/told-record.js";
import { HELD_LETTERS, type Held, type HeldLetter } from "./held.js";
import { heldBorrower } from "./held-borrower.js";
import { heldValues } from "./held-values.js";
import { placed } from "./placed.js";

/** What is held with one segment corrected (212, 222, 232): that of the as-of date, or a new version where it has none. */
export function withCorrection(held: Held, { kind, letter, rptDate, segment }: ToldCorrection): Held {
  if (letter === "B") return { ...held, borrower: heldBorrower(kind, segment) };
  if (!isHeldLetter(letter)) return held;
  const versions = placed(held.segments[letter] ?? [], { rptDate, values: heldValues(segment) });
  return { ...held, segments: { ...held.segments, [letter]: versions } };
}

/** The same without the versions of one segment over a range of as-of dates (213, 223, 233); an open end goes on for ever. */
export function withoutSegments(held: Held, { letter, from, to }: ToldDeletion): Held {
  if (!isHeldLetter(letter)) return held;
  const left = (held.segments[letter] ?? []).filter(
    ({ rptDate }) => (from !== "" && rptDate < from) || (to !== "" && rptDate > to),
  );
  return { ...held, segments: { ...held.segments, [letter]: left } };
}

function isHeldLetter(letter: string): letter is HeldLetter {
  return HELD_LETTERS.some((known) => known === letter);
}
