import type { ToldReport } from "../rules/history/told-record.js";
import { filled } from "../rules/read-field.js";
import type { RecordView, SegmentLetter, SegmentView } from "../rules/record-view.js";
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
  const carried = carriedBy(view);
  for (const [letter, { node }] of carried) {
    segments[letter] = placed(segments[letter] ?? [], { rptDate, values: heldValues(node) });
  }
  const record: HeldRecord = { rptDate, code: view.code, ...(carried.length === 0 ? { bare: true } : {}) };
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

/** The segments that are kept of a record, by letter. */
function carriedBy(view: RecordView): (readonly [HeldLetter, SegmentView])[] {
  if (view.b === undefined && view.base !== undefined) return [["B", view.base]];
  return HELD_LETTERS.flatMap((letter) => {
    const segment = view[LOWER[letter]];
    return segment === undefined ? [] : [[letter, segment] as const];
  });
}

function typeOf({ kind, view }: ToldReport): HeldType {
  if (kind === "account") return view.accountType || "D1";
  if (kind !== "guarantee" || view.base === undefined) return "";
  return filled(view.base, "AcctType") === "G2" ? "G2" : "G1";
}
