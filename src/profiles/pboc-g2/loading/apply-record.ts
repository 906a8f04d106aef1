import type { ToldAccount } from "../rules/history/told-record.js";
import { filled } from "../rules/read-field.js";
import type { SegmentLetter, SegmentView } from "../rules/record-view.js";
import {
  HELD_LETTERS,
  type HeldAccount,
  type HeldBorrower,
  type HeldLetter,
  type HeldRecord,
  type HeldVersion,
} from "./held-account.js";
import { heldValues } from "./held-values.js";
import { placed } from "./placed.js";

const LOWER: Readonly<Record<HeldLetter, SegmentLetter>> = {
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

/** The account with a 210 record added: every segment that it carries becomes the version of its as-of date. */
export function withRecord(held: HeldAccount | undefined, { account, rptDate, view }: ToldAccount): HeldAccount {
  const record: HeldRecord = { rptDate, code: view.code };
  const segments: { [L in HeldLetter]?: readonly HeldVersion[] } = { ...held?.segments };
  for (const letter of HELD_LETTERS) {
    const segment = view[LOWER[letter]];
    if (segment === undefined) continue;
    segments[letter] = placed(segments[letter] ?? [], { rptDate, values: heldValues(segment.node) });
  }
  const records = placed(held?.records ?? [], record);
  const newest = records.at(-1) === record;
  return {
    state: "held",
    code: account,
    accountType: held?.accountType ?? (view.accountType || "D1"),
    borrower: held === undefined || newest ? borrowerOf(view.b) : held.borrower,
    records,
    segments,
    events: held?.events ?? [],
    formerCodes: held?.formerCodes ?? [],
  };
}

function borrowerOf(base: SegmentView | undefined): HeldBorrower {
  const value = (tag: string): string => (base === undefined ? "" : (filled(base, tag) ?? ""));
  return { name: value("Name"), idType: value("IDType"), idNum: value("IDNum"), organisation: value("MngmtOrgCode") };
}
