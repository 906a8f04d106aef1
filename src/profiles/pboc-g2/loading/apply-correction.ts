import type { RecordNode } from "../codec/decoded-record.js";
import { type ToldCorrection, type ToldDeletion, textOf } from "../rules/history/told-record.js";
import { HELD_LETTERS, type HeldAccount, type HeldBorrower, type HeldLetter } from "./held-account.js";
import { heldValues } from "./held-values.js";
import { placed } from "./placed.js";

/** The account with one segment corrected (212): that of the as-of date, or a new version where it has none. */
export function withCorrection(held: HeldAccount, { letter, rptDate, segment }: ToldCorrection): HeldAccount {
  if (letter === "B") return { ...held, borrower: borrowerOf(segment) };
  if (!isHeldLetter(letter)) return held;
  const versions = placed(held.segments[letter] ?? [], { rptDate, values: heldValues(segment) });
  return { ...held, segments: { ...held.segments, [letter]: versions } };
}

/** The account without the versions of one segment over a range of as-of dates (213); an open end goes on for ever. */
export function withoutSegments(held: HeldAccount, { letter, from, to }: ToldDeletion): HeldAccount {
  if (!isHeldLetter(letter)) return held;
  const left = (held.segments[letter] ?? []).filter(
    ({ rptDate }) => (from !== "" && rptDate < from) || (to !== "" && rptDate > to),
  );
  return { ...held, segments: { ...held.segments, [letter]: left } };
}

function borrowerOf(segment: RecordNode): HeldBorrower {
  return {
    name: textOf(segment["Name"]),
    idType: textOf(segment["IDType"]),
    idNum: textOf(segment["IDNum"]),
    organisation: textOf(segment["MngmtOrgCode"]),
  };
}

function isHeldLetter(letter: string): letter is HeldLetter {
  return HELD_LETTERS.some((known) => known === letter);
}
