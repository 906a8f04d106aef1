import type { IsoDate, IsoMonth } from "../../../../schemas/ledger/primitives.js";
import type { AccountType } from "../rules/rule.js";

/**
 * The kinds of things that the bureau keeps, each under codes of its own: one code may be that of an account and of an
 * agreement at once. The last four are about persons, whose key is made of names and documents (§2.3).
 */
export const HELD_KINDS = [
  "account",
  "agreement",
  "guarantee",
  "collateral",
  "person",
  "family",
  "document",
  "identity",
] as const;

export type HeldKind = (typeof HELD_KINDS)[number];

/**
 * What the bureau keeps under one key of a kind. Plain data: it survives JSON unchanged, so that a database can keep it as
 * one value. It grows by at most one version of each segment a day, since a day's record is stored once (R0001203).
 */
export type HeldEntry = Held | Renamed;

/** A code that an id change (211, 221, 231, 511) has replaced; it must not be used any more (I0001801). */
export interface Renamed {
  readonly state: "renamed";
  /** The code that took its place. */
  readonly to: string;
}

/** An account, an agreement, a person … as the bureau holds it (§2.3, §3). */
export interface Held {
  readonly state: "held";
  /** Its key. */
  readonly code: string;
  /** Of accounts and guarantees, as first loaded; `""` for what has no types. */
  readonly accountType: HeldType;
  /** Whom it is about: base segment of the newest record, as later corrected (212 B). */
  readonly borrower: HeldBorrower;
  /** Records loaded, by as-of date, oldest first. One stays here when a 213 has deleted all of its segments. */
  readonly records: readonly HeldRecord[];
  /** Stored versions of each segment, by as-of date, oldest first; at most one a date. */
  readonly segments: HeldSegments;
  /** Special events (215) of an account that are valid, in the order of loading. A withdrawn one is not kept. */
  readonly events: readonly HeldEvent[];
  /** Codes under which it was known before, oldest first (211). */
  readonly formerCodes: readonly string[];
}

/** A loan, card or collection account (§3.1). */
export interface HeldAccount extends Held {
  readonly accountType: AccountType;
}

/** Account type of record 230: financing guarantee, other guarantee (§2.2). */
export type GuaranteeType = "G1" | "G2";

export type HeldType = AccountType | GuaranteeType | "";

/** Who something belongs to. */
export interface HeldBorrower {
  readonly name: string;
  readonly idType: string;
  readonly idNum: string;
  /** MngmtOrgCode, of a person Cimoc; `""` where the record names none. */
  readonly organisation: string;
}

/** A record that was loaded. */
export interface HeldRecord {
  readonly rptDate: IsoDate;
  /** Reporting code (RptDateCode); `""` for records without. */
  readonly code: string;
  /** Whether it came with its base segment alone, so that it is no record of which a 233 has deleted the rest. */
  readonly bare?: true;
}

/** Letters of the segments that are kept by version; the base segment is kept as it is now. */
export const HELD_LETTERS = ["C", "D", "E", "F", "G", "H", "I", "J", "K"] as const;

/** Letter of a kept segment; a record without segments is kept whole, as its own B. */
export type HeldLetter = (typeof HELD_LETTERS)[number] | "B";

export type HeldSegments = { readonly [L in HeldLetter]?: readonly HeldVersion[] };

/** One stored version of a segment. */
export interface HeldVersion {
  readonly rptDate: IsoDate;
  readonly values: HeldValues;
}

/** Values by tag, without the blanks around them; repeated groups as lists. */
export interface HeldValues {
  readonly [tag: string]: string | readonly HeldValues[];
}

/** A special event (215): `11` no bill this month, `12` card re-opened, `21` transferred out (§4.6). */
export interface HeldEvent {
  readonly type: string;
  readonly month: IsoMonth;
  readonly rptDate: IsoDate;
}

/** Whether something held is an account. */
export function isAccount(entry: HeldEntry | undefined): entry is HeldAccount {
  return (
    entry?.state === "held" && entry.accountType !== "" && entry.accountType !== "G1" && entry.accountType !== "G2"
  );
}
