import type { ToldReport } from "../rules/history/told-record.js";
import { filled } from "../rules/read-field.js";
import type { SegmentLetter } from "../rules/record-view.js";
import { HELD_LETTERS, type Held, type HeldLetter, type HeldRecord, type HeldType, type HeldVersion } from "./held.js";
import { heldBorrower } from "./held-borrower.js";
import { heldValues } from "./held-values.js";
import { placed } from "./placed.js";

const LOWER: Readonly<Record<(typeof HELD_LETTERS)[number], SegmentLetter>> = {
  C: "c",
  D: "d",
  E: "e",
  F: "f",
  G: "g",
  H: "h",
  I: "i",
  J: "j",
  K: "k",
};

/**
 * What is held with a record added: every segment that it carries becomes the version of its as-of date; a record without
 * segments becomes one as a whole.
 */
export function withRecord(held: Held | undefined, told: ToldReport): Held {
  const { kind, key, rptDate, view } = told;
  const segments: { [L in HeldLetter]?: readonly HeldVersion[] } = { ...held?.segments };
  let bare = true;
  const hold = (letter: HeldLetter, node: Parameters<typeof heldValues>[0]): void => {
    segments[letter] = placed(segments[letter] ?? [], { rptDate, values: heldValues(node) });
    bare = false;
  };
  for (const letter of HELD_LETTERS) {
    const segment = view[LOWER[letter]];
    if (segment !== undefined) hold(letter, segment.node);
  }
  if (view.b === undefined && view.base !== undefined) hold("B", view.base.node);
  const record: HeldRecord = { rptDate, code: view.code, ...(bare ? { bare } : {}) };
  const records = placed(held?.records ?? [], record);
  const newest = records.at(-1) === record;
  return {
    state: "held",
    code: key,
    accountType: held?.accountType ?? typeOf(told),
    borrower: held === undefined || newest ? heldBorrower(kind, view.base?.node ?? {}) : held.borrower,
    records,
    segments,
    events: held?.events ?? [],
    formerCodes: held?.formerCodes ?? [],
  };
}

function typeOf({ kind, view }: ToldReport): HeldType {
  if (kind === "account") return view.accountType || "D1";
  if (kind !== "guarantee" || view.base === undefined) return "";
  return filled(view.base, "AcctType") === "G2" ? "G2" : "G1";
}
